/**
 * Every word that a query may hold and be right, in letters as they are typed, with its weight: how often it is used, 1
 * to 9, or 0 for a word of the language that the site does not have and that is near to one which it has. It is only
 * needed when a query has a word that the index does not know.
 */
export type Lexicon = ReadonlyMap<string, number>;

/**
 * A lexicon as text, in the order of its words: a line for each, with the number of letters it shares with the line
 * before, the rest, and its weight. Written so, and compressed by the host, a word takes about four bytes.
 */
export function lexiconText(lexicon: Lexicon): string {
  let before = '';
  return [...lexicon]
    .map(([word, weight]) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${weight}`;
    })
    .join('\n');
}

export function lexiconFrom(text: string): Lexicon {
  let before = '';
  const lines = text === '' ? [] : text.split('\n');
  return new Map(
    lines.map((line) => {
      before = before.slice(0, parseInt(line[0]!, 36)) + line.slice(1, -1);
      return [before, Number(line.at(-1))];
    }),
  );
}

/** Whether the site has a word, or with `asPrefix` whether it has one that begins with it. */
export const knows = (lexicon: Lexicon, word: string, asPrefix = false): boolean =>
  asPrefix ? [...lexicon].some(([one, weight]) => weight > 0 && one.startsWith(word)) : (lexicon.get(word) ?? 0) > 0;
