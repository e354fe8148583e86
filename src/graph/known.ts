import { editDistance } from '#issues/edit-distance.ts';
import { nearest } from '#issues/nearest.ts';
import type { Claim } from '#schema/claim.ts';
import type { Disagreement, Gap } from '#schema/disagreement.ts';
import type { Entry } from '#schema/entry.ts';
import type { Relation } from '#schema/relation.ts';
import type { Source } from '#schema/source.ts';
import type { AmountKind, Kind, RelationGroup, RelationType, SourceKind } from '#schema/vocabulary.ts';
import type { EntityEntry, LostIds, Records, TopicEntry } from './records.ts';
import { namedByPath } from './published.ts';
import { amounts, claimReferences, pageReferences, pagesOf, sourceReferences } from './references.ts';

/** The records of one sort by id, for rules that ask whether an id is there. */
export class Register<T extends Entry<unknown>> {
  readonly #found: ReadonlyMap<string, T>;
  readonly #lost: LostIds;
  readonly #moved: ReadonlyMap<string, string>;
  readonly #nearest = new Map<string, string | undefined>();

  constructor(entries: readonly T[], lost: LostIds) {
    // The first holder of an id that stands twice counts; `duplicate-id` reports the other.
    this.#found = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
    this.#lost = lost;
    this.#moved = new Map(entries.flatMap(({ id, value }) => earlierIds(value).map((earlier) => [earlier, id])));
  }

  /** The record, if it is there and could be read. */
  find(id: string): T | undefined {
    return this.#found.get(id);
  }

  /** Whether an id leads nowhere. One whose record is too faulty to be read is there, and has its own report. */
  lacks(id: string): boolean {
    return !this.#found.has(id) && !this.#lost.ids.has(id) && !this.#lost.all;
  }

  /** The id that lies closest to what was written, if one is close: with another number it is another record. */
  nearest(written: string): string | undefined {
    if (!this.#nearest.has(written)) {
      const alike = [...this.#found.keys()].filter((id) => editDistance(numberOf(written), numberOf(id), 1) <= 1);
      this.#nearest.set(written, this.#moved.get(written) ?? nearest(written, alike));
    }
    return this.#nearest.get(written);
  }

  /** The sentence of a fix: the id that it has now or the nearest one, or what to do when none is near. */
  didYouMean(written: string, otherwise: string): string {
    const moved = this.#moved.get(written);
    if (moved !== undefined) return `It is called "${moved}" now: write that.`;
    const close = this.nearest(written);
    return close === undefined ? otherwise : `Did you mean "${close}"?`;
  }
}

const earlierIds = (value: unknown) => (value as { readonly moved?: readonly string[] }).moved ?? [];
const numberOf = (id: string) => id.replace(/\D/g, '');

/** Every id of a subject, looked up at no cost. Made once for all rules. */
export interface Known {
  /** Entities and topics, which share one set of addresses. */
  readonly pages: Register<EntityEntry | TopicEntry>;
  readonly entities: Register<EntityEntry>;
  readonly claims: Register<Entry<Claim>>;
  readonly sources: Register<Entry<Source>>;
  readonly relations: Register<Entry<Relation>>;
  readonly disagreements: Register<Entry<Disagreement>>;
  readonly gaps: Register<Entry<Gap>>;
  readonly kinds: Register<Entry<Kind>>;
  readonly relationGroups: Register<Entry<RelationGroup>>;
  readonly relationTypes: Register<Entry<RelationType>>;
  readonly amountKinds: Register<Entry<AmountKind>>;
  readonly sourceKinds: Register<Entry<SourceKind>>;
}

export function knownIn(records: Records): Known {
  const register = <T extends Entry<unknown>>(entries: readonly T[], lost: LostIds, named: readonly string[]) =>
    new Register(entries, withNameless(lost, entries, named));
  const { pages, claims, sources, vocabulary } = records.lost;
  const { entities, topics, relations, relationTypes } = records;
  const idsOf = (references: Iterable<{ readonly id: string }>) => Array.from(references, ({ id }) => id);
  const namedPages = [
    ...idsOf(pageReferences(records)),
    ...relations.flatMap(({ value: { from, to } }) => [from, to]),
    ...pagesOf(records).flatMap(({ prose }) => prose.mentions.map(({ to }) => to)),
    ...idsOf(records.published.flatMap(({ value }) => namedByPath(value.path) ?? [])),
  ];
  const namedKinds = [
    ...entities.map(({ kind }) => kind),
    ...relationTypes.flatMap(({ value: { from, to } }) => [...from, ...to]),
  ];
  return {
    pages: register([...entities, ...topics], pages, namedPages),
    entities: new Register(entities, withNameless(pages, [...entities, ...topics], namedPages)),
    claims: register(records.claims, claims, idsOf(claimReferences(records))),
    sources: register(records.sources, sources, idsOf(sourceReferences(records))),
    relations: register(relations, claims, []),
    disagreements: register(records.disagreements, claims, []),
    gaps: register(records.gaps, claims, []),
    kinds: register(records.kinds, vocabulary, namedKinds),
    relationGroups: register(
      records.relationGroups,
      vocabulary,
      relationTypes.map(({ value }) => value.group),
    ),
    relationTypes: register(
      relationTypes,
      vocabulary,
      relations.map(({ type }) => type),
    ),
    amountKinds: register(
      records.amountKinds,
      vocabulary,
      Array.from(amounts(records), ({ amount }) => amount.kind ?? '').filter(Boolean),
    ),
    sourceKinds: register(
      records.sourceKinds,
      vocabulary,
      records.sources.map(({ value }) => value.kind),
    ),
  };
}

/**
 * What is lost, with the ids that are named and not there, those that are named most first, for as many records of
 * which nobody can tell what they are called. Of records with one id all but one may have had another; it is a slip of
 * its own that is named once, or almost as a record that is there. An id that is written as none can be is the nearest
 * of those that are named.
 */
function withNameless(lost: LostIds, entries: readonly Entry<unknown>[], named: readonly string[]): LostIds {
  const known = new Set(entries.map(({ id }) => id));
  const written = lost.nameless.filter((id) => id !== '');
  const unsaid = lost.nameless.length - written.length;
  const doubtful = entries.length - known.size;
  if (lost.nameless.length + doubtful === 0) return lost;
  const times = new Map<string, number>();
  for (const id of named) if (!known.has(id) && !lost.ids.has(id)) times.set(id, (times.get(id) ?? 0) + 1);
  const most = [...times].sort(([, a], [, b]) => b - a);
  const likely = most.filter(([id, count]) => count > 1 && nearest(id, known) === undefined);
  const ids = [...most.slice(0, unsaid), ...likely.slice(0, unsaid + doubtful)].map(([id]) => id);
  const meant = written.flatMap((id) => nearest(id, times.keys()) ?? []);
  return { ...lost, ids: new Set([...lost.ids, ...ids, ...meant]) };
}
