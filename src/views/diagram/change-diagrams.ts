import type { EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import { dayBefore, firstDay, holdsOn, lastDay } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Day } from '#schema/partial-date.ts';
import { turnsOf, type Turn } from '../as-of/turns.ts';
import { circlesAround, partiesOf } from '../circles.ts';
import { anchor } from '../href.ts';
import { formatAmount } from '../wording/amounts.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import { termsInWords } from '../wording/relations.ts';
import type { Diagram, DiagramStatement } from './diagram.ts';
import { isCertain, ownersOf, rowsOf, statementOf, UNCERTAIN_LEGEND, type Fate, type Row } from './rows.ts';
import { star } from './star.ts';

/** What an agreement changed: two drawings in which everything stands in the same place, and the same in words. */
export interface Change {
  readonly before: Diagram;
  readonly after: Diagram;
  /** Relations among the parties that began or ended that day, but for those that only changed their terms. */
  readonly began: readonly DiagramStatement[];
  readonly ended: readonly DiagramStatement[];
  /** Relations of one type between the same two, of which some ended and some began that day. */
  readonly changed: readonly Turn<DiagramStatement>[];
}

/** A relation on both sides of the change; with its successor or predecessor where it changed its terms. */
interface Drawn extends Turn<RelationNode> {
  readonly fate: Fate | undefined;
}

/**
 * Before and after a change: the relations among its parties, each taken with what it owns, that began or ended
 * on its day or hold on both sides of it, and what it began or ended between them and others.
 *
 * @returns null for a page that is no change, has no day, or on whose day nothing is known to have changed.
 */
export function changeDiagrams(graph: Graph, page: Page): Change | null {
  if (page.shape !== 'entity' || page.kind.shape !== 'change' || page.on === undefined) return null;
  const [before, after] = [dayBefore(firstDay(page.on)), page.on.length === 10 ? firstDay(page.on) : lastDay(page.on)];
  const holds = (relation: RelationNode) => holdsOn(relation, before) || holdsOn(relation, after);
  const circles = circlesAround(partiesOf(page), holds);
  const tied = relationsAcross(graph, page, circles).filter(holds);
  const subject = mostTied(tied, circles);
  const turns = drawnTurns(tied, before, after);
  if (subject === undefined || turns.every(({ fate }) => !fate)) return null;

  const isNear = (end: Page) => circles.get(end) === subject;
  const drawn = turns.filter((turn) => ends(turn).some(isNear));
  const diagram = (side: keyof Turn<unknown>, day: Day): Diagram => {
    const rows = rowsOnSide(drawn, side, isNear);
    const seen = rows.filter(({ hidden }) => !hidden);
    const relations = seen.flatMap((row) => row.relations);
    return {
      id: anchor.diagram(side),
      title: side === 'before' ? 'Before' : 'After',
      // As short on both sides, so that two captions above two drawings take one line each.
      description: `${side === 'before' ? 'On' : 'From'} ${formatDate(day)}.`,
      ...star(subject, rows, (part) => ownersOf(part, holds), true),
      shapes: ['narrow', 'half'],
      statements: relations.map(statementOf),
      legend: legend(side, seen),
    };
  };
  return {
    before: diagram('before', before),
    after: diagram('after', after),
    began: turns.filter(({ fate }) => fate === 'began').map((turn) => statementOf(turn.after!)),
    ended: turns.filter(({ fate }) => fate === 'ended').map((turn) => statementOf(turn.before!)),
    changed: turns
      .filter(({ fate }) => fate === 'changed')
      .map((turn) => ({
        before: turn.before && statementOf(turn.before),
        after: turn.after && statementOf(turn.after),
      })),
  };
}

/**
 * Relations between different circles, and those of a circle with somebody outside that began or ended with the change
 * and rest on a claim about it; in the order of the vocabulary.
 */
function relationsAcross(graph: Graph, page: EntityPage, circles: ReadonlyMap<Page, Page>): RelationNode[] {
  const isOfThis = ({ since, ended, claims }: RelationNode) =>
    (since === page.on || ended === page.on) && claims.some(({ about }) => about.includes(page));
  const found = new Set([...circles.keys()].flatMap(({ relations }) => relations));
  const across = [...found].filter((relation) => {
    const [from, to] = [circles.get(relation.from), circles.get(relation.to)];
    return !relation.type.structure && from !== to && ((from && to) || isOfThis(relation));
  });
  return [...graph.relationTypes.values()].flatMap((type) => across.filter((relation) => relation.type === type));
}

