import { byCodePoint } from '#issues/order.ts';
import type { PageId } from '#schema/ids.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Facts, FrozenClaim, FrozenPage, FrozenParting, FrozenRelation, FrozenSource } from './edition.ts';
import type { EntityEntry, Records, TopicEntry } from './records.ts';
import { pagesOf } from './references.ts';

/** The facts as they stand, each sort by its ids: what an edition freezes, and what one is held against. */
export function factsNow(records: Records, day: Day): Facts {
  const { claims, relations, sources, gone, kinds, relationTypes, amountKinds, sourceKinds } = records;
  const sortOf = (page: EntityEntry | TopicEntry) =>
    'kind' in page ? (kinds.find(({ id }) => id === page.kind)?.value.plural ?? page.kind) : 'Questions';
  return {
    day,
    claims: byId(claims.map(({ value: { id, also: _, ...claim }, group }): FrozenClaim => ({ id, group, ...claim }))),
    relations: byId(
      relations.map(({ value: { id, ...relation }, type }): FrozenRelation => ({ id, type, ...relation })),
    ),
    sources: byId(sources.map(({ id, value }): FrozenSource => ({ id, ...value }))),
    pages: pagesOf(records)
      .map((page): FrozenPage => ({
        id: page.id as PageId,
        title: page.value.title,
        sort: sortOf(page),
        answers: (page.value.answers ?? []).map(({ also: _, ...answer }) => answer),
        periods: 'periods' in page.value ? page.value.periods : undefined,
        moved: page.value.moved,
      }))
      .sort(inOrder),
    gone: gone
      .map(({ value: { id, sort, title, on, reason } }): FrozenParting => ({ id, sort, title, on, reason }))
      .sort(inOrder),
    vocabulary: [relationTypes, amountKinds, sourceKinds].flatMap((words) =>
      words.flatMap(({ value: { id, moved } }) => (moved ? [{ id, moved }] : [])),
    ),
  };
}

const inOrder = (a: { readonly id: string }, b: { readonly id: string }) => byCodePoint(a.id, b.id);

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<T['id'], T> =>
  new Map(records.toSorted(inOrder).map((record) => [record.id, record]));
