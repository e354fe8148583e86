import type { Run } from './words-on-line.ts';

/**
 * Two wordings as one: what goes is struck, what comes is strong, and their longest common run of words stays as it is.
 */
export function differingWords(before: string, after: string): Run[] {
  const [old, next] = [before, after].map((text) => text.split(' ').filter(Boolean)) as [string[], string[]];
  const { at, to, length } = longestRun(old, next);
  return [
    ...turned(old.slice(0, at), next.slice(0, to)),
    ...spaced(old.slice(at, at + length)),
    ...turned(old.slice(at + length), next.slice(to + length)),
  ];
}

const spaced = (words: readonly string[], look?: Run['look']): Run[] =>
  words.length === 0 ? [] : [{ text: words.join(' '), look }];

const turned = (old: readonly string[], next: readonly string[]) => [
  ...spaced(old, 'struck'),
  ...spaced(next, 'strong'),
];

/** Where the longest run of words that both share stands in each. Small words alone are none. */
function longestRun(a: readonly string[], b: readonly string[]) {
  let best = { at: a.length, to: b.length, length: 0 };
  for (const at of a.keys())
    for (const to of b.keys()) {
      let length = 0;
      while (at + length < a.length && isSame(a[at + length], b[to + length])) length++;
      const says = a.slice(at, at + length).some((word) => word.length > 3);
      if (says && length > best.length) best = { at, to, length };
    }
  return best;
}

const isSame = (a: string | undefined, b: string | undefined) => a?.replace(/[,;]$/, '') === b?.replace(/[,;]$/, '');
