import { NEVER, standingOn, type Bounds } from '#graph/bounds.ts';
import { Multimap } from '#graph/multimap.ts';
import type { PageId } from '#schema/ids.ts';
import { capital } from '../wording/capital.ts';
import type { Fact, RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import type { Link } from '../link.ts';

/** A further claim behind a line: that of its amount, its scope or its end. */
export interface LineMark {
  readonly of: string;
  readonly status: Fact['status'];
  readonly how: string;
  readonly claim: string;
}

/** A relation as a line: `Hill` · `supplies leaf to` · `House`, then what belongs behind it. */
export interface Line {
  /** Left out where the lines stand under its name. */
  readonly subject: Link | undefined;
  readonly verb: string;
  readonly object: Link;
  readonly detail: string;
  /** Its dates with what is to be known of them, or why it is not known whether it holds. */
  readonly dates: string;
  readonly status: Fact['status'];
  readonly how: string;
  readonly claim: string;
  /** Claims of its other facts, where they are others. */
  readonly marks: readonly LineMark[];
}

export interface Lines {
  readonly anchor: string;
  readonly label: string;
  /** Address of the party, where the lines are of one. */
  readonly href?: string | undefined;
  readonly lines: readonly Line[];
}

/** What holds on a day, once by kind of right and once by party. */
export interface DayView {
  readonly count: number;
  /** How many relations hold and are left out because no source of them was out. */
  readonly unknown: number;
  readonly byKind: readonly Lines[];
  readonly byParty: readonly Lines[];
  /** Of what it is not known whether it holds that day, each with the reason. It is not counted above. */
  readonly doubtful: readonly Line[];
}

/** The relations that are known to hold on a day. */
export const rowsOn = ({ rows, types }: RelationTable, day: string): readonly RelationRow[] =>
  rows.filter((row) => !types[row.type]!.structure && standingOn(row, day) === 'in-force');

/** The days of a relation as they were known on a day: an end that no source had named yet is none. */
export const boundsKnownOn = (row: RelationRow, day: string): Bounds =>
  row.ended !== undefined && row.ended.known > day ? { ...row, unsure: NEVER, over: NEVER } : row;

/**
 * What holds on a day. The build prints it and the browser too.
 *
 * @param asKnown - Leaves out what no source had said by that day, fact by fact: starts, ends, scopes and amounts.
 */
export function dayView(table: RelationTable, day: string, asKnown = false): DayView {
  const all = table.rows.filter((row) => !table.types[row.type]!.structure);
  const standing = (row: RelationRow) => standingOn(asKnown ? boundsKnownOn(row, day) : row, day);
  const holding = all.filter((row) => standing(row) === 'in-force');
  const isSaid = (row: RelationRow) => !asKnown || row.begun.known <= day;
  const rows = holding.filter(isSaid);
  const form = asKnown ? { knownOn: day } : {};
  const byKind = table.groups.map(({ id, label }) => ({
    anchor: `kind-${id}`,
    label,
    lines: rows.filter((row) => table.types[row.type]!.group === id).map((row) => line(table, row, form)),
  }));
  const byEnd = new Multimap<PageId, RelationRow>();
  for (const row of rows) for (const end of [row.from, row.to]) byEnd.add(end, row);
  const byParty = table.parties.map((id) => ({
    anchor: `party-${id}`,
    label: table.pages[id]!.title,
    href: table.pages[id]!.href,
    lines: byEnd.of(id).map((row) => line(table, row, { ...form, from: id, unnamed: true })),
  }));
  return {
    count: rows.length,
    unknown: holding.length - rows.length,
    byKind: filled(byKind),
    byParty: filled(byParty),
    doubtful: all
      .filter((row) => standing(row) === 'not-known' && isSaid(row))
      .map((row) => line(table, row, { ...form, of: 'doubt', day })),
  };
}

const filled = (sections: readonly Lines[]) => sections.filter(({ lines }) => lines.length > 0);

/** How a relation is read. */
interface LineForm {
  /** The end it is read from; by default the first one. */
  readonly from?: string;
  /** Whether the line stands under the name of that end, and so leaves it out. */
  readonly unnamed?: boolean;
  readonly past?: boolean;
  /** Leaves out what no source had said by this day. */
  readonly knownOn?: string;
  /** What the line is about: that it holds, how it ended, or why it is not known on the day whether it holds. */
  readonly of?: 'start' | 'end' | 'doubt';
  readonly day?: string;
}

/** A relation as a line. */
export function line(
  { types, pages }: RelationTable,
  row: RelationRow,
  { from = row.from, unnamed = false, past = false, ...form }: LineForm = {},
): Line {
  const type = types[row.type]!;
  const [verb, object] =
    from === row.from
      ? [past ? type.was : type.is, pages[row.to]!]
      : [past ? type.inverseWas : type.inverse, pages[row.from]!];
  return {
    subject: unnamed ? undefined : pages[from]!,
    verb: unnamed ? capital(verb) : verb,
    object,
    ...saidOf(row, form),
  };
}

/** Terms and dates of a relation, each fact with its claim. */
function saidOf(row: RelationRow, { knownOn, of = 'start', day }: Pick<LineForm, 'knownOn' | 'of' | 'day'>) {
  const said = (fact: Fact | undefined) =>
    fact !== undefined && (knownOn === undefined || fact.known <= knownOn) ? fact : undefined;
  const [scope, amount, ended] = [said(row.scope), said(row.amount), said(row.ended)];
  const detail = [scope, amount].flatMap((fact) => fact?.words ?? []).join(', ');
  if (of === 'doubt') {
    // A doubt before it is known to hold is about the start, one after it about the end.
    const isBefore = day !== undefined && day < row.sure;
    const main = isBefore ? row.begun : (ended ?? row.begun);
    const dates = isBefore ? row.doubts.before : row.doubts.after;
    return { detail, dates, ...markOf(main), marks: marksOf(main, { amount, scope: scopeBeside(row, scope) }) };
  }
  const main = of === 'end' && ended ? ended : row.begun;
  const isBeforeDoubt = knownOn !== undefined && row.untilDoubt !== undefined && knownOn < row.unsure;
  return {
    detail,
    dates: ended && isBeforeDoubt ? row.untilDoubt! : (ended ?? row.begun).words,
    ...markOf(main),
    marks: marksOf(main, { amount, scope: scopeBeside(row, scope), end: ended }),
  };
}

const markOf = ({ status, how, claim }: Omit<LineMark, 'of'>) => ({ status, how, claim });

/** A scope that no claim is named for stands under that of the start, which then is no mark of the scope. */
const scopeBeside = ({ begun }: RelationRow, scope: Fact | undefined) =>
  scope?.claim === begun.claim && !scope.further ? undefined : scope;

/** Claims of facts other than the one already named, each once. */
function marksOf(main: Fact, facts: Readonly<Record<string, Fact | undefined>>): LineMark[] {
  const marks = new Map<string, LineMark>();
  for (const [of, fact] of Object.entries({ dates: main, ...facts }))
    for (const one of fact ? [fact, ...(fact.further ?? [])] : [])
      if (one.claim !== main.claim && !marks.has(one.claim)) marks.set(one.claim, { of, ...markOf(one) });
  return [...marks.values()];
}
