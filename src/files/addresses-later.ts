import type { Absolute } from '#views/absolute.ts';

/** Stands around an address in a text: no text has this sign. */
const MARK = '\0';

/** Marks addresses, so that one text can be given those of the site, or those of a folder of files. */
export const marked: Absolute = (address) => `${MARK}${address}${MARK}`;

/** A text whose addresses were marked, with addresses as a form of it has them. */
export const withAddresses = (text: string, absolute: Absolute): string =>
  text
    .split(MARK)
    .map((part, place) => (place % 2 === 0 ? part : absolute(part)))
    .join('');
