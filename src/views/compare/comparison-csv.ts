import { NOTHING_FOUND, type Comparison } from './compare.ts';
import { csvOf, type CsvLine } from './csv.ts';

/**
 * The comparison on the day the facts were checked: a line for each right in its phase of that day, and for each cell
 * without any.
 *
 * @param absolute - Makes an address whole, so that it can be followed from the file.
 */
export function comparisonCsv({ checked, tables }: Comparison, absolute: (address: string) => string): string {
  return csvOf(
    tables.flatMap(({ label, rows }) =>
      rows.flatMap(({ party, cells }) =>
        cells.flatMap(({ right, terms }): CsvLine[] => {
          const cell = { day: checked.day, kind: label, party: party.title, right };
          if (terms.length === 0) return [{ ...cell, term: NOTHING_FOUND }];
          return terms
            .filter(({ current }) => current)
            .map(({ state, words, dates, note, how, claim, amount }) => ({
              ...cell,
              state,
              term: words,
              dates,
              note,
              status: how,
              claim: absolute(claim),
              ...(amount && { amount_status: amount.how, amount_claim: absolute(amount.claim) }),
            }));
        }),
      ),
    ),
  );
}
