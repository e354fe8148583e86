import { Multimap } from '#graph/multimap.ts';
import type { PageId } from '#schema/ids.ts';
import { capital } from '../wording/capital.ts';
import { holds, isKnown } from './held.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import type { Link } from '../link.ts';

/** What a line says whose terms are asked for and have no words. */
export const NO_TERMS = 'no terms named';

/** A relation as a line: `Hill` · `supplies leaf to` · `House`, then what belongs behind it. */
export interface Line {
  /** Left out where the lines stand under its name. */
  readonly subject: Link | undefined;
  readonly verb: string;
  readonly object: Link;
  readonly detail: string;
  readonly dates: string;
  readonly status: RelationRow['status'];
  readonly how: string;
  readonly claim: string;
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
}

/** The relations that hold on a day. */
export const rowsOn = ({ rows, types }: RelationTable, day: string): readonly RelationRow[] =>
  rows.filter((row) => !types[row.type]!.structure && holds(row, day));

/**
 * What holds on a day. The build prints it and the browser too.
 *
 * @param asKnown - Leaves out what no source had said by that day, and the ends of what holds.
 */
export function dayView(table: RelationTable, day: string, asKnown = false): DayView {
  const all = rowsOn(table, day);
  const rows = asKnown ? all.filter((row) => isKnown(row, day)) : all;
  const dates = (row: RelationRow) => (asKnown ? row.datesThen : row.dates);
  const byKind = table.groups.map(({ id, label }) => ({
    anchor: `kind-${id}`,
    label,
    lines: rows
      .filter((row) => table.types[row.type]!.group === id)
      .map((row) => ({ ...line(table, row), dates: dates(row) })),
  }));
  const ofParty = new Multimap<PageId, RelationRow>();
  for (const row of rows) for (const end of [row.from, row.to]) ofParty.add(end, row);
  const byParty = table.parties.map((id) => ({
    anchor: `party-${id}`,
    label: table.pages[id]!.title,
    href: table.pages[id]!.href,
    lines: ofParty.of(id).map((row) => ({ ...line(table, row, { from: id, unnamed: true }), dates: dates(row) })),
  }));
  return { count: rows.length, unknown: all.length - rows.length, byKind: filled(byKind), byParty: filled(byParty) };
}

const filled = (sections: readonly Lines[]) => sections.filter(({ lines }) => lines.length > 0);

/** Where and how a line is read. */
interface LineForm {
  /** The end it is read from; by default the first one. */
  readonly from?: string;
  /** Whether the line stands under the name of that end, and so leaves it out. */
  readonly unnamed?: boolean;
  readonly past?: boolean;
}

/** A relation as a line. */
export function line(
  { types, pages }: RelationTable,
  row: RelationRow,
  { from = row.from, unnamed = false, past = false }: LineForm = {},
): Line {
  const type = types[row.type]!;
  const inverse = from !== row.from;
  const verb = inverse ? (past ? type.inverseWas : type.inverse) : past ? type.was : type.is;
  return {
    subject: unnamed ? undefined : pages[from]!,
    verb: unnamed ? capital(verb) : verb,
    object: pages[inverse ? row.from : row.to]!,
    detail: row.detail,
    dates: row.dates,
    status: row.status,
    how: row.how,
    claim: row.claim,
  };
}
