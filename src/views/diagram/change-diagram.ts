import type { EntityPage, Graph, Page, RelationNode } from '#graph/graph.ts';
import { holdsOn, standingOn } from '#graph/bounds.ts';
import { dayBefore, firstDay, lastDay } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { changesBetween, type Changes } from '../as-of/changes.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { circlesAround, partiesOf, relationsOut } from '../circles.ts';
import { anchor } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { linesOfChange } from './change-lines.ts';
import type { Diagram } from './diagram.ts';
import { ownersOf } from './owners.ts';
import type { Telling } from './lines.ts';
import { limited, linesIn, partiesAround, sharing } from './parties.ts';
import { star } from './star.ts';
import { notedStatementOf } from './statement.ts';
import * as say from '#words/diagram.ts';

/** The day before an agreement, and the first on which it is known to be there. */
const daysOf = (on: PartialDate): readonly [Day, Day] => [dayBefore(firstDay(on)), lastDay(on)];

/**
 * What changed with an agreement between its parties, each taken with what it owns; as lines. Nothing where nothing
 * changed.
 */
export function changesOf(graph: Graph, table: RelationTable, page: Page): Changes | undefined {
  if (page.shape !== 'entity' || page.kind.shape !== 'change' || page.on === undefined) return undefined;
  const [before, after] = daysOf(page.on);
  const across = new Set(changedBy(graph, page, page.on).map(({ id }) => id));
  const changes = changesBetween({ ...table, rows: table.rows.filter(({ id }) => across.has(id)) }, before, after);
  return Object.values(changes).some(({ length }) => length > 0) ? changes : undefined;
}

/** Relations that an agreement may have changed: what was only first stated with it may have held before. */
function changedBy(graph: Graph, page: EntityPage, on: PartialDate): readonly RelationNode[] {
  const [before, after] = daysOf(on);
  return tiedBy(graph, page).filter(
    ({ since, replaces, bounds: { earliest, sure } }) =>
      since !== undefined || replaces !== undefined || earliest > before || sure <= before || sure > after,
  );
}

/** A change of fewer lines than this is told by its list alone. */
const FEWEST_LINES = 3;

/**
 * What an agreement changed, in one drawing: the relations among its parties, each taken with what it owns, and those
 * that it began or ended between them and others. What ended is struck, what began is new, what goes on with other
 * terms is told word for word, and what stayed is counted.
 *
 * @returns null for a page that is no change, has no day, or on whose day too little is known to have changed.
 */
export function changeDiagram(graph: Graph, page: Page): Diagram | null {
  if (page.shape !== 'entity' || page.kind.shape !== 'change' || page.on === undefined) return null;
  const [before, after] = daysOf(page.on);
  const belongs = (relation: RelationNode) => holdsOn(relation, before) || holdsOn(relation, after);
  const circles = circlesAround(partiesOf(page), belongs);
  const tied = tiedBy(graph, page).filter((relation) => holdsOn(relation, before) || holdsOn(relation, after));
  const subject = mostTied(tied, circles);
  if (subject?.shape !== 'entity') return null;

  const parties = partiesOf(page);
  return drawnChange(
    { graph, subject, isNear: (end) => circles.get(end) === subject, day: after },
    tied,
    before,
    page.on,
    say.between(parties.map(({ title }) => title).join(say.betweenTerms)),
  );
}

/**
 * What changed on a day between the hub of `site.yaml`, with what belongs to it, and others;
 * null where that is too little to draw.
 */
export function dayChangeDiagram(graph: Graph, day: Day): Diagram | null {
  const subject = graph.home.hub;
  if (subject?.shape !== 'entity') return null;
  const before = dayBefore(day);
  const circle = circlesAround([subject], (relation) => holdsOn(relation, before) || holdsOn(relation, day));
  const isNear = (end: Page) => circle.has(end);
  const tied = relationsOut(graph, circle).filter((relation) => holdsOn(relation, before) || holdsOn(relation, day));
  const description = say.betweenAndOthers(subject.title);
  return drawnChange({ graph, subject, isNear, day }, tied, before, day, description);
}

/** @param tied - What holds on one of the two days, in the order of the vocabulary. */
function drawnChange(
  telling: Telling,
  tied: readonly RelationNode[],
  before: Day,
  on: PartialDate | Day,
  description: string,
): Diagram | null {
  const { isNear, day, subject } = telling;
  const lines = linesOfChange(
    tied.filter(({ from, to }) => isNear(from) || isNear(to)),
    before,
    telling,
  );
  const changed = lines.filter(({ fate }) => fate);
  if (changed.length < FEWEST_LINES) return null;
  const belongs = (relation: RelationNode) => holdsOn(relation, before) || holdsOn(relation, day);
  // Where nothing changed there is nothing to say of the change.
  const parties = partiesAround(lines, (part) => ownersOf(part, belongs), { ...telling, apart: true }).filter((party) =>
    linesIn(party).some(({ fate }) => fate),
  );
  const { shown, left } = limited(sharing(parties));
  const unchanged = shown
    .flatMap(linesIn)
    .filter(({ look }) => look === 'folded')
    .flatMap(({ relations }) => relations);
  return {
    id: anchor.diagram('change'),
    title: say.whatChangedOn(formatDate(on)),
    description,
    ...star(subject, shown, left),
    shapes: ['wide', 'narrow'],
    fates: FATES.filter((fate) => changed.some((line) => line.fate === fate)),
    families:
      unchanged.length === 0
        ? []
        : [{ sign: 'ring', label: say.unchanged, statements: unchanged.map(notedStatementOf) }],
    legend: lines.some(({ look }) => look === 'broken') ? say.whatBrokenMeansInChange : undefined,
  };
}

const FATES = ['ended', 'changed', 'began', 'unclear'] as const;

/**
 * Relations that an agreement set, ended or left as they were, in the order of the vocabulary: those between its
 * parties, each taken with what it owns, without what another agreement of the day did; and those with somebody outside
 * that changed that day and rest on a claim about it.
 */
function tiedBy(graph: Graph, page: EntityPage): RelationNode[] {
  const [before, after] = daysOf(page.on!);
  const belongs = (relation: RelationNode) => holdsOn(relation, before) || holdsOn(relation, after);
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