/**
 * The party whose circle has most of the relations with other parties; of equal ones the one that is tied to most in
 * all, then the first by id.
 */
function mostTied(tied: readonly RelationNode[], circles: ReadonlyMap<Page, Page>): Page | undefined {
  const counts = new Map([...circles.values()].map((party) => [party, 0]));
  for (const { from, to } of tied) {
    const [a, b] = [circles.get(from), circles.get(to)];
    if (a && b) for (const party of [a, b]) counts.set(party, counts.get(party)! + 1);
  }
  return [...counts].sort(
    ([a, ofA], [b, ofB]) => ofB - ofA || b.relations.length - a.relations.length || byCodePoint(a.id, b.id),
  )[0]?.[0];
}

/** What became of each relation: in the order of the types that are there, what held before first. */
function drawnTurns(tied: readonly RelationNode[], before: Day, after: Day): Drawn[] {
  const [old, next] = [before, after].map((day) => tied.filter((relation) => holdsOn(relation, day)));
  const { began, ended, changed } = turnsOf(
    old!.filter((relation) => !next!.includes(relation)),
    next!.filter((relation) => !old!.includes(relation)),
    (relation) => ({
      tie: [relation.type.id, relation.from.id, relation.to.id].join(' '),
      terms: termsInWords(relation),
    }),
  );
  const turns: Drawn[] = [
    ...old!
      .filter((relation) => next!.includes(relation))
      .map((relation) => ({ before: relation, after: relation, fate: undefined })),
    ...ended.map((relation) => ({ before: relation, after: undefined, fate: 'ended' as const })),
    ...changed.flat().map((turn) => ({ ...turn, fate: 'changed' as const })),
    ...began.map((relation) => ({ before: undefined, after: relation, fate: 'began' as const })),
  ];
  const typePlace = (turn: Drawn) => tied.findIndex(({ type }) => type === (turn.before ?? turn.after)!.type);
  const place = (turn: Drawn) => (turn.before ? tied.indexOf(turn.before) : tied.length + tied.indexOf(turn.after!));
  return turns.sort((a, b) => typePlace(a) - typePlace(b) || place(a) - place(b));
}

const ends = ({ before, after }: Drawn): Page[] => [(before ?? after)!.from, (before ?? after)!.to];

/** The same rows in the same order for both sides; those that do not hold on this side are hidden. */
function rowsOnSide(turns: readonly Drawn[], side: keyof Turn<unknown>, isNear: (end: Page) => boolean): Row[] {
  // Rows are formed by one side for both, so that they are formed alike.
  const byRelation = new Map(turns.map((turn) => [(turn.after ?? turn.before)!, turn]));
  return rowsOf([...byRelation.keys()], isNear, (relation) => byRelation.get(relation)!.fate).map((row) => {
    const here = row.relations.map((relation) => byRelation.get(relation)!);
    const relations = here.map((turn) => turn[side]).filter((relation) => relation !== undefined);
    return relations.length === 0
      ? { ...row, hidden: true }
      : { ...row, relations, detail: here.length === 1 ? termsOf(here[0]!, side) : undefined };
  });
}

/** About as many characters of the smaller words as a line of the narrow drawing holds, and the most lines of them. */
const LINE_LENGTH = 30;
const MOST_LINES = 2;

/** The terms that changed, as they were on one side. Several that are one row have no room for them. */
function termsOf({ before, after, fate }: Drawn, side: keyof Turn<unknown>): Row['detail'] {
  const terms = (relation: RelationNode) =>
    relation.scope ?? (relation.amount && formatAmount(relation.amount)) ?? formatSpan({ through: relation.through });
  if (fate !== 'changed' || !before || !after) return undefined;
  const texts = { before: terms(before), after: terms(after) };
  if (texts.before === texts.after) return undefined;
  const longest = Math.max(texts.before.length, texts.after.length);
  return { text: texts[side], lines: Math.min(MOST_LINES, Math.ceil(longest / LINE_LENGTH)) };
}

function legend(side: keyof Turn<unknown>, rows: readonly Row[]): string | undefined {
  const has = (fate: Fate) => rows.some((row) => row.fate === fate);
  const parts = [
    has('began') && '+\u00a0began that day.',
    has('ended') && '×\u00a0ended that day.',
    has('changed') && (side === 'before' ? '±\u00a0goes on with other terms.' : '±\u00a0changed its terms that day.'),
    !rows.every((row) => row.relations.every(isCertain)) && UNCERTAIN_LEGEND,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
