import type { Browser, Page } from 'playwright';
import { knows } from '#search/words/lexicon.ts';
import { allGold } from './all-gold.ts';
import { facts, names, questions } from './gold.ts';
import { ask, firstSearch, keyToResults, quantile, type RHYTHMS, score, wordsOf } from './measure.ts';
import { chance, shuffled, slipsIn } from './slips.ts';

/** What was measured, and whether it is what was asked for. */
export interface Figure {
  readonly what: string;
  readonly is: string;
  readonly wanted: string;
  readonly holds: boolean;
  /** What went wrong, a line each; a few may do so. */
  readonly misses?: readonly string[];
}

/** A built site, at its folder and at its address, and a page to ask it from. */
export interface Measured {
  readonly browser: Browser;
  readonly page: Page;
  readonly folder: string;
  readonly address: string;
}

/** How well queries are answered, each figure when it is there. */
export async function* quality(measured: Measured): AsyncGenerator<Figure> {
  yield* await relevance(measured);
  yield* await spelling(measured, 11);
}

/** What an answer costs and how soon it comes. Nothing else may run beside it. */
export async function* cost(measured: Measured): AsyncGenerator<Figure> {
  yield* await firstSearches(
    measured,
    'about/',
    [
      'right of first refusal',
      'coreweave contract',
      'when did microsoft lose exclusivity',
      '$38B',
      'agi',
      '28 October 2025',
      'sam altman',
      'amazon stake in openai',
    ],
    150_000,
    10,
  );
  for (const rhythm of ['pasted', 'typed'] as const)
    yield await promptness(
      measured,
      'about/',
      [...questions.slice(0, 3), ...names.slice(0, 6), ...facts.slice(0, 3)].map(({ query }) => query),
      rhythm,
      0.5,
      100,
    );
}

/**
 * How soon results come when somebody types quickly. At most one search is begun in 150 ms; whoever presses keys more often
 * than that waits, on average, half of it more.
 */
export const quickTyping = (measured: Measured): Promise<Figure> =>
  promptness(
    measured,
    'about/',
    [...questions.slice(0, 11), ...names.slice(0, 10), ...facts.slice(0, 9)].map(({ query }) => query),
    'typed quickly',
    0.5,
    100 + BETWEEN_SEARCHES_MS / 2,
  );

const BETWEEN_SEARCHES_MS = 150;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const atLeast = (what: string, part: number, whole: number, share: number, misses: readonly string[]): Figure => ({
  what,
  is: percent(part, whole),
  wanted: `at least ${100 * share} %`,
  holds: whole > 0 && part >= share * whole,
  misses,
});

/** The right page and the right claim, over all queries of the gold set. */
export async function relevance({ page, address }: Measured, gold = allGold): Promise<Figure[]> {
  const all = { queries: 0, top1: 0, top3: 0, claims: 0, rightClaims: 0 };
  const misses: string[] = [];
  for (const [name, queries] of gold) {
    const one = await score(page, address, queries);
    for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += one[key];
    misses.push(...one.misses.map((miss) => `${name}: ${miss}`));
  }
  return [
    atLeast(`Right page first, ${all.queries} queries`, all.top1, all.queries, 0.85, misses),
    atLeast('Right page among the first three', all.top3, all.queries, 0.95, misses),
    atLeast(`Right claim first on its page, ${all.claims} queries`, all.rightClaims, all.claims, 0.9, misses),
  ];
}

/** Slips of the hand, made by rule in words that the site has, and words that are right. */
export async function spelling({ page, address, folder }: Measured, seed: number): Promise<Figure[]> {
  const vocabulary = wordsOf(folder);
  const random = chance(seed);
  const candidates = vocabulary.words.filter(
    (word, index) => /^[a-z]{5,}$/.test(word) && vocabulary.weights[index]! >= 3,
  );
  const slips = slipsIn(candidates, 60, (word) => knows(vocabulary, word), random);
  const missed: string[] = [];
  for (const { typed, meant, rule } of slips) {
    const { notes } = await ask(page, address, typed);
    if (!notes.some((note) => note.startsWith(`Results for ${meant}.`)))
      missed.push(`${typed} for ${meant} (${rule}): ${notes[0] ?? 'nothing said'}`);
  }
  const valid = shuffled(vocabulary.words, random).slice(0, 200);
  const corrected: string[] = [];
  for (const word of valid) {
    const { notes } = await ask(page, address, word);
    if (notes.some((note) => note.startsWith('Results for'))) corrected.push(`${word}: ${notes.join(' ')}`);
  }
  return [
    atLeast(
      `Slips corrected to the right word, ${slips.length} slips`,
      slips.length - missed.length,
      slips.length,
      0.9,
      missed,
    ),
    {
      what: `Valid words that are corrected, ${valid.length} words`,
      is: String(corrected.length),
      wanted: '0',
      holds: valid.length === 200 && corrected.length === 0,
      misses: corrected,
    },
  ];
}

/** What the first search of a visit costs: the heaviest of some queries. */
export async function firstSearches(
  { browser, folder }: Pick<Measured, 'browser' | 'folder'>,
  from: string,
  queries: readonly string[],
  mostBytes: number,
  mostRequests: number,
): Promise<Figure[]> {
  const spent = [];
  for (const query of queries) spent.push({ query, ...(await firstSearch(browser, folder, from, query)) });
  const [bytes, requests] = [Math.max(...spent.map((one) => one.bytes)), Math.max(...spent.map((one) => one.requests))];
  const misses = spent.map((one) => `${one.query}: ${kilo(one.bytes)}, ${one.requests} requests`);
  return [
    {
      what: `First search, the heaviest of ${queries.length}`,
      is: kilo(bytes),
      wanted: `at most ${kilo(mostBytes)}`,
      holds: bytes <= mostBytes,
      misses,
    },
    {
      what: 'First search, the most requests',
      is: String(requests),
      wanted: `at most ${mostRequests}`,
      holds: requests <= mostRequests,
      misses,
    },
  ];
}

/** How soon results come once all has been loaded, for a share of all queries. */
export async function promptness(
  { page, address }: Pick<Measured, 'page' | 'address'>,
  from: string,
  queries: readonly string[],
  rhythm: keyof typeof RHYTHMS,
  share: number,
  mostMs: number,
): Promise<Figure> {
  const times = await keyToResults(page, address, from, queries, rhythm);
  const time = quantile(
    times.map(({ ms }) => ms),
    share,
  );
  return {
    what: `Last key to results, ${rhythm}, ${share === 0.5 ? 'median' : `${100 * share} of 100`}`,
    is: `${time.toFixed(0)} ms`,
    wanted: `at most ${mostMs} ms`,
    holds: time <= mostMs,
    misses: times.map(({ query, ms }) => `${query}: ${ms.toFixed(0)} ms`),
  };
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
