import { NOTHING_FOUND, type Comparison } from './compare.ts';

/** A line of the table that can be downloaded. */
export interface CsvLine {
  readonly kind: string;
  readonly party: string;
  readonly right: string;
  readonly term: string;
  readonly dates: string;
  readonly status: string;
  /** Address of the claim. */
  readonly claim: string;
}

const COLUMNS: readonly (keyof CsvLine)[] = ['kind', 'party', 'right', 'term', 'dates', 'status', 'claim'];

/** Lines as comma-separated values by RFC 4180. The build writes them and the browser too. */
export function csvOf(lines: readonly CsvLine[]): string {
  return [COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column]))].map((values) => `${values.map(quoted).join(',')}\r\n`).join('');
}

/**
 * A value in quotation marks where it needs them. One that a spreadsheet would take for a formula is given as text:
 * what an author writes must run nowhere.
 */
function quoted(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The comparison on the day the facts were checked: a line for each term, and for each cell without one.
 *
 * @param absolute - Makes an address whole, so that it can be followed from the file.
 */
export function comparisonCsv({ tables }: Comparison, absolute: (address: string) => string): string {
  return csvOf(
    tables.flatMap(({ label, rows }) =>
      rows.flatMap(({ party, cells }) =>
        cells.flatMap(({ right, terms, empty }) => {
          if (empty) return [{ kind: label, party, right, term: NOTHING_FOUND, dates: '', status: '', claim: '' }];
          return terms.filter(({ current }) => current).map(({ words, dates, how, claim }) => ({ kind: label, party, right, term: words, dates, status: how, claim: absolute(claim) }));
        }),
      ),
    ),
  );
}
