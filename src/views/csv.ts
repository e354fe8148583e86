/** A table as comma-separated values by RFC 4180. The build writes them and the browser too. */
export function tableAsCsv<C extends string>(
  columns: readonly C[],
  lines: readonly Readonly<Partial<Record<C, string>>>[],
): string {
  return [columns, ...lines.map((line) => columns.map((column) => line[column] ?? ''))]
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
