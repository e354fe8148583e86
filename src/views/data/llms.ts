import type { Graph } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import { link, listed, text } from '../markdown/text.ts';
import { formatDate } from '../wording/dates.ts';

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
    `Facts checked ${formatDate(site.checked)}. Each fact is a claim with its status, its days and its sources; cite the ` +
      `address of the claim. What holds on a day is told by the bounds of a record, never by its dates alone.` +
      (site.licence ? ` ${link(site.licence.name, site.licence.url)}.` : ''),
    '## Data',
    listed([
      `${link('Everything, explained', absolute(href.data()))}: files of all records as JSON and CSV, with their shapes`,
      `${link('Claims', absolute(href.dataFile('claims.json')))}, ${link('relations', absolute(href.dataFile('relations.json')))}, ${link('sources', absolute(href.dataFile('sources.json')))}`,
      `Beside each page its text and its data: its address with .md or .json in place of the last stroke, beside the front page ${link('home.md', beside(href.home()))}`,
    ]),
    '## Asked most',
    listed(asked.map((page) => `${link(page.answers[0]?.question ?? page.title, beside(href.page(page.id)))}`)),
    '## Lists',
    listed([
      link('Every page by kind, with the terms', beside(href.index())),
      link('Every claim, the newest first', beside(href.claims())),
      link('Where sources differ', beside(href.disagreements())),
      link('What held on a day', beside(href.asOf())),
    ]),
  ].join('\n\n')}\n`;
}
