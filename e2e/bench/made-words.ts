const SYLLABLES =
  'ba be bo da de do fa fe ga go ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe ra re ri ro'.split(' ');
const PLAIN = 'the of and to a in that is for on with by as at from it was which its be this has or an are'.split(' ');
const DIFFERENT = 9_000;

export interface MadeWords {
  /** A name of one word. */
  readonly name: () => string;
  /** So many titles of two words, no two alike. */
  readonly titles: (count: number) => readonly string[];
  /** Words without a capital or a full stop, at least and at most so many. */
  readonly sentence: (least: number, most: number) => string;
  readonly sentences: (count: number) => string;
  readonly heading: () => string;
}

/** Words spread as in natural language: a third are small words, few of the others are frequent, most are rare. */
export function madeWords(random: () => number): MadeWords {
  const word = (syllables: number) =>
    Array.from({ length: syllables }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  const rare = [...new Set(Array.from({ length: DIFFERENT }, () => word(2 + Math.floor(random() * 3))))];
  // As in natural language the n-th word is used 1/n as often as the first.
  const frequent = () => rare[Math.min(rare.length - 1, Math.floor(rare.length ** random()) - 1)]!;
  const plain = () => PLAIN[Math.floor(PLAIN.length * random() ** 2)]!;
  const name = () => capital(word(2 + Math.floor(random() * 2)));
  const sentence = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, (_, place) =>
      place % 3 === 1 ? plain() : frequent(),
    ).join(' ');
  return {
    name,
    sentence,
    titles: (count) => {
      const titles = new Set<string>();
      while (titles.size < count) titles.add(`${name()} ${name()}`);
      return [...titles];
    },
    sentences: (count) => Array.from({ length: count }, () => `${capital(sentence(8, 15))}.`).join(' '),
    heading: () => capital(sentence(2, 4)),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
