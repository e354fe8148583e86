import type { Graph } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import type { PageHead } from '../data/page-data.ts';
import type { Shown } from '../data/shown.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { recordLines, relationsByStanding } from './records.ts';
import { link, listed, text } from './text.ts';
import * as say from '#words/markdown.ts';

/**
 * A page that is a table or a list as Markdown: the records that it shows, in its order, each by itself.
 *
 * @param words - What it says before them, in sentences.
 */
export function tableMarkdown(
  { site }: Pick<Graph, 'site'>,
  { title, description, address, day }: PageHead,
  shown: Shown,
  absolute: Absolute,
  words: readonly string[] = [],
): string {
  const lines = recordLines(absolute);
  const section = (heading: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [`## ${heading}`, ...parts];
  // A list of pages says what each is; where records name them, that would be more than what is said of the records.
  const isOfPages = shown.relations.length + shown.claims.length === 0;
  const list = <T>(all: readonly T[], line: (one: T) => string) => (all.length === 0 ? [] : [listed(all.map(line))]);
  return `${[
    `# ${text(title)}`,
    text(description),
    say.factsChecked(formatDate(site.checked), absolute(address)),
    ...words.map(text),
    ...section(
      day === site.checked ? say.relations : say.relationsOn(formatDate(day)),
      relationsByStanding(shown.relations, day, site.checked, lines.relation),
    ),
    ...section(say.claims, list(shown.claims, lines.claim)),
    ...section(
      say.whereSourcesDiffer,
      list(
        shown.disagreements,
        ({ id, question, why }) => `${link(question, absolute(href.disagreements(id)))} ${text(why)}`,
      ),
    ),
    ...section(
      say.commonErrors,
      list(shown.commonErrors, ({ id, said, right }) =>
        say.wrong(text(said), `${link(say.right, absolute(href.commonErrors(id)))}: ${text(right)}`),
      ),
    ),
    ...section(
      say.lookedForAndNotFound,
      list(shown.gaps, ({ sought, found }) => `${text(sought)}: ${text(found)}`),
    ),
    ...section(say.sources, list(shown.sources, lines.source)),
    ...section(
      say.pages,
      list(shown.pages, ({ id, title: its, summary }) =>
        isOfPages ? `${link(its, absolute(href.page(id)))}: ${text(summary)}` : link(its, absolute(href.page(id))),
      ),
    ),
  ].join('\n\n')}\n`;
}
