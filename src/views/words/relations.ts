import type { Graph, RelationNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { standingOn } from '#graph/time.ts';
import type { PageId } from '#schema/ids.ts';
import { formatAmount } from './amounts.ts';
import { formatSpan } from './dates.ts';

/** What is said of how a relation is known; nothing of one that is simply stated. */
const CAUTIONS: Readonly<Record<RelationNode['status'], string>> = {
  stated: '',
  reported: 'reported',
  expected: 'expected',
  disputed: 'disputed',
  retracted: 'retracted',
};

/** A relation as a sentence in parts: subject, verb, object, then what belongs behind a comma. */
export interface RelationWords {
  readonly subject: { readonly id: PageId; readonly title: string };
  /** In the past tense when the relation has ended on the day the facts were checked. */
  readonly verb: string;
  readonly object: { readonly id: PageId; readonly title: string };
  /** Scope, amount, dates and caution, as far as there are any: `new compute capacity, since 21 January 2025`. */
  readonly detail: string;
}

/**
 * What a relation says.
 *
 * @param fromEnd - Whether it is read from its first end, `Green Hill supplies leaf to the Corner House`, or from the other,
 * `The Corner House gets leaf from Green Hill`.
 */
export function relationWords(relation: RelationNode, graph: Graph, fromEnd = true): RelationWords {
  const { type } = relation;
  const past = standingOn(relation, graph.site.checked) === 'ended';
  const ends = [relation.from, relation.to].map((id) => ({ id, title: the(graph.pages, id).title }));
  const [subject, object] = fromEnd ? ends : ends.reverse();
  return {
    subject: subject!,
    verb: fromEnd ? (past ? type.past : type.label) : past ? type.inverse_past : type.inverse,
    object: object!,
    detail: [
      relation.scope,
      relation.amount && formatAmount(relation.amount),
      formatSpan(relation),
      CAUTIONS[relation.status],
    ]
      .filter(Boolean)
      .join(', '),
  };
}

/** Subject, verb and object as one sentence without its full stop: `Green Hill supplies leaf to the Corner House`. */
export const relationSentence = ({ subject, verb, object }: RelationWords): string =>
  `${subject.title} ${verb} ${object.title}`;
