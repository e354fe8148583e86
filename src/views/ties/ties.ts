import { asNames } from '#graph/title-order.ts';
import { standingOn } from '#graph/bounds.ts';
import { line, type Line } from '../as-of/line.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { formatDate } from '../wording/dates.ts';
import { tiePicture, type TieStop } from './tie-picture.ts';
import { holdsAllOn, togetherOn, type Together } from './together.ts';
import { MOST_STEPS, waysBetween, type Step, type Way } from './ways.ts';
import * as say from '#words/ties-answer.ts';

/** What a reader asks: how two are tied on a day. */
export interface TiesQuestion {
  readonly from: string;
  readonly to: string;
  readonly day: string;
}

/** How two are tied on a day. The build prints it and the browser too. */
export interface TiesAnswer {
  readonly verdict: string;
  readonly rest: string;
  /** The shortest ways of which all steps hold on the day. */
  readonly ways: readonly WayInWords[];
  /** `and 3 more`, empty where all are shown. */
  readonly more: string;
  /** Longer ways of which the same is true. */
  readonly longer: { readonly count: number; readonly ways: readonly WayInWords[]; readonly more: string } | undefined;
  /** Ways no longer than those of which it is not: they are no ties of that day. */
  readonly apart: { readonly count: number; readonly ways: readonly WayInWords[]; readonly more: string } | undefined;
}

/** A way as a page prints it. */
export interface WayInWords {
  readonly stops: string;
  readonly length: string;
  /** What ties each stop to the next, in as few words as possible. */
  readonly digest: string;
  /** Its stops with the strongest lines between them; none where not all steps hold. */
  readonly picture: readonly TieStop[];
  readonly together: Together | undefined;
  readonly count: number;
  readonly steps: readonly StepLines[];
}

/** The lines of a step, read from where the way comes from. */
export interface StepLines {
  readonly lines: readonly Line[];
  /** What holds on other days alone, or is not known to hold on the day. */
  readonly ended: readonly Line[];
  readonly endedLabel: string;
}

/** How many ways of each sort are shown. */
const MOST_WAYS = 6;

/** Of ways of one length those carried by most relations come first. */
export function tiesOn(table: RelationTable, { from, to, day }: TiesQuestion): TiesAnswer {
  const found = waysBetween(table.rows, from, to).toSorted(
    (a, b) => a.length - b.length || weight(b) - weight(a) || asNames(names(a), names(b)),
  );
  const held = day > table.checked ? [] : found.filter((way) => holdsAllOn(way, day));
  const least = held[0]?.length ?? 0;
  const [short, long] = [held.filter((way) => way.length === least), held.filter((way) => way.length > least)];
  const shortest = found[0]?.length ?? 0;
  const apart =
    day > table.checked ? [] : found.filter((way) => way.length <= (least || shortest) && !held.includes(way));
  const part = (ways: readonly Way[], isTie: boolean) =>
    ways.length === 0 ? undefined : { count: ways.length, ...shown(table, ways, day, isTie) };
  return {
    ...inWords(table, { from, to, day }, short, found),
    ...shown(table, short, day, true),
    longer: part(long, true),
    apart: part(apart, false),
  };
}

const weight = (way: Way) => Math.min(...way.map(({ rows }) => rows.length));
const names = (way: Way) => way.map(({ to }) => to).join(' ');

const shown = (table: RelationTable, ways: readonly Way[], day: string, isTie: boolean) => ({
  ways: ways.slice(0, MOST_WAYS).map((way) => wayInWords(table, way, day, isTie)),
  more: ways.length > MOST_WAYS ? say.andMore(ways.length - MOST_WAYS) : '',
});

function wayInWords(table: RelationTable, way: Way, day: string, isTie: boolean): WayInWords {
  const stops = [way[0]!.from, ...way.map(({ to }) => to)].map((id) => table.pages[id]!.title);
  const held = way.map(({ rows }) => rows.find((row) => standingOn(row, day) === 'in-force') ?? rows[0]!);
  return {
    stops: stops.join(' — '),
    length: way.length === 1 ? say.directly : say.soManySteps(way.length),
    digest: held.map(({ type }) => table.types[type]!.short).join(say.thenBy),
    picture: isTie ? tiePicture(table, way, day) : [],
    together: togetherOn(table, way, day),
    count: way.reduce((sum, { rows }) => sum + rows.length, 0),
    steps: way.map((step) => stepLines(table, step, day)),
  };
}

function stepLines(table: RelationTable, { from, rows }: Step, day: string): StepLines {
  const isDoubtful = (row: RelationRow) => standingOn(row, day) === 'not-known';
  const lines = (some: readonly RelationRow[]) =>
    some.map((row) =>
      line(table, row, { from, past: hasEnded(table, row), ...(isDoubtful(row) && { of: 'doubt', day }) }),
    );
  const others = rows.filter((row) => standingOn(row, day) !== 'in-force');
  if (others.length === rows.length) return { lines: lines(rows), ended: [], endedLabel: '' };
  const over = day === table.checked ? say.ended : say.onOtherDays;
  const label = others.every(isDoubtful) ? say.notKnown : others.some(isDoubtful) ? say.orNotKnown(over) : over;
  return {
    lines: lines(rows.filter((row) => !others.includes(row))),
    ended: lines(others),
    endedLabel: `${label} ${others.length}`,
  };
}

/** Whether it no longer holds on the day the facts were checked. */
const hasEnded = ({ checked }: RelationTable, row: RelationRow): boolean => standingOn(row, checked) === 'ended';

function inWords(
  { pages, checked }: RelationTable,
  { from, to, day }: TiesQuestion,
  short: readonly Way[],
  found: readonly Way[],
): Pick<TiesAnswer, 'verdict' | 'rest'> {
  const on = day === checked ? '' : say.onDay(formatDate(day));
  if (from === to) return { verdict: say.chooseTwo, rest: '' };
  if (day > checked) return { verdict: say.isNotKnown(on), rest: say.factsWereChecked(formatDate(checked)) };
  const isDirect = found.some((way) => way.length === 1);
  const themselves = isDirect ? say.noTieKnownBetweenThemselves : say.noTieFoundBetweenThemselves;
  const [first] = short;
  if (!first)
    return {
      verdict: say.noTie(MOST_STEPS, on),
      rest: found.length === 0 ? say.noneOfAnyOtherDay : '',
    };
  if (first.length === 1) return { verdict: say.isDirect(on), rest: '' };
  const between = short.map((way) => way.slice(0, -1).map((step) => pages[step.to]!.title));
  return {
    verdict: short.length > 2 ? say.inWays(first.length, short.length, on) : say.through(between, first.length, on),
    rest: themselves,
  };
}
