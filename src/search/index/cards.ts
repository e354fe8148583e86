import type { Standing } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { SourceKind } from '#schema/source.ts';

/** A page. */
export interface PageCard {
  readonly form: 'page';
  readonly title: string;
  /** Its kind in words. */
  readonly kind: string;
  readonly summary: string;
  readonly names: readonly string[];
}

/** A question with its short answer. */
export interface AnswerCard {
  readonly form: 'answer';
  readonly question: string;
  readonly answer: string;
  /** Ids of the claims that carry it. */
  readonly claims: readonly string[];
  /** Other ways of asking it: of each its words as they are indexed, with spaces between them. */
  readonly also: readonly string[];
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
  /** Publisher of its best source. */
  readonly publisher: string;
  readonly sourceCount: number;
  /** For filters: years in which it happened, began or ended. */
  readonly years: readonly string[];
  readonly sourceKinds: readonly SourceKind[];
  /** Types of the relations that rest on it. */
  readonly relations: readonly string[];
  /** Words by which it is asked for besides those of its statement, as they are indexed. */
  readonly also: readonly string[];
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
export type Card = PageCard | AnswerCard | ClaimCard | TextCard;

const STATUSES: readonly ClaimStatus[] = ['stated', 'reported', 'expected', 'disputed', 'retracted'];
const STANDINGS: readonly Standing[] = ['upcoming', 'in-force', 'ended'];
const KINDS: readonly SourceKind[] = ['filing', 'regulator', 'court', 'company-statement', 'press', 'analysis'];

/** A card as a short list: claims are most of an index, and a reader loads it. */
export type Packed = readonly (string | number)[];

export function packed(card: Card): Packed {
  switch (card.form) {
    case 'page':
      return ['p', card.title, card.kind, card.summary, ...card.names];
    case 'answer':
      return ['a', card.question, card.answer, card.claims.join(' '), ...card.also];
    case 'claim':
      return [
        'c',
        card.statement,
        `${STATUSES.indexOf(card.status)}${card.standing === undefined ? '-' : STANDINGS.indexOf(card.standing)}${card.sourceKinds.map((kind) => KINDS.indexOf(kind)).join('')}`,
        card.dates,
        card.publisher,
        card.sourceCount,
        card.years.join(' '),
        card.also.join(' '),
        ...card.relations,
      ];
    case 'text':
      return ['t', card.text, card.heading, ...(card.anchor === undefined ? [] : [card.anchor])];
  }
}

/** The card that was packed; of a list that is not one, none. */
export function unpacked([form, ...rest]: Packed): Card | undefined {
  const words = rest.map(String);
  const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = '', seventh = ''] = words;
  switch (form) {
    case 'p':
      return { form: 'page', title: first, kind: second, summary: third, names: words.slice(3) };
    case 'a':
      return { form: 'answer', question: first, answer: second, claims: third.split(' '), also: words.slice(3) };
    case 'c':
      return {
        form: 'claim',
        statement: first,
        status: STATUSES[Number(second[0])] ?? 'reported',
        standing: STANDINGS[Number(second[1])],
        dates: third,
        publisher: fourth,
        sourceCount: Number(fifth),
        years: sixth.split(' ').filter(Boolean),
        sourceKinds: [...second.slice(2)].flatMap((kind) => KINDS[Number(kind)] ?? []),
        also: seventh.split(' ').filter(Boolean),
        relations: words.slice(7),
      };
    case 't':
      return { form: 'text', text: first, heading: second, anchor: words[2] };
    default:
      return undefined;
  }
}

/** Names of the filters, which stand in the address as well. */
export const FACETS = ['kind', 'relation', 'standing', 'status', 'year', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** Prefix of the parts of a page that hold a claim; the rest of the name is the id of the claim. */
export const CLAIM_PART = 'c-';

/** Name of the part that stands for the page itself. */
export const PAGE_PART = 'page';
