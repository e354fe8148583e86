import { mayHoldOn } from '#graph/bounds.ts';
import type { Graph, Page } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { anchor } from '../href.ts';
import { caption, tiesOn } from './caption.ts';
import type { Diagram } from './diagram.ts';
import { isCertain, ownersOf, rowsOf, statementOf, UNCERTAIN_LEGEND } from './rows.ts';
import { star } from './star.ts';

/**
 * How the first entity of the overview of `site.yaml` is tied to the others of it; null when nothing of it is in force.
 */
export const overviewDiagram = (graph: Graph): Diagram | null => asOfDiagram(graph, graph.site.checked, 'overview');

/** The same on any day. */
export function asOfDiagram(graph: Graph, day: Day, name = 'as-of'): Diagram | null {
  const [subject, ...others] = graph.home.overview as [Page, ...Page[]];
  const isOther = (end: Page) => others.includes(end);
  const relations = tiesOn(subject, day).filter(({ from, to }) => isOther(from) || isOther(to));
  if (relations.length === 0) return null;
  const drawn = star(
    subject,
    rowsOf(relations, (end) => end === subject),
    (page) => ownersOf(page, (relation) => mayHoldOn(relation, day)),
  );
  return {
    id: anchor.diagram(name),
    title: `Ties of ${subject.title}`,
    description: caption(subject, day, relations, drawn),
    ...drawn,
    shapes: ['wide', 'narrow'],
    // In the present tense: they hold on the day that is shown.
    statements: relations.map((relation) => ({ ...statementOf(relation), verb: relation.type.label })),
    legend: relations.every(isCertain) ? undefined : UNCERTAIN_LEGEND,
  };
}
