import { tableAsCsv } from '../csv.ts';
import type { Clauses } from './clauses.ts';

const COLUMNS = [
  'right',
  'sense',
  'text',
  'until',
  'state',
  'gone',
  'words',
  'source',
  'place',
  'status',
  'claim',
  'further_claims',
] as const;

/**
 * A line for each cell.
 *
 * @param absolute - Makes an address whole, so that it can be followed from the file.
 */
export const clausesCsv = ({ rights }: Clauses, absolute: (address: string) => string): string =>
  tableAsCsv(
    COLUMNS,
    rights.flatMap(({ title, note, cells }) =>
      cells.map(({ at, until, state, gone, words, source, place, status, claim, further }) => ({
        right: title,
        sense: note,
        text: at,
        until: until || at,
        state,
        gone: gone.join('; '),
        words: words.map(({ text }) => text).join(''),
        source,
        place,
        status,
        claim: absolute(claim),
        further_claims: further.map((one) => absolute(one.claim)).join(' '),
      })),
    ),
  );
