import { NOTHING_FOUND, type Comparison } from './compare.ts';
import { csvOf } from './csv.ts';

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
          return terms
            .filter(({ current }) => current)
            .map(({ words, dates, how, claim }) => ({
              kind: label,
              party,
              right,
              term: words,
              dates,
              status: how,
              claim: absolute(claim),
            }));
        }),
      ),
    ),
  );
}
