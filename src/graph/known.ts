import { nearest } from '#issues/nearest.ts';
import type { Claim } from '#schema/claim.ts';
import type { Disagreement, Gap } from '#schema/disagreement.ts';
import type { Entry } from '#schema/entry.ts';
import type { Relation } from '#schema/relation.ts';
import type { Source } from '#schema/source.ts';
import type { AmountKind, Kind, RelationGroup, RelationType, SourceKind } from '#schema/vocabulary.ts';
import type { EntityEntry, LostIds, Records, TopicEntry } from './records.ts';

/** The records of one sort by id, for rules that ask whether an id is there. */
export class Register<T extends Entry<unknown>> {
  readonly #found: ReadonlyMap<string, T>;
  readonly #lost: LostIds;
  readonly #nearest = new Map<string, string | undefined>();

  constructor(entries: readonly T[], lost: LostIds) {
    // The first holder of an id that stands twice counts; `duplicate-id` reports the other.
    this.#found = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
    this.#lost = lost;
  }

  /** The record, if it is there and could be read. */
  find(id: string): T | undefined {
    return this.#found.get(id);
  }

  /** Whether an id leads nowhere. One whose record is too faulty to be read is there, and has its own report. */
  lacks(id: string): boolean {
    return !this.#found.has(id) && !this.#lost.ids.has(id) && !this.#lost.all;
  }

  /** The id that lies closest to what was written, if one is close. */
  nearest(written: string): string | undefined {
    if (!this.#nearest.has(written)) this.#nearest.set(written, nearest(written, this.#found.keys()));
    return this.#nearest.get(written);
  }

  /** The sentence of a fix: the nearest id, or what to do when none is near. */
  didYouMean(written: string, otherwise: string): string {
    const close = this.nearest(written);
    return close === undefined ? otherwise : `Did you mean "${close}"?`;
  }
}

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
  const { lost } = records;
  return {
    pages: new Register([...records.entities, ...records.topics], lost.pages),
    entities: new Register(records.entities, lost.pages),
    claims: new Register(records.claims, lost.claims),
    sources: new Register(records.sources, lost.sources),
    relations: new Register(records.relations, lost.claims),
    disagreements: new Register(records.disagreements, lost.claims),
    gaps: new Register(records.gaps, lost.claims),
    kinds: new Register(records.kinds, lost.vocabulary),
    relationGroups: new Register(records.relationGroups, lost.vocabulary),
    relationTypes: new Register(records.relationTypes, lost.vocabulary),
    amountKinds: new Register(records.amountKinds, lost.vocabulary),
    sourceKinds: new Register(records.sourceKinds, lost.vocabulary),
  };
}
