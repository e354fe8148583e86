import { holdsOn } from '#graph/bounds.ts';
import type { EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import { circlesAround, relationsOut } from '../circles.ts';
import { anchor } from '../href.ts';
import type { Diagram, Few } from './diagram.ts';
import { isAnnounced } from './lines.ts';
import { pictureOf } from './picture.ts';
import * as say from '#words/diagram.ts';

/**
 * The relations of an entity, and of what belongs to it, that are known to be in force on the day of the check, but for
 * those that only order the site; and what was announced and is not known to have begun, drawn as less than that.
 * People are in the list alone. Null when there is nothing to draw.
 */
export function entityDiagram(graph: Graph, entity: EntityPage): Diagram | Few | null {
  const day = graph.site.checked;
  const isNear = nearnessOf(graph, entity);
  const isPerson = ({ kind }: EntityPage) => kind.shape === 'person';
  const relations = relationsAround(graph, entity).filter((relation) => {
    const { from, to } = relation;
    if (!isPerson(entity) && (isPerson(from) || isPerson(to))) return false;
    return holdsOn(relation, day) || isAnnounced(relation, day);
  });
  const picture = pictureOf({ graph, subject: entity, isNear, day }, relations, {
    id: anchor.diagram('relations'),
    title: say.relationsOf(entity.title),
  });
  if (!picture || !('text' in picture)) return picture;
  return {
    ...picture,
    // The subject is the page on which it is drawn; a link to it would lead nowhere.
    nodes: new Map([...picture.nodes].filter(([, page]) => page !== entity.id)),
    larger: entity.id,
  };
}

/** Whether a page is an entity, or belongs to it or may, on the day of the check. */
export function nearnessOf({ site }: Graph, entity: EntityPage): (end: Page) => boolean {
  const circle = circlesAround([entity], (relation) => holdsOn(relation, site.checked));
  return (end) => circle.has(end);
}

/** Every relation, of whatever time, between an entity with what belongs to it and others. */
export const relationsAround = (graph: Graph, entity: EntityPage): readonly RelationNode[] =>
  relationsOut(
    graph,
    circlesAround([entity], (relation) => holdsOn(relation, graph.site.checked)),
  );
