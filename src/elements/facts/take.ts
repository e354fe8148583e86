import { factsThat } from '#views/facts/answer.ts';
import { factsAsCsv, fieldsOf } from '#views/facts/columns.ts';
import type { FactsFile } from '#views/facts/fact.ts';
import { queryAsText, type Query } from '#views/facts/query.ts';

const absolute = (address: string) => new URL(address, location.origin).href;

/** What the table shows, as a file: the rows of the answer with the columns that are chosen. */
export function fileOf(form: string, { checked, families, facts }: FactsFile, query: Query): Blob {
  const { rows } = factsThat(
    facts,
    query,
    families.map(({ id }) => id),
  );
  const columns = query.columns.split(',');
  if (form === 'csv') return new Blob([factsAsCsv(rows, columns, absolute)], { type: 'text/csv' });
  const whole = {
    asked: `${location.origin}${location.pathname}${queryAsText(query)}`,
    checked,
    rows: rows.map((fact) => fieldsOf(fact, columns, absolute)),
  };
  return new Blob([`${JSON.stringify(whole, null, 2)}\n`], { type: 'application/json' });
}
