import { CLAIM_PART, PAGE_PART, type AnswerCard, type Card } from '../index/cards.ts';
import { sameWord } from '../words/same-word.ts';
import { meaningWord, type Meaning, type Thesaurus } from '../words/thesaurus.ts';
import { tokensOf } from '../words/tokens.ts';
import type { LoadedPage } from './engine.ts';
import { phraseInCard } from './phrase.ts';
import type { Phrase } from './query.ts';
import { givesSought, type Sought } from './sought.ts';

/** A word that is asked for, with how much it tells: rare words tell more. */
export interface Weighed {
  readonly word: string;
  readonly weight: number;
  /** Whether longer words that begin so are meant as well. */
  readonly open: boolean;
  /** What it means, where other words mean the same. */
  readonly meaning?: Meaning;
}

/** What pages are held against. */
export interface Question {
  readonly asked: readonly Weighed[];
  readonly phrases: readonly Phrase[];
  readonly sought: ReadonlySet<Sought>;
}

/** How texts of a site are read. */
export interface Reading {
  readonly language: string;
  readonly thesaurus: Thesaurus;
}

/** How well a part of a page fits what is asked. */
export interface PartFit {
  readonly id: string;
  readonly card: Card;
  /** Share of what is asked that stands in it, 0 to 1, by weight. */
  readonly share: number;
  /** The share, with what speaks for the part besides: brevity, an answer that rests on it. For ordering. */
  readonly score: number;
  /** Which of the words it has. */
  readonly words: ReadonlySet<string>;
}

/** How well a page fits, and which of its parts do. */
export interface PageFit {
  /** For ordering pages among each other. */
  readonly score: number;
  /** Parts that fit, the best first; neither the page itself nor its answers. */
  readonly parts: readonly PartFit[];
  /** The answer that fits best, with a likeness from 0 to 1. */
  readonly answer: { readonly card: AnswerCard; readonly likeness: number } | undefined;
  /** Another name of the page that was asked for, when the title does not have its words. */
  readonly name: string | undefined;
  /** Whether what is asked is a name of the page and nothing else. */
  readonly named: boolean;
  /** Words that the page has anywhere, themselves or in another word of the same meaning. */
  readonly words: ReadonlySet<string>;
  /** Those of them that it only has in another word, with that word. */
  readonly otherwise: ReadonlyMap<string, string>;
}

/** What a query and a text of the site have in common counts so much. Values come from the benchmark (e2e/search). */
const WEIGHTS = { title: 1.1, exactly: 1, summary: 0.25, part: 1, foreign: 0.7, answer: 1.1, all: 0.5 } as const;

/** A long sentence has so many words. */
const SENTENCE = 40;

/** Another word of the same meaning counts so much. */
const SAME_MEANING = 0.75;

/** Words by which a claim is asked for, and its dates, count so much. */
const NOT_STATED = 0.8;

/** A claim that has an amount or a time when one is asked for is better by so much. */
const GIVES_SOUGHT = 0.25;

/** A claim whose sentence has at least so much of what is asked is better by so much of it. */
const MOSTLY_STATED = 0.7;
const STATES_IT = 0.1;

/** What is no claim counts so much of what it says. */
const NO_CLAIM = 0.65;

/** The words of a text that the index has, in its order. */
const indexedWords = (text: string, language: string): string[] =>
  tokensOf(text, language).flatMap((token) => (token.common ? [] : [token.word, ...(token.extras ?? [])]));

const matchesItself = ({ word, open }: Weighed, other: string): boolean =>
  sameWord(word, other) || ((open || /^\d/.test(word)) && other.startsWith(word));

/** Whether a word is what was asked for, or another of the same meaning. */
export const matches = (one: Weighed, other: string): boolean =>
  matchesItself(one, other) ||
  (one.meaning?.members.some((member) => member.length === 1 && sameWord(member[0]!, other)) ?? false);

/** A word that was asked for, and how well a text has it: 1, or less where it has another word of the same meaning. */
interface Had {
  readonly one: Weighed;
  readonly grade: number;
}

