import type { ClaimNode, Graph, SourceNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { href } from '../href.ts';
import { formatDate } from '../words/dates.ts';
import { SOURCE_KIND_WORDS, SOURCE_KINDS } from './evidence.ts';

/** A source as a list shows it. */
export interface SourceEntry {
  readonly href: string;
  /** Where the work itself is, for a printed page. */
  readonly address: string | undefined;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
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
    cautions: [
      ...(source.read_as === 'copy' ? ['read in a copy'] : []),
      ...(source.standing === 'weak' ? ['weak source'] : []),
    ],
  };
}

/** Sources by kind, nearest to the facts first; within a kind by date, undated last. */
export function sourceGroups(sources: Iterable<SourceNode>): readonly SourceGroup[] {
  const list = [...new Set(sources)].sort(
    (a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id),
  );
  return SOURCE_KINDS.flatMap((kind) => {
    const entries = list.filter((source) => source.kind === kind).map(sourceEntry);
    return entries.length === 0 ? [] : [{ label: SOURCE_KIND_WORDS[kind], entries }];
  });
}

/** The sources on which the claims rest. */
export function sourcesOf(graph: Graph, claims: readonly ClaimNode[]): SourceNode[] {
  return [...new Set(claims.flatMap((claim) => claim.sources.map(({ source }) => the(graph.sources, source))))];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
