/** A word with a slip of the hand in it, and the rule that made it. */
export interface Slip {
  readonly typed: string;
  readonly meant: string;
  readonly rule: (typeof RULES)[number];
}

const RULES = ['transposition', 'omission', 'doubling', 'neighbour'] as const;
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Numbers from 0 up to 1, always the same ones for a seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * So many slips, made by rule at a place by chance, the first letter included: the rules in turn, each word once.
 *
 * @param known - A slip that gives a word which is known is none.
 */
export function slipsIn(
  words: readonly string[],
  count: number,
  known: (word: string) => boolean,
  random: () => number,
): readonly Slip[] {
  const slips: Slip[] = [];
  for (const meant of shuffled(words, random)) {
    if (slips.length === count) break;
    const rule = RULES[slips.length % RULES.length]!;
    const typed = slipOf(meant, rule, random);
    if (typed !== meant && !known(typed)) slips.push({ typed, meant, rule });
  }
  return slips;
}

function slipOf(word: string, rule: Slip['rule'], random: () => number): string {
  const place = Math.floor(random() * word.length);
  switch (rule) {
    case 'transposition': {
      const first = Math.min(place, word.length - 2);
      return word.slice(0, first) + word[first + 1] + word[first] + word.slice(first + 2);
    }
    case 'omission':
      return word.slice(0, place) + word.slice(place + 1);
    case 'doubling':
      return word.slice(0, place) + word[place] + word.slice(place);
    case 'neighbour': {
      const row = ROWS.find((letters) => letters.includes(word[place]!));
      if (row === undefined) return word;
      const at = row.indexOf(word[place]!);
      const near = [row[at - 1], row[at + 1]].filter((letter) => letter !== undefined);
      return word.slice(0, place) + near[Math.floor(random() * near.length)] + word.slice(place + 1);
    }
  }
}

export function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const mixed = [...values];
  for (let place = mixed.length - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1));
    [mixed[place], mixed[other]] = [mixed[other]!, mixed[place]!];
  }
  return mixed;
}