/** How well a loaded page fits. It never looks at more than the page itself. */
export function fitOf(
  page: LoadedPage,
  { asked, phrases, sought }: Question,
  { language, thesaurus }: Reading,
): PageFit {
  const total = asked.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (had: readonly Had[]) => had.reduce((sum, { one, grade }) => sum + one.weight * grade, 0) / total;
  const otherwise = new Map<string, string>();
  const itself = new Set<string>();
  const having = (words: readonly string[]): readonly Had[] => {
    const meanings = asked.some(({ meaning }) => meaning) ? thesaurus.meaningWordsIn(words) : [];
    return asked.flatMap((one) => {
      if (words.some((word) => matchesItself(one, word))) return [{ one, grade: 1 }];
      const key = one.meaning && meaningWord(one.meaning);
      return key !== undefined && meanings.includes(key) ? [{ one, grade: one.word === key ? 1 : SAME_MEANING }] : [];
    });
  };
  const note = (had: readonly Had[], words: readonly string[]) => {
    for (const { one, grade } of had) {
      if (grade === 1) itself.add(one.word);
      else if (!otherwise.has(one.word)) otherwise.set(one.word, otherWord(one, words));
    }
    return had;
  };
  const noted = (words: readonly string[]) => note(having(words), words);

  const self = page.parts.find(({ id }) => id === PAGE_PART)?.card;
  let [titleFit, summaryFit] = [0, 0];
  let exactly = false;
  let name: string | undefined;
  if (self?.form === 'page') {
    const fits = [self.title, ...self.names].map((text) => {
      const words = indexedWords(text, language);
      const had = noted(words);
      // How much of the name was asked for counts as well: of two names with the word, the shorter is meant.
      const covered =
        words.length === 0
          ? 0
          : words.filter((word) => had.some(({ one }) => matches(one, word))).length / words.length;
      return { text, had, fit: share(had) * (0.35 + 0.65 * covered), covered };
    });
    titleFit = Math.max(...fits.map(({ fit }) => fit));
    exactly = titleFit > 0.999;
    const inTitle = new Set(fits[0]!.had.map(({ one }) => one.word));
    name = fits
      .slice(1)
      .filter(
        ({ covered, had }) => covered === 1 && had.some(({ one, grade }) => grade === 1 && !inTitle.has(one.word)),
      )
      .sort((a, b) => b.fit - a.fit)[0]?.text;
    summaryFit = share(noted(indexedWords(self.summary, language)));
  }

  let answer: PageFit['answer'];
  const carried = new Map<string, number>();
  for (const { card } of page.parts) {
    if (card.form !== 'answer') continue;
    const ways = [indexedWords(card.question, language), ...card.also.map((way) => way.split(' '))];
    const likeness = Math.max(...ways.map((way) => likenessOf([...new Set(way)], asked, having, share)));
    for (const words of [...ways, indexedWords(card.answer, language)]) noted(words);
    if (!answer || likeness > answer.likeness) answer = { card, likeness };
    for (const [place, claim] of card.claims.entries()) {
      const id = `${CLAIM_PART}${claim}`;
      carried.set(id, Math.max(carried.get(id) ?? 0, likeness * (1 - place * 0.18)));
    }
  }

  // Claims that concern another page first of all are listed behind the answers that rest on them.
  const firstAnswer = page.parts.findIndex(({ card }) => card.form === 'answer');
  const sure = Math.max(0, ((answer?.likeness ?? 0) - 0.4) / 0.6);
  let best = 0;
  const parts = page.parts.flatMap(({ id, card }, place): PartFit[] => {
    if (card.form === 'page' || card.form === 'answer') return [];
    const own = card.form === 'text' || firstAnswer < 0 || place < firstAnswer;
    const words = indexedWords(card.form === 'claim' ? card.statement : `${card.heading} · ${card.text}`, language);
    const had = noted(words);
    const besides =
      card.form === 'claim'
        ? noted([...indexedWords(card.dates, language), ...card.also]).filter(
            ({ one }) => !had.some((other) => other.one === one),
          )
        : [];
    const got = share(had) + NOT_STATED * share(besides);
    const carries = carried.get(id) ?? 0;
    // Words that are scattered over a long text say less than those of a sentence.
    const dense = Math.sqrt(Math.min(1, SENTENCE / (words.length || 1)));
    best = Math.max(best, got * (own ? 1 : WEIGHTS.foreign) * dense);
    if (got === 0 && carries < 0.5) return [];
    const score =
      got * (1 - 0.6 * sure) * (card.form === 'claim' ? 1 : NO_CLAIM) +
      carries * sure +
      (own ? 0.05 : 0) -
      Math.min(0.1, words.length / 500) -
      place / 2000;
    const phrased = phrases.reduce((sum, phrase) => sum + phraseInCard(card, phrase, language), 0);
    const stated = share(had) >= MOSTLY_STATED ? STATES_IT * share(had) : 0;
    const given = card.form === 'claim' ? stated + GIVES_SOUGHT * givesSought(sought, card, words) : 0;
    return [
      {
        id,
        card,
        share: got,
        score: score + phrased + given,
        words: new Set([...had, ...besides].map(({ one }) => one.word)),
      },
    ];
  });
  parts.sort((a, b) => b.score - a.score);

  for (const word of itself) otherwise.delete(word);
  const anywhere = asked.flatMap((one): Had[] =>
    itself.has(one.word) ? [{ one, grade: 1 }] : otherwise.has(one.word) ? [{ one, grade: SAME_MEANING }] : [],
  );
  const score =
    WEIGHTS.title * titleFit +
    (exactly ? WEIGHTS.exactly : 0) +
    WEIGHTS.summary * summaryFit +
    WEIGHTS.part * best ** 2 +
    WEIGHTS.answer * (answer?.likeness ?? 0) ** 3 +
    WEIGHTS.all * share(anywhere) ** 2;
  return { score, parts, answer, name, named: exactly, words: new Set([...itself, ...otherwise.keys()]), otherwise };
}

/** The first of the words of the same meaning that a text has. */
function otherWord({ meaning }: Weighed, words: readonly string[]): string {
  const found = meaning!.members.find((member) =>
    words.some((_, place) => member.every((word, index) => sameWord(word, words[place + index] ?? ''))),
  );
  return (found ?? []).join(' ');
}

/** How alike a question of the site and a query are: both must hold most of the other. */
function likenessOf(
  question: readonly string[],
  asked: readonly Weighed[],
  having: (words: readonly string[]) => readonly Had[],
  share: (had: readonly Had[]) => number,
): number {
  const had = having(question);
  if (had.length === 0) return 0;
  const back = question.filter((word) => asked.some((one) => matches(one, word))).length / question.length;
  const forth = share(had);
  return (2 * forth * back) / (forth + back);
}
