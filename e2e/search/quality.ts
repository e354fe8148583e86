import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knows, lexiconFrom } from '#search/words/lexicon.ts';
import type { Ask } from './ask-index.ts';
import { atLeast, type Figure } from './figure.ts';
import type { GoldQuery } from './queries.ts';
import { chance, shuffled, slipsIn } from './slips.ts';

/** The right page and the right claim, over all of some queries. */
export async function relevance(ask: Ask, queries: readonly GoldQuery[]): Promise<Figure[]> {
  const answered: Awaited<ReturnType<typeof judged>>[] = [];
  for (const gold of queries) answered.push(await judged(ask, gold));
  const count = (holds: (one: (typeof answered)[number]) => boolean) => answered.filter(holds).length;
  const withClaims = count(({ gold }) => gold.claims !== undefined);
  const misses = answered.flatMap(({ miss }) => miss ?? []);
  const all = queries.length;
  return [
    atLeast(`Right page first, ${all} queries`, [count(({ place }) => place === 0), all], 0.85, misses),
    atLeast('Right page among the first three', [count(({ place }) => place >= 0 && place < 3), all], 0.95, misses),
    atLeast(
      `Right claim first on its page, ${withClaims} queries`,
      [count(({ gold, hasClaim }) => gold.claims !== undefined && hasClaim), withClaims],
      0.9,
      misses,
    ),
  ];
}

/**
 * Where the first right page stands among the results, whether the right claim stands first under it, and what is
 * amiss.
 */
async function judged(ask: Ask, gold: GoldQuery) {
  const { at, query, pages, claims } = gold;
  const shown = await ask(query);
  const place = shown.pages.findIndex((id) => pages.includes(id));
  const part = shown.firstPart[place];
  const hasClaim = claims === undefined || claims.some((claim) => part === `c-${claim}`);
  const miss = [
    `${at}  ${query}`,
    ...(place === 0
      ? []
      : [`expected first: ${pages.join(' or ')}; came: ${shown.pages.slice(0, 3).join(', ') || 'nothing'}`]),
    ...(hasClaim
      ? []
      : [`expected as its first claim: ${claims.join(' or ')}; came: ${part?.replace(/^c-/, '') ?? 'none'}`]),
  ];
  return { gold, place, hasClaim, miss: miss.length > 1 ? miss.join('\n    ') : undefined };
}

/**
 * Slips of the hand, made by rule in words that the site has, and words that are right.
 *
 * @param folder - The built site.
 */
export async function spelling(ask: Ask, folder: string, seed = 11): Promise<Figure[]> {
  const lexicon = vocabularyOf(folder);
  const random = chance(seed);
  const words = [...lexicon.keys()].filter((word) => knows(lexicon, word));
  const candidates = words.filter((word) => /^[a-z]{5,}$/.test(word) && lexicon.get(word)! >= 3);
  const slips = slipsIn(candidates, 60, (word) => knows(lexicon, word), random);
  const missed: string[] = [];
  for (const { typed, meant, rule } of slips) {
    const { notes } = await ask(typed);
    if (!notes.some((note) => note.startsWith(`Results for ${meant}.`)))
      missed.push(`${typed} for ${meant} (${rule}): ${notes[0] ?? 'nothing said'}`);
  }
  const valid = shuffled(words, random).slice(0, 200);
  const corrected: string[] = [];
  for (const word of valid) {
    const { notes } = await ask(word);
    if (notes.some((note) => note.startsWith('Results for'))) corrected.push(`${word}: ${notes.join(' ')}`);
  }
  return [
    atLeast(
      `Slips corrected to the right word, ${slips.length} slips`,
      [slips.length - missed.length, slips.length],
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

/** The words of a built site. */
function vocabularyOf(folder: string) {
  const index = join(folder, 'pagefind');
  const file = readdirSync(index).find((name) => name.startsWith('words-'));
  return lexiconFrom(readFileSync(join(index, file!), 'utf8'));
}
