export type Weight = 400 | 600;

/**
 * How wide the letters of the site's font are, from the space to the tilde, in thousandths of its size. Strips are
 * placed where there is nothing to measure with: at the build, and in a browser before a drawing stands in the page.
 */
const WIDTHS: Readonly<Record<Weight, readonly number[]>> = {
  400: (
    '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 ' +
    '497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 ' +
    '513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 ' +
    '338 544 467 719 446 467 425 303 241 303 497'
  )
    .split(' ')
    .map(Number),
  600: (
    '200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 ' +
    '513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 ' +
    '541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 ' +
    '361 556 495 748 481 495 443 324 255 324 513'
  )
    .split(' ')
    .map(Number),
};

const FIRST = ' '.charCodeAt(0);
/** Signs of careful typesetting are as wide as these. */
const LIKE: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '0',
  '·': '.',
  '\u00a0': ' ',
};
/** A letter that is not in the table is taken to be as wide as most are. */
const OTHER = 560;

/** Width of a line of words in pixels. */
export const widthOf = (words: string, size: number, weight: Weight = 400): number =>
  [...words].reduce(
    (sum, letter) => sum + (WIDTHS[weight][(LIKE[letter] ?? letter).charCodeAt(0) - FIRST] ?? OTHER),
    0,
  ) *
  (size / 1000);

/** The words broken between them into lines of at most this width, a longer word alone on its line. */
export function linesOf(words: string, most: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size, weight) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
