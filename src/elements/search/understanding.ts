import { correction, otherForm, otherSpacing } from '#views/search/words/correction.ts';
import { oneSpelling } from '#views/search/words/one-spelling.ts';
import { meaningWord, type Meaning, type Thesaurus } from '#views/search/words/thesaurus.ts';
import { knows, type Vocabulary } from '#views/search/words/vocabulary.ts';
import { isWeak } from '#views/search/words/weak-words.ts';
import type { Engine } from './engine.ts';
import type { Weighed } from './fit.ts';
import type { Query, Term } from './query.ts';

/** The two indexes: what every search looks through, and what is looked through when that does not do. */
export type Tier = 'facts' | 'text';

/** A word that is searched for. */
export interface SearchWord extends Weighed {
  /** How many pages of each index have it; 0 where it must not be asked for, because the engine would take another word. */
  readonly pages: Readonly<Record<Tier, number>>;
  /** What the indexes are asked for. */
  readonly key: string;
  /** As it is to be marked on a page: as it was typed, or the word that was meant. Empty for what other words of the query say already. */
  readonly shown: string;
}

/** What the words of a query stand for. */
export interface Understanding {
  readonly words: readonly SearchWord[];
  /** What was put in place of words that the site does not have. */
  readonly corrected: readonly { readonly typed: string; readonly meant: string }[];
  /** Words that no page has, as they were typed. */
  readonly dropped: readonly string[];
  /** Whether a word stands only in prose or sources. */
  readonly needsText: boolean;
}

/** What is needed to understand a query. The vocabulary and the second index are loaded when they are asked for. */
export interface Knowledge {
  readonly facts: Engine;
  text(): Promise<Engine>;
  vocabulary(): Promise<Vocabulary>;
  readonly pages: number;
  readonly thesaurus: Thesaurus;
  readonly language: string;
}

/** A word so much more frequent in one piece is meant in one piece. */
const CLEARLY_ONE_WORD = 5;
const SHORT_WORD = 4;
/** A word that tells little of what is sought counts so much of what its rarity would make it count. */
const WEAK = 0.3;
/** So much counts a word that only prose or sources have: it is seldom what the question turns on. */
const ONLY_IN_TEXT = 0.45;

/**
 * Finds out what each word of a query stands for: itself, the word that was meant by it, or nothing on this site.
 *
 * @param literal - Whether the words are to be taken as they are, without correction.
 */
export async function understand(query: Query, literal: boolean, knowledge: Knowledge): Promise<Understanding> {
  const { facts, thesaurus } = knowledge;
  const found: SearchWord[] = [];
  const corrected: { typed: string; meant: string }[] = [];
  const dropped: string[] = [];
  const add = (word: string, shown: string, pages: Record<Tier, number>, { open = false, meaning, counts: factor = 1 }: { readonly open?: boolean; readonly meaning?: Meaning; readonly counts?: number } = {}): void => {
    const weight = Math.log(1 + knowledge.pages / (Math.max(pages.facts, pages.text, 1) + 0.5)) * (isWeak(word, knowledge.language) ? WEAK : 1) * (pages.facts === 0 ? ONLY_IN_TEXT : 1) * factor;
    const key = meaning ? meaningWord(meaning) : word;
    if (!found.some((other) => other.key === key)) found.push({ word, key, shown, pages, weight, open, ...(meaning && { meaning }) });
  };
  const addMeant = async (letters: readonly string[]): Promise<void> => {
    for (const one of letters) {
      const word = oneSpelling(one);
      add(word, one, await pagesWith(word, knowledge));
    }
  };
  const counts = await Promise.all(query.terms.map((term) => facts.count(term.word)));
  const parts = new Set(query.phrases.flatMap((phrase) => phrase.words));
  const indexed = query.terms.map(({ word }) => word);
  for (let place = 0; place < query.terms.length; place += 1) {
    const term = query.terms[place]!;
    const next = query.terms[place + 1];
    const count = counts[place]!;
    const standing = literal || parts.has(term.word) ? undefined : thesaurus.at(indexed, place);
    if (standing) {
      const pages = await facts.count(meaningWord(standing.meaning));
      if (pages > 0) {
        const taken = query.terms.slice(place, place + standing.length);
        const known = taken.length > 1 && counts.slice(place, place + taken.length).every((pages) => pages > 0);
        if (known) for (const [index, one] of taken.entries()) add(one.word, one.typed, { facts: counts[place + index]!, text: 1 }, { open: one.unfinished, counts: 1 / taken.length });
        add(taken.length === 1 ? term.word : meaningWord(standing.meaning), known ? '' : taken.map(({ typed }) => typed).join(' '), { facts: pages, text: 1 }, { open: term.unfinished, meaning: standing.meaning });
        place += taken.length - 1;
        continue;
      }
    }
    if (count > 0) {
      if (next && !literal && !parts.has(term.word) && counts[place + 1]! > 0 && (await isOneWord(term, next, facts))) {
        corrected.push({ typed: `${term.typed} ${next.typed}`, meant: term.letters + next.letters });
        await addMeant([term.letters + next.letters]);
        place += 1;
      } else add(term.word, term.typed, { facts: count, text: 1 }, { open: term.unfinished });
      continue;
    }
    if (/^\p{N}/u.test(term.word)) {
      const pages = await pagesWithNumber(term.word, knowledge);
      if (pages) add(term.word, term.typed, pages, { open: true });
      else dropped.push(term.typed);
      continue;
    }
    if (term.unfinished) {
      // Half a word is the rule while typing; the index itself says whether a word begins so.
      const begun = await countBegun(term.word, facts);
      if (begun > 0) {
        add(term.word, term.typed, { facts: begun, text: 1 }, { open: true });
        continue;
      }
    }
    if (!literal && !parts.has(term.word) && isWeak(term.word, knowledge.language) && query.terms.some(({ word }) => !isWeak(word, knowledge.language))) {
      dropped.push(term.typed);
      continue;
    }
    const vocabulary = await knowledge.vocabulary();
    const begun = knows(vocabulary, term.letters, true);
    if (knows(vocabulary, term.letters) && !(term.unfinished && begun)) {
      add(term.word, term.typed, await pagesWith(term.word, knowledge));
      continue;
    }
    if (term.unfinished && begun) {
      add(term.word, term.typed, await pagesBegun(term.word, knowledge), { open: true });
      continue;
    }
    const form = literal || parts.has(term.word) ? undefined : otherForm(term.letters, vocabulary);
    if (form !== undefined) {
      await addMeant([form]);
      continue;
    }
    const meant = literal || parts.has(term.word) ? undefined : meantBy(term, next, vocabulary);
    if (meant) {
      corrected.push({ typed: meant.typed, meant: meant.letters.join(' ') });
      await addMeant(meant.letters);
      if (meant.both) place += 1;
    } else if (begun) add(term.word, term.typed, await pagesBegun(term.word, knowledge), { open: true });
    else dropped.push(term.typed);
  }
  return { words: found, corrected, dropped, needsText: found.some(({ pages }) => pages.facts === 0) };
}

