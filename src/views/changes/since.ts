import type { Edition } from '#graph/edition.ts';
import type { Graph } from '#graph/graph.ts';
import { addressesUnder } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import type { ChangeEntry } from './change-entry.ts';
import { entriesOf, entryOf } from './entry.ts';
import { stepSince } from './step-since.ts';

/** A change for whoever comes from a citation. */
export type SinceEntry = Pick<ChangeEntry, 'kind' | 'label' | 'title' | 'href' | 'before' | 'after' | 'reason'>;

/** What has changed since an edition, for the pages of today. */
export interface Since {
  readonly day: string;
  /** In words. */
  readonly edition: string;
  readonly entries: readonly SinceEntry[];
  /** Entries by the way to the page on which they stand. */
  readonly paths: Readonly<Record<string, readonly number[]>>;
  /** Ways to pages that the edition did not have. */
  readonly newer: readonly string[];
}

export function sinceEdition(graph: Graph, edition: Edition): Since {
  const step = stepSince(graph, edition);
  const here = addressesUnder('');
  const entries: SinceEntry[] = [];
  const paths: Record<string, number[]> = {};
  const tell = ({ kind, label, title, href, before, after, reason }: ChangeEntry, ways: readonly string[]) => {
    for (const way of ways) (paths[way] ??= []).push(entries.length);
    entries.push({ kind, label, title, href, before, after, reason });
  };
  for (const entry of entriesOf(graph, step))
    tell(
      entry,
      entry.pages.map(({ id }) => here.page(id)),
    );
  // The page of a claim tells of it alone, and of other words as well.
  for (const change of step.changes)
    if (change.sort === 'claim')
      tell(entryOf(graph, step, change), [here.claim((change.after ?? change.before)!.id as never)]);
  const held = new Set([
    ...edition.pages.map(({ id }) => here.page(id)),
    ...[...edition.claims.keys()].map(here.claim),
  ]);
  const now = [...[...graph.pages.keys()].map((id) => here.page(id)), ...[...graph.claims.keys()].map(here.claim)];
  return {
    day: edition.day,
    edition: formatDate(edition.day),
    entries,
    paths,
    newer: now.filter((way) => !held.has(way)),
  };
}
