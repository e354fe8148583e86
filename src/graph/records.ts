import type { Entry } from '#schema/entry.ts';
import type { Answers } from '#schema/answer.ts';
import type { Claim } from '#schema/claim.ts';
import type { CommonError } from '#schema/common-error.ts';
import type { Clause } from '#schema/clause.ts';
import type { Disagreement, Gap } from '#schema/disagreement.ts';
import type { Gone } from '#schema/moved.ts';
import type { Entity, Topic } from '#schema/page.ts';
import type { Relation } from '#schema/relation.ts';
import type { Site } from '#schema/site.ts';
import type { Source } from '#schema/source.ts';
import type { AmountKind, Kind, RelationGroup, RelationType, SourceKind, Synonyms } from '#schema/vocabulary.ts';
import type { Address } from './published.ts';
import type { Edition } from './edition.ts';
import type { Prose } from './prose.ts';

/** An entity as it was read: the kind is its folder. */
export interface EntityEntry extends Entry<Entity> {
  readonly kind: string;
  readonly prose: Prose;
}

export interface TopicEntry extends Entry<Topic> {
  readonly prose: Prose;
}

export interface RelationEntry extends Entry<Relation> {
  /** The name of its file. */
  readonly type: string;
}

export interface ClaimEntry extends Entry<Claim> {
  /** The name of its file. */
  readonly group: string;
}

/** Ids of records that are there and too faulty to be read, so that no rule calls them unknown. */
export interface LostIds {
  readonly ids: ReadonlySet<string>;
  /** Whether a file is lost of which not even the ids can be told. */
  readonly all: boolean;
  /** Whether a file holds nothing, in which there may have been any number of records. */
  readonly emptied: boolean;
  /** What is written for an id of each record of which it cannot be told what it is to be called. */
  readonly nameless: readonly string[];
}

/** Everything that was read of a subject, each record sound by itself, none yet held against another. */
export interface Records {
  readonly site: Entry<Site> | undefined;
  readonly kinds: readonly Entry<Kind>[];
  readonly relationGroups: readonly Entry<RelationGroup>[];
  readonly relationTypes: readonly Entry<RelationType>[];
  readonly amountKinds: readonly Entry<AmountKind>[];
  readonly sourceKinds: readonly Entry<SourceKind>[];
  readonly synonyms: readonly Entry<Synonyms>[];
  readonly sources: readonly Entry<Source>[];
  readonly claims: readonly ClaimEntry[];
  readonly relations: readonly RelationEntry[];
  readonly entities: readonly EntityEntry[];
  readonly topics: readonly TopicEntry[];
  readonly commonErrors: readonly Entry<CommonError>[];
  readonly disagreements: readonly Entry<Disagreement>[];
  readonly gaps: readonly Entry<Gap>[];
  readonly clauses: readonly Entry<Clause>[];
  readonly gone: readonly Entry<Gone>[];
  /** Addresses of sources that did not answer as they should when they were asked. */
  readonly answers: readonly Entry<Answers>[];
  /** Addresses that were given out, the lines of `published.txt`. */
  readonly published: readonly Entry<Address>[];
  /** The facts as they were frozen, the oldest edition first. */
  readonly editions: readonly Edition[];
  /** Words of the files with a fault. An id among them may be in use in a part that could not be read. */
  readonly mentioned: ReadonlySet<string>;
  readonly lost: Readonly<Record<'pages' | 'claims' | 'sources' | 'vocabulary', LostIds>>;
}
