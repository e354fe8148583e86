import type { CitationNode, ClaimNode, SourceNode } from '#graph/graph.ts';
import { byTitle } from '#graph/title-order.ts';
import { byCodePoint } from '#issues/order.ts';
import type { SourceKind } from '#schema/vocabulary.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import { isFirstHand } from './evidence.ts';
import { atPassage } from './passage.ts';
import * as say from '#words/evidence.ts';

/** A source as a list shows it. */
export interface SourceEntry {
  readonly href: string;
  /** Where the work itself is, for a printed page. */
  readonly address: string | undefined;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  /** Where the copy is that was read in place of it. */
  readonly copy: string | undefined;
  /** A copy in a public archive. */
  readonly archived: Link | undefined;
  /** What a reader should know before trusting it: `read in a copy`, `weak source`. */
  readonly cautions: readonly string[];
}

export interface SourceGroup {
  readonly label: string;
  readonly entries: readonly SourceEntry[];
}

export function sourceEntry(source: SourceNode): SourceEntry {
  return {
    href: href.source(source.id),
    address: source.url,
    title: source.title,
    publisher: [source.publisher, ...(source.authors ?? [])].join(', '),
    date: source.published === undefined ? 'undated' : formatDate(source.published),
    copy: source.read_as === 'copy' ? source.read_at : undefined,
    archived:
      source.archived === undefined
        ? undefined
        : { title: say.archived(formatDate(source.archived_on!)), href: source.archived },
    cautions: [
      ...(source.read_as === 'copy' ? [say.readInACopy] : []),
      ...(source.standing === 'weak' ? [say.weakSource] : []),
    ],
  };
}

/** The same where a claim cites it: its address leads to the words that are quoted. */
export const citedEntry = ({ source, quote }: CitationNode): SourceEntry => ({
  ...sourceEntry(source),
  address: source.url && atPassage(source.url, quote),
});

/** Sources by kind, nearest to the facts first; within a kind by date, undated last. */
export const sourceGroups = (sources: Iterable<SourceNode>): readonly SourceGroup[] =>
  sourcesByKind(sources).map(([kind, its]) => ({ label: kind.label, entries: its.map(sourceEntry) }));

/** The same before they are put into words. */
export function sourcesByKind(sources: Iterable<SourceNode>): readonly [SourceKind, readonly SourceNode[]][] {
  const list = [...new Set(sources)].sort(
    (a, b) =>
      a.kindPlace - b.kindPlace ||
      byCodePoint(a.published ?? '9999', b.published ?? '9999') ||
      byTitle(a, b) ||
      byCodePoint(a.id, b.id),
  );
  return [...Map.groupBy(list, ({ kind }) => kind)];
}

/** The sources on which the claims rest. */
export function sourcesOf(claims: readonly ClaimNode[]): SourceNode[] {
  return [...new Set(claims.flatMap((claim) => claim.sources.map(({ source }) => source)))];
}

/** Sources by kind in one line: `filing 2, company statement 5, press 3; 7 first-hand`. */
export function sourceDigest(sources: readonly SourceNode[]): string {
  const kinds = sourcesByKind(sources).map(([kind, its]) => `${kind.label.toLowerCase()} ${its.length}`);
  return say.kindsAndFirstHand(kinds.join(', '), sources.filter(isFirstHand).length);
}
