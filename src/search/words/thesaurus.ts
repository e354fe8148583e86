import { isRowAt, sameWord } from './same-word.ts';

/** Words of one meaning, each with the indexed words it consists of: [['estate'], ['tea', 'garden']]. */
export interface Meaning {
  readonly id: string;
  readonly members: readonly (readonly string[])[];
}

/** A word of a meaning where it stands in a text. */
export interface Occurrence {
  readonly meaning: Meaning;
  /** How many words of the text it takes. */
  readonly length: number;
}

/**
 * One word for a meaning, by which every text is found that has one of its words: estate → xwestatexw. No word that
 * is typed is so. All of them begin alike, because the index is cut by the alphabet: then one file of it has them
 * all.
 */
export const meaningWord = ({ id }: Meaning): string => `xw${id.replaceAll('-', '')}xw`;

/** Meanings that are the names of one thing have an id by which they are told from synonyms. */
export const idOfName = (page: string): string => `n-${page}`;
export const isOfName = (id: string): boolean => id.startsWith('n-');

interface Member {
  readonly meaning: Meaning;
  readonly member: readonly string[];
}

/** Forms of one word have these letters in common. */
const startOf = (word: string) => word.slice(0, 3);

/** Which words mean the same. */
export class Thesaurus {
  readonly meanings: readonly Meaning[];
  readonly #byStart: ReadonlyMap<string, readonly Member[]>;
  readonly #byWord = new Map<string, readonly Member[]>();

  constructor(meanings: readonly Meaning[] = []) {
    this.meanings = meanings;
    const members = meanings.flatMap((meaning) => meaning.members.map((member): Member => ({ meaning, member })));
    this.#byStart = Map.groupBy(members, ({ member: [first = ''] }) => startOf(first));
  }

  /** The longest word of a meaning that begins at a place of a text, in any form. */
  at(words: readonly string[], place: number): Occurrence | undefined {
    const fitting = this.#beginningWith(words[place] ?? '').filter(({ member }) => isRowAt(words, member, place));
    const [longest] = fitting.toSorted((a, b) => b.member.length - a.member.length);
    return longest && { meaning: longest.meaning, length: longest.member.length };
  }

  /** Words for all meanings that a text has, each once. */
  meaningWordsIn(words: readonly string[]): readonly string[] {
    return this.#meaningsIn(words).map(meaningWord);
  }

  /** The names that a text has, in its order, each once and by one id whatever it goes by. */
  namesIn(words: readonly string[]): readonly string[] {
    return this.#meaningsIn(words).flatMap(({ id }) => (isOfName(id) ? id : []));
  }

  #meaningsIn(words: readonly string[]): readonly Meaning[] {
    return [...new Set(words.flatMap((_, place) => this.at(words, place)?.meaning ?? []))];
  }

  #beginningWith(word: string) {
    const known = this.#byWord.get(word);
    if (known) return known;
    const near = this.#byStart.get(startOf(word)) ?? [];
    const found = near.filter(({ member: [first = ''] }) => sameWord(first, word));
    this.#byWord.set(word, found);
    return found;
  }
}
