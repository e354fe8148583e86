import type { Graph } from '#graph/graph.ts';
import { dateOf } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import { claimEntry, type ClaimEntry } from '../evidence/claim-entry.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';

/** All claims of a year; the undated ones stand last under `undated`. */
export interface ClaimYear {
  readonly anchor: string;
  readonly label: string;
  readonly claims: readonly (ClaimEntry & { readonly year: string; readonly about: string })[];
}

/** Every claim by year, the newest year first; within a year by date. */
export function claimList(graph: Graph): readonly ClaimYear[] {
  const dated = [...graph.claims.values()].map((claim) => ({ claim, date: dateOf(claim) ?? '' }));
  return [...Map.groupBy(dated, ({ date }) => date.slice(0, 4))]
    .sort(([a], [b]) => byCodePoint(b, a))
    .map(([year, its]) => ({
      anchor: year === '' ? 'undated' : `y-${year}`,
      label: year === '' ? 'Undated' : year,
      claims: its
        .sort((a, b) => byCodePoint(b.date, a.date) || byCodePoint(a.claim.id, b.claim.id))
        .map(({ claim }) => ({ ...claimEntry(claim), year, about: claim.about.map(({ id }) => id).join(' ') })),
    }));
}

/** How many claims there are of each status that occurs. */
export function claimCounts(graph: Graph): readonly { status: string; word: string; count: number }[] {
  return Object.entries(STATUS_WORDS)
    .map(([status, word]) => ({
      status,
      word,
      count: [...graph.claims.values()].filter((claim) => claim.status === status).length,
    }))
    .filter(({ count }) => count > 0);
}
