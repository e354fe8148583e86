/**
 * Every word that a query may hold and be right, in letters as they are typed, with its weight: how often it is used,
 * the names of pages most of all. It is only needed when a query has a word that the index does not know.
 */
export interface Lexicon {
  /** Words in the order of their letters. */
  readonly words: readonly string[];
  /** Weight of each word, 1 to 9. */
  readonly weights: readonly number[];
  /**
   * Words of the language that the site does not have and that are near to one which it has, in the order of their
   * letters.
   */
  readonly elsewhere: readonly string[];
}

/**
 * A lexicon as text: a line for each word, with the number of letters it shares with the line before, the rest, and
 * its weight; words that the site does not have behind them, with no weight: 0. Written so, and compressed by the
 * host, a word takes about four bytes.
 */
export function lexiconText({ words, weights, elsewhere }: Lexicon): string {
  let before = '';
  return [
    ...words.map((word, index) => [word, weights[index]!] as const),
    ...elsewhere.map((word) => [word, 0] as const),
  ]
    .map(([word, weight]) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${weight}`;
    })
    .join('\n');
}

export function lexiconFrom(text: string): Lexicon {
  const [words, weights, elsewhere]: [string[], number[], string[]] = [[], [], []];
  let before = '';
  for (const line of text === '' ? [] : text.split('\n')) {
    before = before.slice(0, parseInt(line[0]!, 36)) + line.slice(1, -1);
    const weight = Number(line.at(-1));
    if (weight === 0) elsewhere.push(before);
    else {
      words.push(before);
      weights.push(weight);
    }
  }
  return { words, weights, elsewhere };
}

/** Whether a word is in the lexicon, or with `asPrefix` whether one begins with it. */
export const knows = ({ words }: Lexicon, word: string, asPrefix = false): boolean =>
  asPrefix ? words.some((one) => one.startsWith(word)) : words.includes(word);
