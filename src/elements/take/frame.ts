import { escaped } from '#views/escaped.ts';
import { wordsIn, type Taken } from './words.ts';

/** What a card has beside its statement in a frame of 600 px: one line each of evidence, what has become of it, day. */
const REST_PX = 175;
const STATEMENT = { line: 26, letters: 46 } as const;
const EVIDENCE = { line: 23, letters: 75 } as const;

/**
 * A frame with a claim by itself, for the page of somebody else: its first block is the statement, others are who says
 * so. A card has no script that could tell its height, so that the letters do, with room to spare rather than too little.
 *
 * @param edition - By it the card tells later what has become of the claim since.
 */
export function frameOf({ blocks, from }: Taken, edition: string | undefined): string {
  const [statement, ...evidence] = blocks.map(wordsIn);
  const card = from.href.replace(/\/claims\/([^/]+\/)$/, '/card/$1') + (edition ? `#edition-${edition}` : '');
  const lines = (words: string, letters: number) => Math.ceil(words.length / letters);
  const height =
    REST_PX +
    STATEMENT.line * lines(statement!, STATEMENT.letters) +
    EVIDENCE.line * Math.max(0, lines(evidence.join(' '), EVIDENCE.letters) - 1);
  return `<iframe src="${card}" title="${escaped(statement!)}" width="100%" height="${height}"></iframe>`;
}
