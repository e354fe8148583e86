import { SIGN_WORDS, SIGNS, type CellSign } from './cell-sign.ts';
import { capital } from '../wording/capital.ts';
import * as say from '#words/compare.ts';

/** A cell that is not empty, as far as the line above the matrix tells of it. */
export interface Told {
  readonly party: string;
  readonly right: string;
  readonly sign: CellSign;
  /** The word under its sign: `2025`. */
  readonly word: string;
  readonly lost?: string | undefined;
}

/**
 * What the matrix says, in two parts: what has ended, by party, or is no longer exclusive, and how many cells have each
 * sign. The build prints it and the browser too.
 */
export function inOneLine(cells: readonly Told[]): readonly [ended: string, counts: string] {
  const over = cells.flatMap(({ party, right, sign, word, lost }) => {
    const how = sign === 'ended' ? word : lost;
    return sign === 'ended' || lost ? [{ party, words: how ? `${right} (${how})` : right }] : [];
  });
  const parties = [...Map.groupBy(over, ({ party }) => party)].map(
    ([party, its]) => `${party}: ${its.map(({ words }) => words).join(', ')}`,
  );
  const counts = SIGNS.flatMap((sign) => {
    const count = cells.filter((cell) => cell.sign === sign).length;
    return count === 0 ? [] : [`${capital(SIGN_WORDS[sign])}: ${count}`];
  });
  return [
    parties.length === 0 ? '' : say.endedWithParties(parties.join('. ')),
    counts.length === 0 ? say.noRightFits : `${counts.join('. ')}.`,
  ];
}

/** The cells of one party by their sign: `Sole supplier, First refusal: ended; Loan: in force`. */
export const digestOf = (cells: readonly Pick<Told, 'right' | 'sign'>[]): string =>
  SIGNS.flatMap((sign) => {
    const rights = cells.filter((cell) => cell.sign === sign).map(({ right }) => right);
    return rights.length === 0 ? [] : [`${rights.join(', ')}: ${SIGN_WORDS[sign]}`];
  }).join('; ');
