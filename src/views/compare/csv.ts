import { tableAsCsv } from '../csv.ts';
import * as say from '#words/compare.ts';

const COLUMNS = [
  'day',
  'kind',
  'party',
  'right',
  'state',
  'term',
  'dates',
  'note',
  'status',
  'claim',
  'amount_status',
  'amount_claim',
] as const;

/**
 * A line of the table that can be downloaded; of a cell without any right it ends with the term. Claims are addresses.
 */
export type CsvLine = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

/** The words of a cell without any right of any time. It is no “no”: the site has not found it said. */
export const NOTHING_FOUND = say.noClaimFound;

/** More names than these are counted in the name of a file. */
const MOST_NAMES = 3;

/**
 * The name under which the table of a day is kept: `compare-2026-11-23-leaf-inn-rights.csv`.
 *
 * @param chosen - Ids of what was chosen of each sort, by the word for several of them; nothing where it is all.
 */
export const csvName = (day: string, chosen: Readonly<Record<string, readonly string[]>> = {}) =>
  `${['compare', day, ...Object.entries(chosen).flatMap(([many, ids]) => (ids.length > MOST_NAMES ? `${ids.length}-${many}` : ids))].join('-')}.csv`;

/** Lines as a file. */
export const csvOf = (lines: readonly CsvLine[]): string => tableAsCsv(COLUMNS, lines);
