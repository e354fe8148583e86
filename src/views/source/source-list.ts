import type { Graph, SourceNode } from '#graph/graph.ts';
import { byTitle } from '#graph/title-order.ts';
import { byCodePoint } from '#issues/order.ts';
import type { SourceKindId } from '#schema/ids.ts';
import { isFirstHand } from '../evidence/evidence.ts';
import { sourceEntry, type SourceEntry } from '../evidence/sources-used.ts';
import * as say from '#words/sources.ts';

/** A source as a line of the list of all. */
export interface SourceLine extends SourceEntry {
  /** How many claims rest on it. */
  readonly claims: number;
  /** The same as a part of the most that rest on one, from 0 to 100. */
  readonly share: number;
  /** Whether the work itself was read, and not a copy of it. */
  readonly isOriginal: boolean;
  readonly isWeak: boolean;
}

export interface SourceList {
  readonly total: number;
  /** How many are first-hand, were read in a copy, and are weak. */
  readonly firstHand: number;
  readonly copies: number;
  readonly weak: number;
  /** By kind, nearest to the facts first; a kind of which there are none says so. */
  readonly groups: readonly {
    readonly kind: SourceKindId;
    readonly label: string;
    readonly meaning: string;
    readonly count: number;
    /** Those on which most claims rest first; the others are folded. */
    readonly lines: readonly SourceLine[];
    readonly folded: { readonly words: string; readonly lines: readonly SourceLine[] } | undefined;
    /** How many more there are of a kind with very many. */
    readonly more: number;
  }[];
}

export function sourceList(graph: Graph): SourceList {
  const all = [...graph.sources.values()];
  const most = Math.max(...all.map(({ claims }) => claims.length));
  return {
    total: all.length,
    firstHand: all.filter(isFirstHand).length,
    copies: all.filter(({ read_as }) => read_as === 'copy').length,
    weak: all.filter(({ standing }) => standing === 'weak').length,
    groups: [...graph.sourceKinds.values()].map((kind) => {
      const lines = all
        .filter((source) => source.kind === kind)
        .sort(
          (a, b) =>
            b.claims.length - a.claims.length ||
            byCodePoint(b.published ?? '', a.published ?? '') ||
            byTitle(a, b) ||
            byCodePoint(a.id, b.id),
        )
        .map((source) => lineOf(source, most));
      return {
        kind: kind.id,
        label: kind.label,
        meaning: kind.description,
        count: lines.length,
        ...inPart(lines),
      };
    }),
  };
}

/** So many of a kind stand open; a few more are not worth a fold. */
const SHOWN = 14;
const FEW = 3;

/** Of one kind so many stand on the page at most. */
const MOST = 200;

function inPart(all: readonly SourceLine[]) {
  const lines = all.slice(0, MOST);
  const more = all.length - lines.length;
  if (lines.length <= SHOWN + FEW) return { lines, folded: undefined, more };
  const rest = lines.slice(SHOWN);
  const [most, weak] = [rest[0]!.claims, rest.filter(({ isWeak }) => isWeak).length];
  const words = say.moreWithAtMostClaims(rest.length, most, weak);
  return { lines: lines.slice(0, SHOWN), folded: { words, lines: rest }, more };
}

const lineOf = (source: SourceNode, most: number): SourceLine => ({
  ...sourceEntry(source),
  claims: source.claims.length,
  share: most === 0 ? 0 : Math.round((100 * source.claims.length) / most),
  isOriginal: source.read_as !== 'copy',
  isWeak: source.standing === 'weak',
});
