import type { EntityPage, Graph, Page } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { anchor } from '../href.ts';
import { tiesOn } from './caption.ts';
import type { Diagram, Few } from './diagram.ts';
import { pictureOf } from './picture.ts';
import { statementOf } from './statement.ts';

/** How the first entity of the overview of `site.yaml` is tied on a day to the others of it; null when it is not. */
export function asOfDiagram(graph: Graph, day: Day, name = 'as-of'): Diagram | Few | null {
  const [subject, ...others] = graph.home.overview as [EntityPage, ...Page[]];
  const isOther = (end: Page) => others.includes(end);
  const relations = tiesOn(subject, day).filter(({ from, to }) => isOther(from) || isOther(to));
  return pictureOf({ graph, subject, isNear: (end) => end === subject, day }, relations, {
    id: anchor.diagram(name),
    title: `Ties of ${subject.title}`,
    // In the present tense: they hold on the day that is shown.
    statementOf: (relation) => ({ ...statementOf(relation), verb: relation.type.label }),
  });
}
