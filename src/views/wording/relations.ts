import type { EntityPage, RelationNode } from '#graph/graph.ts';
import { formatAmount } from './amounts.ts';
import { formatNotedSpan, formatSpan, type ToldSpan } from './dates.ts';
import { verbOf } from './verb.ts';
import * as say from '#words/wording.ts';

/** What is said of how a relation is known; nothing of one that is simply stated. */
export const CAUTIONS: Readonly<Record<RelationNode['status'], string>> = say.cautions;

type End = Pick<EntityPage, 'id' | 'title'>;

/** A relation as a sentence in parts: subject, verb, object, then what belongs behind a comma. */
export interface RelationWords {
  readonly subject: End;
  /** In the past tense when it has ended on the day the facts were checked, as a plan where it is only announced. */
  readonly verb: string;
  readonly object: End;
  /** Scope, amount, dates and caution, as far as there are any: `leaf of the spring, since 21 January 2025`. */
  readonly detail: string;
}

/**
 * What a relation says.
 *
 * @param fromEnd - Whether it is read from its first end, `Green Hill supplies leaf to the Corner House`, or from the
 * other, `The Corner House gets leaf from Green Hill`.
 */
export function relationWords(relation: RelationNode, fromEnd = true): RelationWords {
  const { from, to } = relation;
  const ends = [from, to].map(({ id, title }): End => ({ id, title }));
  const [subject, object] = fromEnd ? ends : ends.reverse();
  return {
    subject: subject!,
    verb: verbOf(relation, fromEnd),
    object: object!,
    detail: [termsInWords(relation), datesInWords(relation), CAUTIONS[relation.status]].filter(Boolean).join(', '),
  };
}

/** Its dates with what is to be known of them: `since 21 January 2025 (the day of the report)`. */
export function datesInWords(relation: ToldSpan & Pick<RelationNode, 'since_note' | 'ended_note'>): string {
  const notes = [relation.since_note, relation.ended_note].filter((note) => note !== undefined).join('; ');
  if (formatSpan(relation) === '') return notes === '' ? '' : `${say.startNotKnown} (${notes})`;
  return formatNotedSpan(relation);
}

/** Scope and amount of a relation: `leaf and blends, up to $50 billion`. */
export const termsInWords = ({ scope, amount }: Pick<RelationNode, 'scope' | 'amount'>): string =>
  [scope, amount && formatAmount(amount)].filter(Boolean).join(', ');

/** Subject, verb and object as one sentence without its full stop: `Green Hill supplies leaf to the Corner House`. */
export const relationSentence = ({ subject, verb, object }: RelationWords): string =>
  `${subject.title} ${verb} ${object.title}`;
