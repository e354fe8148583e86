import type { ClaimNode, Graph } from '#graph/graph.ts';
import { dateOf, standsAt } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/claims.ts';

/** Up to so many claims stand on one page. */
const TOGETHER = 100;
/** A year with more claims than this is cut into months, and a month into days. */
const AT_MOST = 250;

/** Some of the claims, on a page of their own. */
export interface ClaimPart {
  /** What its claims have in common: `2026`, `2026-06`, `undated`; undefined where all stand together. */
  readonly id: string | undefined;
  /** In words; empty where all stand together. */
  readonly label: string;
  /** The newest first; undated ones last. */
  readonly claims: readonly ClaimNode[];
}

/** All claims cut into parts by time, the newest first; what has no date is a part of its own, the last. */
export function claimParts(graph: Graph): readonly ClaimPart[] {
  const claims = [...graph.claims.values()].sort(
    (a, b) => byCodePoint(standsAt(dateOf(b) ?? ''), standsAt(dateOf(a) ?? '')) || byCodePoint(a.id, b.id),
  );
  return claims.length <= TOGETHER ? [{ id: undefined, label: '', claims }] : cut(claims, 'year');
}

const LENGTHS = { year: 4, month: 7, day: 10 } as const;
const FINER = { year: 'month', month: 'day', day: undefined } as const;

function cut(claims: readonly ClaimNode[], by: keyof typeof LENGTHS): readonly ClaimPart[] {
  return [...Map.groupBy(claims, (claim) => standsAt(dateOf(claim) ?? '').slice(0, LENGTHS[by]))].flatMap(
    ([id, its]) => {
      const finer = FINER[by];
      if (its.length > AT_MOST && finer && id !== '') return cut(its, finer);
      return [{ id: id || 'undated', label: id === '' ? say.withoutADate : formatDate(id), claims: its }];
    },
  );
}

/** A column of the years: how many claims are of it, and where they stand. */
export interface YearColumn {
  readonly year: string;
  readonly count: number;
  readonly href: string;
  readonly isHere: boolean;
}

/** Every year of which there are claims, in the order of time. */
export function yearColumns(parts: readonly ClaimPart[], here: ClaimPart): readonly YearColumn[] {
  const claims = parts.flatMap((part) =>
    part.claims.map((claim) => ({ part, year: standsAt(dateOf(claim) ?? '').slice(0, 4) })),
  );
  return [...Map.groupBy(claims, ({ year }) => year)]
    .filter(([year]) => year !== '')
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([year, its]) => {
      const { part } = its[0]!;
      return {
        year,
        count: its.length,
        href: part.id === undefined ? `#y-${year}` : href.claims(part.id),
        isHere: part.id !== undefined && its.some((one) => one.part === here),
      };
    });
}
