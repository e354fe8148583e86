import type { Graph, SourceNode } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import { sourcePage } from '../source/source-page.ts';
import { formatDate } from '../wording/dates.ts';
import { recordLines } from './records.ts';
import { address, listed, text } from './text.ts';
import * as say from '#words/markdown.ts';

/** A source as Markdown: what it is, where it is, how it was read, and every claim that rests on it. */
export function sourceMarkdown(graph: Graph, source: SourceNode, absolute: Absolute): string {
  const { title, meta, reading, rows } = sourcePage(graph, source.id);
  const lines = recordLines(absolute);
  return `${[
    `# ${text(title)}`,
    text(meta.join(' · ')),
    say.factsChecked(formatDate(graph.site.checked), absolute(href.source(source.id))),
    listed([
      ...(source.url === undefined ? [] : [say.theWork(address(source.url))]),
      ...(source.read_at === undefined ? [] : [say.theCopyThatWasRead(address(source.read_at))]),
      ...(source.archived === undefined ? [] : [say.anArchivedCopy(address(source.archived))]),
      ...rows.map(({ label, value }) => `${text(label)}: ${text(value)}`),
      say.howItWasRead(text([reading.how, reading.note].filter(Boolean).join(' '))),
    ]),
    ...(source.claims.length === 0
      ? []
      : [`## ${say.claimsThatRestOnIt}`, listed(source.claims.map(lines.claimInFull))]),
    ...(source.beside.length === 0
      ? []
      : [`## ${say.heldAgainstNotTakenFrom}`, listed(source.beside.map(lines.claimInFull))]),
  ].join('\n\n')}\n`;
}
