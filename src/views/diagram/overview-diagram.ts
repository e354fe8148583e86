import type { Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { holdsOn } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import { anchor } from '../href.ts';
import { formatDate } from '../words/dates.ts';
import type { Diagram } from './diagram.ts';
import { counted, isCertain, ownersOn, rowsOf, statementOf, UNCERTAIN_LEGEND } from './rows.ts';
import { star } from './star.ts';

/** How the first entity of the overview of `site.yaml` is tied to the others of it; null when nothing of it is in force. */
export const overviewDiagram = (graph: Graph): Diagram | null => asOfDiagram(graph, graph.site.checked, 'overview');

/** The same on any day. */
export function asOfDiagram(graph: Graph, day: Day, name = 'as-of'): Diagram | null {
  const [subject, ...others] = graph.site.home.overview;
  const isOther = (end: string) => others.some((other) => other === end);
  const relations = graph
    .relationsOf(subject!)
    .filter(
      (relation) =>
        !relation.type.structure && holdsOn(relation, day) && (isOther(relation.from) || isOther(relation.to)),
    );
  if (relations.length === 0) return null;
  const tied = others.filter((other) => relations.some(({ from, to }) => from === other || to === other));
  const { title } = the(graph.pages, subject!);
  return {
    id: anchor.diagram(name),
    title: `Ties of ${title}`,
    description: `In force on ${formatDate(day)}: ${counted(relations.length, 'relation', 'relations')}${tied.length > 1 ? ` with ${tied.length} others` : ''}.`,
    ...star(
      graph,
      subject!,
      rowsOf(relations, (end) => end === subject),
      ownersOn(graph, (relation) => holdsOn(relation, day)),
    ),
    shapes: ['wide', 'narrow'],
    statements: relations.map((relation) => statementOf(graph, relation)),
    legend: relations.every(isCertain) ? undefined : UNCERTAIN_LEGEND,
  };
}
