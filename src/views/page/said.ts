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
  /** Further claims that the words need: where each is to be read, and how it is known if not as the words are. */
  readonly further?: readonly Pick<Said, 'claim' | 'caution'>[];
}

export const said = ({ words, status, claim, further }: Fact, book: ClaimBook): Said => ({
  words,
  caution: cautionOf(status),
  claim: book.placeOf(claim),
  ...(further && {
    further: further.map((one) => ({
      claim: book.placeOf(one.claim),
      caution: one.status === status ? undefined : cautionOf(one.status),
    })),
  }),
});

const cautionOf = (status: Fact['status']) => (status === 'stated' ? undefined : STATUS_WORDS[status].toLowerCase());

/** The same without the claims: `2 litres (reported), since 2020`. A caution stands once behind those it is said of. */
export const saidInWords = (all: readonly Said[]): string =>
  all
    .map(({ words, caution }, index) =>
      caution && caution !== all[index + 1]?.caution ? `${words} (${caution})` : words,
    )
    .filter(Boolean)
    .join(', ');
