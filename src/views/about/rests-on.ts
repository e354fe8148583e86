import type { Graph } from '#graph/graph.ts';
import { isFirstHand, isOwn } from '../evidence/evidence.ts';
import * as say from '#words/about.ts';

/** A row of squares, one for each of what is counted. */
export interface Squares {
  readonly label: string;
  readonly note?: string;
  readonly count: number;
  /** Filled for first-hand, hollow for second-hand, a triangle for weak. */
  readonly squares: string;
  /** Whether it is the weaker case. */
  readonly isPale?: boolean;
}

/** What the site rests on, in squares that can be counted. */
export interface RestsOn {
  readonly sources: readonly Squares[];
  readonly claims: readonly Squares[];
  readonly read: readonly Squares[];
}

export function restsOn(graph: Graph): RestsOn {
  const sources = [...graph.sources.values()];
  const claims = [...graph.claims.values()];
  const counts = claims.filter(({ status }) => !isOwn(status)).map((claim) => claim.sources.length);
  const on = (label: string, holds: (count: number) => boolean, isPale = false): Squares =>
    row(label, counts.filter(holds).length, isPale);
  const copies = sources.filter((source) => source.read_as === 'copy').length;
  return {
    sources: [...graph.sourceKinds.values()].map((kind) => {
      const of = sources.filter((source) => source.kind === kind);
      const weak = of.filter(({ standing }) => standing === 'weak').length;
      return {
        label: kind.label,
        note: kind.note ?? '',
        count: of.length,
        squares: (isFirstHand({ kind }) ? '■' : '□').repeat(of.length - weak) + '▽'.repeat(weak),
      };
    }),
    claims: [
      on(say.onOneSource, (count) => count === 1, true),
      on(say.onTwo, (count) => count === 2),
      on(say.onThree, (count) => count === 3),
      on(say.onFourOrMore, (count) => count > 3),
      { ...row(say.theSitesOwn, claims.length - counts.length, true), note: say.inferredDefinedNotFound },
    ],
    read: [
      row(say.inTheOriginal, sources.length - copies),
      { ...row(say.inACopy, copies, true), note: say.relayQuotation },
    ],
  };
}

const row = (label: string, count: number, isPale = false): Squares => ({
  label,
  count,
  squares: '■'.repeat(count),
  isPale,
});
