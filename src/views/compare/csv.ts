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
  return [COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column]))]
    .map((values) => `${values.map(quoted).join(',')}\r\n`)
    .join('');
}

/**
 * A value in quotation marks where it needs them. One that a spreadsheet would take for a formula is given as text:
 * what an author writes must run nowhere.
 */
function quoted(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
