import { holdsOn, mayHoldOn } from '#graph/bounds.ts';
import type { EntityPage, Graph, Page } from '#graph/graph.ts';
import { circlesAround } from '../circles.ts';
import { anchor } from '../href.ts';
import type { Diagram, Few } from './diagram.ts';
import { isAnnounced } from './lines.ts';
import { pictureOf } from './picture.ts';

/**
 * The relations of an entity, and of what belongs to it, that are known to be in force on the day of the check, but for
 * those that only order the site; and what was announced and is not known to have begun, drawn as less than that. People
 * are in the list alone. Null when there is nothing to draw.
 */
export function entityDiagram(graph: Graph, entity: EntityPage): Diagram | Few | null {
  const day = graph.site.checked;
  const circle = circlesAround([entity], (relation) => mayHoldOn(relation, day));
  const isNear = (end: Page) => circle.has(end);
  const isPerson = ({ kind }: EntityPage) => kind.shape === 'person';
  const relations = [...graph.relations.values()].filter((relation) => {
    const { type, from, to } = relation;
    if (type.structure || isNear(from) === isNear(to)) return false;
    if (!isPerson(entity) && (isPerson(from) || isPerson(to))) return false;
    return holdsOn(relation, day) || isAnnounced(relation, day);
  });
  const picture = pictureOf({ graph, subject: entity, isNear, day }, relations, {
    id: anchor.diagram('relations'),
    title: `Relations of ${entity.title}`,
  });
  // The subject is the page on which it is drawn; a link to it would lead nowhere.
  return picture && 'nodes' in picture
    ? { ...picture, nodes: new Map([...picture.nodes].filter(([, page]) => page !== entity.id)) }
    : picture;
}
