import type { RelationNode } from '#graph/graph.ts';
import { carriersOf, furtherClaims } from '../evidence/carriers.ts';
import { relationWords } from '../wording/relations.ts';
import type { DiagramStatement } from './diagram.ts';

/** The same with what is to be known of it. */
export function notedStatementOf(relation: RelationNode): DiagramStatement {
  const { detail, ...statement } = statementOf(relation);
  return { ...statement, detail: [detail, relation.note].filter(Boolean).join('; ') };
}

/** The statement that a relation makes in the list beside a drawing. */
export function statementOf(relation: RelationNode): DiagramStatement {
  const { subject, verb, object, detail } = relationWords(relation);
  const claim = carriersOf(relation).start[0].id;
  const marks = furtherClaims(relation).map(({ id }) => ({ claim: id }));
  return { relation: relation.id, from: subject, verb, to: object, detail, claim, marks };
}
