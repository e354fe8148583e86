/** By it spreadsheets know the letters of a file. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A table as comma-separated values by RFC 4180. The build writes them and the browser too. */
export function tableAsCsv<C extends string>(
  columns: readonly C[],
  lines: readonly Readonly<Partial<Record<C, string>>>[],
): string {
  const rows = [columns, ...lines.map((line) => columns.map((column) => line[column] ?? ''))];
  return BYTE_ORDER_MARK + rows.map((values) => `${values.map(quoted).join(',')}\r\n`).join('');
}

/**
 * A value in quotation marks where it needs them. One that a spreadsheet would take for a formula is given as text:
 * what an author writes must run nowhere.
 */
function quoted(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
