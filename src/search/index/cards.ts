import type { Bounds, Standing } from '#graph/bounds.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { QuestionSort } from '../words/question.ts';

/** A page. */
export interface PageCard {
  readonly form: 'page';
  readonly title: string;
  /** Its kind in words. */
  readonly kind: string;
  readonly summary: string;
  readonly names: readonly string[];
}

/** All names of a page, its title first. */
export const namesOf = ({ title, names }: PageCard): readonly string[] => [title, ...names];

/** A question with its short answer. */
export interface AnswerCard {
  readonly form: 'answer';
  readonly question: string;
  readonly answer: string;
  /** Ids of the claims that carry it. */
  readonly claims: readonly string[];
  /** Other ways of asking it. */
  readonly also: readonly Way[];
}

/** A way of asking. */
export interface Way {
  /** None for words that are no question. */
  readonly sort?: QuestionSort;
  /** Its words as they are indexed, with spaces between them. */
  readonly words: string;
}

/** A claim. */
export interface ClaimCard {
  readonly form: 'claim';
  readonly statement: string;
  readonly status: ClaimStatus;
  /** Where it stands on the day the facts were checked. */
  readonly standing: Standing | undefined;
  /** Its dates in words; empty when it has none. */
  readonly dates: string;
  /** Publishers of its sources, each once, that of the best one first. */
  readonly publishers: readonly string[];
  readonly sourceCount: number;
  /** For filters: days, months or years in which it happened, began or ended. */
  readonly days: readonly string[];
  readonly sourceKinds: readonly string[];
  /** Types of the relations that rest on it. */
  readonly relations: readonly string[];
  /** Words by which it is asked for besides those of its statement, as they are indexed. */
  readonly also: readonly string[];
}

/** How a term applied in a span of time. */
export interface PeriodCard {
  readonly form: 'period';
  readonly text: string;
  /** Its dates in words, with a capital. */
  readonly dates: string;
  readonly bounds: Bounds;
  /** Ids of the claims that carry it. */
  readonly claims: readonly string[];
}

/** Any other part of a page. */
export interface TextCard {
  readonly form: 'text';
  /** Its heading; empty when it has none. */
  readonly heading: string;
  readonly text: string;
  /** Its anchor, where it is not the name of the part. */
  readonly anchor: string | undefined;
}

/** What a result shows. It travels with the index, and names nothing by address. */
export type Card = PageCard | AnswerCard | ClaimCard | PeriodCard | TextCard;

/** The cards of those of some parts that have a form. */
export const formed = <F extends Card['form']>(form: F, parts: readonly { readonly card: Card }[]) =>
  parts.map(({ card }) => card).filter((card): card is Extract<Card, { form: F }> => card.form === form);

/** What is read of a card: what it is called or asks, where it has that, then what it says. */
export function textsOf(card: Card): readonly string[] {
  switch (card.form) {
    case 'page':
      return [namesOf(card).join(' · '), card.summary];
    case 'answer':
      return [card.question, card.answer];
    case 'claim':
      return [card.statement];
    case 'period':
      return [card.text];
    case 'text':
      return [`${card.heading} · ${card.text}`];
  }
}

/** Names of the filters that are offered, which stand in the address as well. */
export const FACETS = ['kind', 'relation', 'standing', 'status', 'year', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** All filters: those that only operators ask for as well. */
export const FILTERS = [...FACETS, 'by', 'day'] as const;
export type Filter = (typeof FILTERS)[number];

/** What filters ask of a claim; the others ask it of a page. */
export const OF_CLAIMS: Readonly<Partial<Record<Filter, (card: ClaimCard) => readonly (string | undefined)[]>>> = {
  standing: (card) => [card.standing],
  status: (card) => [card.status],
  year: (card) => card.days.map((day) => day.slice(0, 4)),
  source: (card) => card.sourceKinds,
  by: (card) => card.publishers,
  day: (card) => card.days,
};

/** Prefix of the parts of a page that hold a claim; the rest of the name is the id of the claim. */
export const CLAIM_PART = 'c-';

/** Name of the part that stands for the page itself. */
export const PAGE_PART = 'page';