function meantBy(term: Term, next: Term | undefined, vocabulary: Vocabulary): { readonly letters: readonly string[]; readonly typed: string; readonly both: boolean } | undefined {
  const joined = next && otherSpacing([term.letters, next.letters], vocabulary);
  if (joined) return { letters: joined, typed: `${term.typed} ${next.typed}`, both: true };
  // Half a word is not corrected: it may become another one.
  const near = term.unfinished && term.letters.length < SHORT_WORD ? undefined : correction(term.letters, vocabulary);
  const letters = near === undefined ? otherSpacing([term.letters], vocabulary) : [near];
  return letters && { letters, typed: term.typed, both: false };
}

/** Whether two words that both exist are one on this site: open ai. */
async function isOneWord(term: Term, next: Term, facts: Engine): Promise<boolean> {
  if (Math.min(term.letters.length, next.letters.length) >= SHORT_WORD || /\p{N}/u.test(term.letters + next.letters) || next.unfinished) return false;
  const joined = await facts.count(oneSpelling(term.letters + next.letters));
  return joined > 0 && joined >= CLEARLY_ONE_WORD * (await facts.countTogether([term.word, next.word]));
}

/** Where a word of the vocabulary stands; some are only in prose. */
async function pagesWith(word: string, { facts, text }: Knowledge): Promise<Record<Tier, number>> {
  const inFacts = await facts.count(word);
  return { facts: inFacts, text: inFacts > 0 ? 1 : await (await text()).count(word) };
}

/** Where words stand that begin so. The vocabulary has said that there are some. */
async function pagesBegun(word: string, { facts }: Knowledge): Promise<Record<Tier, number>> {
  const begun = await countBegun(word, facts);
  return { facts: begun, text: 1 };
}

async function pagesWithNumber(word: string, { facts, text }: Knowledge): Promise<Record<Tier, number> | undefined> {
  const begun = await countBegun(word, facts);
  if (begun > 0) return { facts: begun, text: 1 };
  const inText = await countBegun(word, await text());
  return inText > 0 ? { facts: 0, text: inText } : undefined;
}

/**
 * How many pages have words that begin so. Pagefind takes a shorter word when there is none; then it takes the same
 * one for a longer beginning that no word has.
 */
async function countBegun(word: string, engine: Engine): Promise<number> {
  const [exact, begun, beyond] = [await engine.count(word), await engine.countTogether([word]), await engine.countTogether([`${word}zzzz`])];
  return exact > 0 || begun !== beyond ? begun : 0;
}
