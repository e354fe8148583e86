import { dateOf } from '#graph/dates.ts';
import type { Graph } from '#graph/graph.ts';
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
  const years = new Map<string, (ClaimEntry & { year: string; about: string; sort: string })[]>();
  for (const claim of graph.claims.values()) {
    const date = dateOf(claim);
    const year = date?.slice(0, 4) ?? '';
    const entry = { ...claimEntry(graph, claim), year, about: claim.about.join(' '), sort: date ?? '' };
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...years]
    .sort(([a], [b]) => compare(b, a))
    .map(([year, claims]) => ({
      anchor: year === '' ? 'undated' : `y-${year}`,
      label: year === '' ? 'Undated' : year,
      claims: claims.sort((a, b) => compare(b.sort, a.sort) || compare(a.id, b.id)),
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
