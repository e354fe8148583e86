import type { Claim } from '#schema/claim.ts';
import type { ClaimId, PageId, RelationId } from '#schema/ids.ts';
import type { Gone } from '#schema/moved.ts';
import type { Answer, Period } from '#schema/page.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Relation } from '#schema/relation.ts';
import type { Source } from '#schema/source.ts';

/** A claim as its author had written it, less the words by which a search finds it, with the name of its file. */
export type FrozenClaim = Omit<Claim, 'also'> & { readonly group: string };

/** A relation as its author had written it, with its type. */
export type FrozenRelation = Relation & { readonly type: string };

export type FrozenSource = Source & { readonly id: string };

/** A short answer, less the ways in which a search hears its question. */
export type FrozenAnswer = Omit<Answer, 'also'>;

export type FrozenPeriod = Period;

export interface FrozenPage {
  readonly id: PageId;
  readonly title: string;
  /** The plural of its kind; that of topics is told by the site. */
  readonly sort: string;
  /** What it answers, and tells period by period; editions of before these were frozen have none. */
  readonly answers?: readonly FrozenAnswer[] | undefined;
  readonly periods?: readonly FrozenPeriod[] | undefined;
  /** Its earlier ids. */
  readonly moved?: readonly string[] | undefined;
}

/** A word of the vocabulary with its earlier ids. */
export interface FrozenWord {
  readonly id: string;
  readonly moved?: readonly string[] | undefined;
}

/** What was taken off, and why: a record of `gone.yaml`. */
export type FrozenParting = Pick<Gone, 'id' | 'sort' | 'title' | 'on' | 'reason'>;

/** The facts of a subject as they stood on one day, as they are written and not yet joined. */
export interface Facts {
  readonly day: Day;
  readonly claims: ReadonlyMap<ClaimId, FrozenClaim>;
  readonly relations: ReadonlyMap<RelationId, FrozenRelation>;
  readonly sources: ReadonlyMap<string, FrozenSource>;
  readonly pages: readonly FrozenPage[];
  readonly gone: readonly FrozenParting[];
  /** Types of relation, kinds of amount and kinds of source that had other ids before. */
  readonly vocabulary?: readonly FrozenWord[] | undefined;
}

/** Facts that were frozen for good: an edition of the site. */
export interface Edition extends Facts {
  /** SHA-256 of each file that is served of it, by its path below the folder of the edition, in the order of paths. */
  readonly sums: ReadonlyMap<string, string>;
}
