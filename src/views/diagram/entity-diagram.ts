import { mayHoldOn } from '#graph/bounds.ts';
import type { EntityPage } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { anchor } from '../href.ts';
import { caption, tiesOn } from './caption.ts';
import type { Diagram } from './diagram.ts';
import { isCertain, ownersOf, rowsOf, statementOf, UNCERTAIN_LEGEND } from './rows.ts';
import { star } from './star.ts';

/**
 * The relations of an entity that are known to be in force on `checked`, the day of the check, but for those that only
 * order the site; null when there are none.
 */
export function entityDiagram(entity: EntityPage, checked: Day): Diagram | null {
  const relations = tiesOn(entity, checked);
  if (relations.length === 0) return null;
  const drawn = star(
    entity,
    rowsOf(relations, (end) => end === entity),
    (page) => ownersOf(page, (relation) => mayHoldOn(relation, checked)),
  );
  return {
    id: anchor.diagram('relations'),
    title: `Relations of ${entity.title}`,
    description: caption(entity, checked, relations, drawn),
    ...drawn,
    // The subject is the page on which it is drawn; a link to it would lead nowhere.
    nodes: new Map([...drawn.nodes].filter(([, page]) => page !== entity.id)),
    shapes: ['wide', 'narrow'],
    statements: relations.map(statementOf),
    legend: relations.every(isCertain) ? undefined : UNCERTAIN_LEGEND,
  };
}
