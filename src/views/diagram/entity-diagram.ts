import type { Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { holdsOn } from '#graph/time.ts';
import type { PageId } from '#schema/ids.ts';
import { anchor } from '../href.ts';
import { formatDate } from '../words/dates.ts';
import type { Diagram } from './diagram.ts';
import { counted, isCertain, ownersOn, rowsOf, statementOf, UNCERTAIN_LEGEND } from './rows.ts';
import { star } from './star.ts';

/** The relations of an entity in force on the day the facts were checked, but for those that only order the site; null when there are none. */
export function entityDiagram(graph: Graph, id: PageId): Diagram | null {
  const day = graph.site.checked;
  const relations = graph.relationsOf(id).filter((relation) => !relation.type.structure && holdsOn(relation, day));
  if (relations.length === 0) return null;
  const { title } = the(graph.pages, id);
  const others = new Set(relations.map(({ from, to }) => (from === id ? to : from)));
  const drawn = star(
    graph,
    id,
    rowsOf(relations, (end) => end === id),
    ownersOn(graph, (relation) => holdsOn(relation, day)),
  );
  return {
    id: anchor.diagram('relations'),
    title: `Relations of ${title}`,
    description: `In force on ${formatDate(day)}: ${counted(relations.length, 'relation', 'relations')}${others.size > 1 ? ` with ${others.size} others` : ''}.`,
    ...drawn,
    // The subject is the page on which it is drawn; a link to it would lead nowhere.
    nodes: new Map([...drawn.nodes].filter(([, page]) => page !== id)),
    shapes: ['wide', 'narrow'],
    statements: relations.map((relation) => statementOf(graph, relation)),
    legend: relations.every(isCertain) ? undefined : UNCERTAIN_LEGEND,
  };
}
