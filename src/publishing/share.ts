import { createHash } from 'node:crypto';
import { WrongUsage } from '#issues/wrong-usage.ts';

/** Which of the parts that a site is built in, on as many machines: the second of four. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/**
 * @param text - As it is written: `2/4`.
 * @throws {WrongUsage} when it names no part.
 */
export function shareNamed(text: string): Share {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of)
    throw new WrongUsage(`"${text}" names no part of a site. Write which of how many: --part 2/4.`);
  return { number, of };
}

/** Whether a page or file is in a share, by its path alone: each is in one, and every machine says the same. */
export function isIn({ number, of }: Share, path: string): boolean {
  const name = path.replace(/^\/|\/$/g, '');
  return (createHash('sha256').update(name).digest().readUInt32BE(0) % of) + 1 === number;
}
