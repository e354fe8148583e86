import { tableAsCsv } from '../csv.ts';
import type { LagTable } from './lag.ts';
import * as say from '#words/lag.ts';

const COLUMNS = ['table', 'what', 'place', 'start', 'kind', 'ahead', 'ahead_by', 'claim'] as const;

/** A table of starts with the page that it stands on. */
export interface TitledLag {
  readonly title: string;
  readonly lag: LagTable;
}

/**
 * A line for each start, and one for each place where none was found.
 *
 * @param absolute - Makes an address whole, so that it can be followed from the file.
 */
export const lagCsv = (tables: readonly TitledLag[], absolute: (address: string) => string): string =>
  tableAsCsv(
    COLUMNS,
    tables.flatMap(({ title, lag: { places, rows } }) =>
      rows.flatMap(({ item, offers, ahead }) =>
        offers.flatMap((its, index) => {
          const line = {
            table: title,
            what: item,
            place: places[index]!.title,
            ahead,
            ahead_by: say.computedToAGeneralStart,
          };
          if (its.length === 0) return [{ ...line, start: say.notFound, kind: '', claim: '' }];
          return its.map(({ when, kind, claim }) => ({ ...line, start: when, kind, claim: absolute(claim) }));
        }),
      ),
    ),
  );
