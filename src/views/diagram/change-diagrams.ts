import type { EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import { holdsOn, mayHoldOn, standingOn } from '#graph/bounds.ts';
import { dayBefore, firstDay, lastDay } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { changesBetween, type Changes } from '../as-of/changes.ts';
import { relationRow, type RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { turnsBetween } from '../as-of/turns.ts';
import { circlesAround, partiesOf } from '../circles.ts';
import { anchor } from '../href.ts';
import { formatAmount } from '../wording/amounts.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import type { Diagram } from './diagram.ts';
import { isCertain, ownersOf, rowsOf, statementOf, UNCERTAIN_LEGEND, type Fate, type Row } from './rows.ts';
import { star } from './star.ts';

/** What an agreement changed: two drawings in which everything stands in the same place. */
export interface Change {
  readonly before: Diagram;
  readonly after: Diagram;
}

type Side = keyof Change;

/** A relation on both sides of the change; with its successor or predecessor where only its terms changed. */
interface Drawn {
  readonly before: RelationNode | undefined;
  readonly after: RelationNode | undefined;
  readonly fate: Fate | undefined;
}

/** The day before an agreement, and the first on which it is known to be there. */
const daysOf = (on: PartialDate): readonly [Day, Day] => [dayBefore(firstDay(on)), lastDay(on)];

/** What changed with an agreement between its parties, each taken with what it owns; as lines. */
export function changesOf(graph: Graph, table: RelationTable, page: Page): Changes | undefined {
  if (page.shape !== 'entity' || page.kind.shape !== 'change' || page.on === undefined) return undefined;
  const [before, after] = daysOf(page.on);
  const across = new Set(tiedBy(graph, page).map(({ id }) => id));
  return changesBetween({ ...table, rows: table.rows.filter(({ id }) => across.has(id)) }, before, after);
}

/**
 * Before and after a change: the relations among its parties, each taken with what it owns, that began or ended
 * on its day or hold on both sides of it, and what it began or ended between them and others.
 *
 * @returns null for a page that is no change, has no day, or on whose day nothing is known to have changed.
 */
export function changeDiagrams(graph: Graph, page: Page): Change | null {
  if (page.shape !== 'entity' || page.kind.shape !== 'change' || page.on === undefined) return null;
  const [before, after] = daysOf(page.on);
  const holds = (relation: RelationNode) => holdsOn(relation, before) || holdsOn(relation, after);
  const belongs = (relation: RelationNode) => mayHoldOn(relation, before) || mayHoldOn(relation, after);
  const circles = circlesAround(partiesOf(page), belongs);
  const tied = tiedBy(graph, page).filter(holds);
  const subject = mostTied(tied, circles);
  const turns = drawnTurns(tied, before, after, graph.site.checked);
  if (subject === undefined || turns.every(({ fate }) => !fate)) return null;

  const isNear = (end: Page) => circles.get(end) === subject;
  const drawn = turns.filter((turn) => ends(turn).some(isNear));
  const diagram = (side: Side, day: Day): Diagram => {
    const rows = rowsOnSide(drawn, side, isNear);
    const seen = rows.filter(({ hidden }) => !hidden);
    const relations = seen.flatMap((row) => row.relations);
    return {
      id: anchor.diagram(side),
      title: side === 'before' ? 'Before' : 'After',
      // As short on both sides, so that two captions above two drawings take one line each.
      description: `${side === 'before' ? 'On' : 'From'} ${formatDate(day)}.`,
      ...star(subject, rows, (part) => ownersOf(part, belongs), true),
      shapes: ['narrow', 'half'],
      statements: relations.map(statementOf),
      legend: legend(side, seen),
    };
  };
  return { before: diagram('before', before), after: diagram('after', after) };
}

/**
 * Relations that an agreement set, ended or left as they were, in the order of the vocabulary: those between its
 * parties, each taken with what it owns, without what another agreement of the day did; and those with somebody outside
 * that changed that day and rest on a claim about it.
 */
function tiedBy(graph: Graph, page: EntityPage): RelationNode[] {
  const [before, after] = daysOf(page.on!);
  const belongs = (relation: RelationNode) => mayHoldOn(relation, before) || mayHoldOn(relation, after);
  const circles = circlesAround(partiesOf(page), belongs);
  const isOther = (one: Page) => one !== page && one.shape === 'entity' && one.on === page.on;
  const found = new Set([...circles.keys()].flatMap(({ relations }) => relations));
  const tied = [...found].filter(({ type, bounds, claims, ...relation }) => {
    const [from, to] = [circles.get(relation.from), circles.get(relation.to)];
    if (type.structure || from === to) return false;
    const about = claims.flatMap((claim) => claim.about);
    const isChanged = standingOn(bounds, before) !== standingOn(bounds, after);
    return isChanged ? about.includes(page) || (from && to && !about.some(isOther)) : from && to;
  });
  return [...graph.relationTypes.values()].flatMap((type) => tied.filter((relation) => relation.type === type));
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

/**
 * What became of each relation: in the order of the types that are there, what held before first. New terms stand in the
 * place of those that they replaced, where there is one of each and they are of one type between the same two.
 */
function drawnTurns(tied: readonly RelationNode[], before: Day, after: Day, checked: Day): Drawn[] {
  const byId = new Map(tied.map((relation) => [relation.id, relation]));
  const rows = tied.map((relation) => relationRow(relation, checked));
  const { began, ended, changed } = turnsBetween(rows, before, after);
  const isOne = (turn: (typeof changed)[number]) =>
    turn.before.length === 1 && turn.after.length === 1 && tieOf(turn.before[0]!) === tieOf(turn.after[0]!);
  const pairs = changed.filter(isOne).map((turn) => [turn.before[0]!.id, turn.after[0]!.id] as const);
  const others = changed.filter((turn) => !isOne(turn));
  const [gone, come] = [
    [...ended, ...others.flatMap((turn) => turn.before)].map(({ id }) => id),
    [...began, ...others.flatMap((turn) => turn.after)].map(({ id }) => id),
  ];
  const isPaired = new Set(pairs.flat());
  const turns: Drawn[] = [
    ...pairs.map(([old, next]) => ({ before: byId.get(old), after: byId.get(next), fate: 'changed' as const })),
    ...tied
      .filter(({ id }) => !isPaired.has(id))
      .map((relation) => ({
        before: holdsOn(relation, before) ? relation : undefined,
        after: holdsOn(relation, after) ? relation : undefined,
        fate: gone.includes(relation.id)
          ? ('ended' as const)
          : come.includes(relation.id)
            ? ('began' as const)
            : undefined,
      })),
  ];
  const typePlace = (turn: Drawn) => tied.findIndex(({ type }) => type === (turn.before ?? turn.after)!.type);
  const place = (turn: Drawn) => (turn.before ? tied.indexOf(turn.before) : tied.length + tied.indexOf(turn.after!));
  return turns.sort((a, b) => typePlace(a) - typePlace(b) || place(a) - place(b));
}

const tieOf = ({ type, from, to }: RelationRow) => `${type} ${from} ${to}`;

const ends = ({ before, after }: Drawn): Page[] => [(before ?? after)!.from, (before ?? after)!.to];

/** The same rows in the same order for both sides; those that do not hold on this side are hidden. */
function rowsOnSide(turns: readonly Drawn[], side: Side, isNear: (end: Page) => boolean): Row[] {
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
function termsOf({ before, after, fate }: Drawn, side: Side): Row['detail'] {
  const terms = (relation: RelationNode) =>
    relation.scope ?? (relation.amount && formatAmount(relation.amount)) ?? formatSpan({ through: relation.through });
  if (fate !== 'changed' || !before || !after) return undefined;
  const texts = { before: terms(before), after: terms(after) };
  if (texts.before === texts.after) return undefined;
  const longest = Math.max(texts.before.length, texts.after.length);
  return { text: texts[side], lines: Math.min(MOST_LINES, Math.ceil(longest / LINE_LENGTH)) };
}

function legend(side: Side, rows: readonly Row[]): string | undefined {
  const has = (fate: Fate) => rows.some((row) => row.fate === fate);
  const parts = [
    has('began') && '+\u00a0began that day.',
    has('ended') && '×\u00a0ended that day.',
    has('changed') && (side === 'before' ? '±\u00a0goes on with other terms.' : '±\u00a0changed its terms that day.'),
    !rows.every((row) => row.relations.every(isCertain)) && UNCERTAIN_LEGEND,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
