import type { Graph } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';
import type { Day } from '#schema/partial-date.ts';
import { dayChangeDiagram } from '../diagram/change-diagram.ts';
import type { Diagram } from '../diagram/diagram.ts';
import type { RightsStrip } from '../strips/rights-strip.ts';
import { answerTo, type DayAnswer } from './answer.ts';
import type { RelationTable } from './relation-table.ts';
import { statesOfDay } from './states-of-day.ts';

/** All that the page of a day shows. */
export interface DayPage {
  readonly answer: DayAnswer;
  readonly states: RightsStrip | undefined;
  readonly diagram: Diagram | null;
}

/** The page of a day, made once for itself and for what stands beside it as data and as Markdown. */
export const dayPage = (graph: Graph, table: RelationTable, day: Day): DayPage =>
  madeOnce(graph, `day-${day}`, () => {
    const answer = answerTo(table, { day });
    const drawn = answer.turned?.drawn;
    return { answer, states: statesOfDay(table, { day }), diagram: drawn ? dayChangeDiagram(graph, drawn) : null };
  });
