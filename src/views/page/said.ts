import type { Fact } from '../as-of/relation-row.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';

/** Words with the claim that carries them. */
export interface Said {
  readonly words: string;
  /** Said only when it is not simply stated: `reported`, `expected`. */
  readonly caution: string | undefined;
  /** Where the claim is to be read. */
  readonly claim: string;
}

export const said = ({ words, status, claim }: Fact, book: ClaimBook): Said => ({
  words,
  caution: status === 'stated' ? undefined : STATUS_WORDS[status].toLowerCase(),
  claim: book.placeOf(claim),
});

/** The same without the claim: `2 litres (reported)`. */
export const saidInWords = ({ words, caution }: Said): string => (caution ? `${words} (${caution})` : words);
