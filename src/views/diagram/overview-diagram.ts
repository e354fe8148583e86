import type { Graph, Page } from '#graph/graph.ts';
import { holdsOn } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import { anchor } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import type { Diagram } from './diagram.ts';
import { counted, isCertain, ownersOf, rowsOf, statementOf, UNCERTAIN_LEGEND } from './rows.ts';
import { star } from './star.ts';

/**
 * How the first entity of the overview of `site.yaml` is tied to the others of it; null when nothing of it is in force.
 */
export const overviewDiagram = (graph: Graph): Diagram | null => asOfDiagram(graph, graph.site.checked, 'overview');

/** The same on any day. */
export function asOfDiagram(graph: Graph, day: Day, name = 'as-of'): Diagram | null {
  const [subject, ...others] = graph.home.overview as [Page, ...Page[]];
  const isOther = (end: Page) => others.includes(end);
  const relations = subject.relations.filter(
    (relation) =>
      !relation.type.structure && holdsOn(relation, day) && (isOther(relation.from) || isOther(relation.to)),
  );
  if (relations.length === 0) return null;
  const tied = others.filter((other) => relations.some(({ from, to }) => from === other || to === other));
  return {
    id: anchor.diagram(name),
    title: `Ties of ${subject.title}`,
    description: `In force on ${formatDate(day)}: ${counted(relations.length, 'relation', 'relations')}${tied.length > 1 ? ` with ${tied.length} others` : ''}.`,
    ...star(
      subject,
      rowsOf(relations, (end) => end === subject),
      (page) => ownersOf(page, (relation) => holdsOn(relation, day)),
    ),
    shapes: ['wide', 'narrow'],
    statements: relations.map(statementOf),
    legend: relations.every(isCertain) ? undefined : UNCERTAIN_LEGEND,
  };
}
