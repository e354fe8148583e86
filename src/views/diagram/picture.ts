import { holdsOn } from '#graph/bounds.ts';
import type { Page, RelationNode } from '#graph/graph.ts';
import { formatDate } from '../wording/dates.ts';
import type { Diagram, Few, FewLine } from './diagram.ts';
import { familiesOf } from './families.ts';
import { linesOf, type Line, type Telling } from './lines.ts';
import { ownersOf } from './owners.ts';
import { limited, linesIn, partiesAround } from './parties.ts';
import { linkOf, star } from './star.ts';
import { statementOf } from './statement.ts';
import * as say from '#words/diagram.ts';

/** Fewer lines than this, or all of them to one other, are told in sentences: a picture would say no more. */
const FEWEST_LINES = 3;

const LEGEND = say.whatAnArrowMeans;
const BROKEN = say.whatBrokenMeans;

interface Names {
  readonly id: string;
  readonly title: string;
  readonly statementOf?: typeof statementOf;
}

/** Relations between a subject and others as a picture, or as few sentences; null when there are none. */
export function pictureOf(telling: Telling, relations: readonly RelationNode[], names: Names): Diagram | Few | null {
  if (relations.length === 0) return null;
  const { graph, subject, day } = telling;
  const lines = linesOf(relations, telling);
  const parties = partiesAround(lines, (page) => ownersOf(page, (relation) => holdsOn(relation, day)), telling);
  const { shown, left } = limited(parties);
  const { id, title } = names;
  const told = {
    id,
    title,
    description: say.inForceOn(formatDate(day)),
    families: familiesOf(graph, lines, names.statementOf ?? statementOf),
  };
  if (lines.length < FEWEST_LINES || parties.length < 2)
    return { ...told, few: parties.flatMap(linesIn).map((line) => inWords(line, subject)) };
  return {
    ...told,
    ...star(subject, shown, left),
    shapes: ['wide', 'narrow'],
    legend: lines.some(({ look }) => look === 'broken') ? `${LEGEND} ${BROKEN}` : LEGEND,
  };
}

function inWords(line: Line, subject: Page): FewLine {
  const { far, outward, sign, words, date } = line;
  const [from, to] = outward === false ? [far, subject] : [subject, far];
  return {
    sign,
    ends: `${from.title} ${outward === undefined ? '↔' : '→'} ${to.title}`,
    words: words.map(({ text }) => text).join(''),
    date,
    claim: linkOf(line).claim,
  };
}
