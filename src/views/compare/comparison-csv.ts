import type { Cell, Comparison } from './compare.ts';
import { csvOf, NOTHING_FOUND, type CsvLine } from './csv.ts';
import type { Term } from './term.ts';

/**
 * The comparison on the day the facts were checked: a line for each right in its phase of that day, for each cell
 * without any, and for each right between other parties.
 *
 * @param absolute - Makes an address whole, so that it can be followed from the file.
 */
export function comparisonCsv({ checked, rows, elsewhere }: Comparison, absolute: (address: string) => string): string {
  const places = [
    ...rows.flatMap(({ cells }) => filledFirst(cells)),
    ...elsewhere.map((one) => ({ ...one, party: one.parties })),
  ];
  return csvOf(
    places.flatMap(({ kind, party, right, terms }): CsvLine[] => {
      const place = { day: checked.day, kind, party, right };
      if (terms.length === 0) return [{ ...place, term: NOTHING_FOUND }];
      return terms.filter(({ current }) => current).map((term) => ({ ...place, ...csvTerm(term, absolute) }));
    }),
  );
}

/** As the list of the page has them: what nothing was found of comes last. */
const filledFirst = (cells: readonly Cell[]) =>
  cells.toSorted((a, b) => Number(a.terms.length === 0) - Number(b.terms.length === 0));

const csvTerm = ({ state, words, dates, note, how, claim, amount }: Term, absolute: (address: string) => string) => ({
  state,
  term: words,
  dates,
  note,
  status: how,
  claim: absolute(claim),
  ...(amount && { amount_status: amount.how, amount_claim: absolute(amount.claim) }),
});
