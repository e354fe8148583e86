import { SIGN_WORDS, SIGNS, type CellMark } from './cell-sign.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/compare.ts';

/** A cell that is not empty, as far as the line above the matrix tells of it. */
export interface Told extends CellMark {
  readonly party: string;
  readonly right: string;
}

/** A line above the matrix: what it tells of, and what of it. */
export interface Said {
  readonly lead: string;
  readonly words: string;
}

/**
 * What the matrix says: what has ended or is no longer exclusive, party by party; what ended as it was meant to, such
 * as by being paid; and how many of the cells have each sign. The build prints it and the browser too.
 */
export function inWords(cells: readonly Told[]): readonly Said[] {
  const ended = cells
    .filter(({ sign }) => sign === 'ended')
    .map((cell) => ({ ...cell, as: cell.word.replace(YEAR, '') }));
  const over = ended.filter(({ as }) => as === '');
  const shared = cells.flatMap(({ party, right, sign, lost }) =>
    lost && sign !== 'ended' ? [`${party}, ${named(right, lost)}`] : [],
  );
  const done = Map.groupBy(
    ended.filter(({ as }) => as !== ''),
    ({ as }) => as,
  );
  const counts = SIGNS.flatMap((sign) => {
    const count = cells.filter((cell) => cell.sign === sign).length;
    return count === 0 ? [] : [`${SIGN_WORDS[sign]}: ${count}`];
  });
  if (cells.length === 0) return [{ lead: say.noRightFits, words: '' }];
  return [
    ...[...Map.groupBy(over, ({ party }) => party)].map(([party, its]) => ({
      lead: say.endedWith(party),
      words: `${its.map(({ right, ended: date }) => named(right, date)).join(', ')}.`,
    })),
    ...(shared.length === 0 ? [] : [{ lead: say.noLongerExclusive, words: `${shared.join('; ')}.` }]),
    ...[...done].map(([as, its]) => ({
      lead: say.overAs(as),
      words: `${its.map(({ party, right, ended: date }) => `${party}, ${named(right, date)}`).join('; ')}.`,
    })),
    ...(counts.length === 0 ? [] : [{ lead: '', words: `${capital(counts.join('; '))}.` }]),
  ];
}

/** `paid 2026` says as what it ended. */
const YEAR = / ?\d{4}$/;

/** A right inside a sentence: `first refusal (28 October 2025)`. */
const named = (right: string, date: string | undefined) =>
  right.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase()) +
  (date === undefined ? '' : ` (${formatDate(date)})`);

/** The cells of one party by their sign: `Sole supplier, First refusal: ended; Loan: in force`. */
export const digestOf = (cells: readonly Pick<Told, 'right' | 'sign'>[]): string =>
  SIGNS.flatMap((sign) => {
    const rights = cells.filter((cell) => cell.sign === sign).map(({ right }) => right);
    return rights.length === 0 ? [] : [`${rights.join(', ')}: ${SIGN_WORDS[sign]}`];
  }).join('; ');
