import type { Graph } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import { link, listed, text } from '../markdown/text.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/data.ts';

/**
 * Where programs that read for people find what they need, in a few lines.
 *
 * @see https://llmstxt.org
 */
export function llmsText({ site, home, pages }: Graph, absolute: Absolute): string {
  const beside = (page: string) => absolute(href.beside(page, 'md'));
  const questions = [...pages.values()].filter(({ shape, answers }) => shape === 'topic' && answers.length > 0);
  const asked = home.asked.length > 0 ? home.asked : questions.slice(0, 5);
  return `${[
    `# ${text(site.name)}`,
    `> ${text(site.description)}`,
    say.factsCheckedForMachines(
      formatDate(site.checked),
      site.licence ? ` ${link(site.licence.name, site.licence.url)}.` : '',
    ),
    `## ${say.data}`,
    listed([
      say.filesOfAllRecords(link(say.everythingExplained, absolute(href.data()))),
      `${link(say.claims, absolute(href.dataFile('claims.json')))}, ${link(say.relationsNamed, absolute(href.dataFile('relations.json')))}, ${link(say.sourcesNamed, absolute(href.dataFile('sources.json')))}`,
      say.besideEachPage(link('home.md', beside(href.home()))),
    ]),
    `## ${say.askedMost}`,
    listed(asked.map((page) => `${link(page.answers[0]?.question ?? page.title, beside(href.page(page.id)))}`)),
    `## ${say.lists}`,
    listed([
      link(say.everyPageByKind, beside(href.index())),
      link(say.everyClaim, beside(href.claims())),
      link(say.whereSourcesDiffer, beside(href.disagreements())),
      link(say.whatHeldOnADay, beside(href.asOf())),
    ]),
  ].join('\n\n')}\n`;
}
