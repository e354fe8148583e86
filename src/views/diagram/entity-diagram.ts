import type { EntityPage, RelationNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { anchor } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import type { Diagram } from './diagram.ts';
import { counted, isCertain, ownersOf, rowsOf, statementOf, UNCERTAIN_LEGEND } from './rows.ts';
import { star } from './star.ts';

/**
 * The relations of an entity in force on `checked`, the day of the check, but for those that only order the site; null
 * when there are none.
 */
export function entityDiagram(entity: EntityPage, checked: Day): Diagram | null {
  const holds = ({ standing }: RelationNode) => standing === 'in-force';
  const relations = entity.relations.filter((relation) => !relation.type.structure && holds(relation));
  if (relations.length === 0) return null;
  const others = new Set(relations.map(({ from, to }) => (from === entity ? to : from)));
  const drawn = star(
    entity,
    rowsOf(relations, (end) => end === entity),
    (page) => ownersOf(page, holds),
  );
  return {
    id: anchor.diagram('relations'),
    title: `Relations of ${entity.title}`,
    description: `In force on ${formatDate(checked)}: ${counted(relations.length, 'relation', 'relations')}${others.size > 1 ? ` with ${others.size} others` : ''}.`,
    ...drawn,
    // The subject is the page on which it is drawn; a link to it would lead nowhere.
    nodes: new Map([...drawn.nodes].filter(([, page]) => page !== entity.id)),
    shapes: ['wide', 'narrow'],
    statements: relations.map(statementOf),
    legend: relations.every(isCertain) ? undefined : UNCERTAIN_LEGEND,
  };
}
