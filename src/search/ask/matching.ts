import { isDated } from '../words/days.ts';
import { hasRow, sameWord } from '../words/same-word.ts';
import { meaningWord, type Meaning } from '../words/thesaurus.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { SearchedSite } from './engine.ts';

/** A word that is asked for, with how much it tells: rare words tell more. */
export interface Weighed {
  readonly word: string;
  readonly weight: number;
  /** Whether longer words that begin so are meant as well. */
  readonly open: boolean;
  /** What it means, where other words mean the same. */
  readonly meaning?: Meaning;
  /** Whether it only says which day is asked about. */
  readonly dates?: boolean;
}

/** A word that was asked for, as a text has it. */
export interface Had {
  readonly one: Weighed;
  /** How well: 1, or less where the text has another word of the same meaning. */
  readonly grade: number;
  /** That other word. */
  readonly instead: string | undefined;
}

/** Whether a word is what was asked for, or another of the same meaning. */
export const matches = (one: Weighed, other: string): boolean =>
  matchesItself(one, other) ||
  (one.meaning?.members.some((member) => member.length === 1 && sameWord(member[0]!, other)) ?? false);

const matchesItself = ({ word, open }: Weighed, other: string): boolean =>
  sameWord(word, other) || ((open || isDated(word)) && other.startsWith(word));

/** Holds texts of a site against what is asked. */
export class Matcher {
  readonly asked: readonly Weighed[];
  readonly site: SearchedSite;

  constructor(asked: readonly Weighed[], site: SearchedSite) {
    this.asked = asked;
    this.site = site;
  }

  /** What is asked that words have. */
  had(words: readonly string[]): readonly Had[] {
    const meanings = this.asked.some(({ meaning }) => meaning) ? this.site.thesaurus.meaningWordsIn(words) : [];
    return this.asked.flatMap((one): readonly Had[] => {
      if (words.some((word) => matchesItself(one, word))) return [{ one, grade: 1, instead: undefined }];
      if (!one.meaning || !meanings.includes(meaningWord(one.meaning))) return [];
      return one.word === meaningWord(one.meaning)
        ? [{ one, grade: 1, instead: undefined }]
        : [{ one, grade: WEIGHTS.match.sameMeaning, instead: otherWord(one.meaning, words) }];
    });
  }

  /** Share of what is asked, 0 to 1, by weight. */
  share(had: readonly Had[]): number {
    return shareOf(this.asked, had);
  }

  /** The same without a day that is asked about, unless it is had: a question and a name seldom have it. */
  timelessShare(had: readonly Had[]): number {
    return shareOf(
      this.asked.filter((one) => !one.dates || had.some((other) => other.one === one)),
      had,
    );
  }

  /** Whether words have the very day that is asked about. */
  hasDay(words: readonly string[]): boolean {
    const dates = this.asked.filter((one) => one.dates);
    return dates.length > 0 && dates.every(({ word }) => words.includes(word));
  }

  /** How alike a question of the site and the query are: both must hold most of the other. */
  likeness(question: readonly string[]): number {
    const words = [...new Set(question)];
    const forth = this.timelessShare(this.had(words));
    const back = covered(words, this.asked);
    return (2 * forth * back) / (forth + back || 1);
  }
}

const shareOf = (asked: readonly Weighed[], had: readonly Had[]): number =>
  had.reduce((sum, { one, grade }) => sum + one.weight * grade, 0) /
  (asked.reduce((sum, { weight }) => sum + weight, 0) || 1);

/** Share of words that were asked for. */
export const covered = (words: readonly string[], asked: readonly Weighed[]): number =>
  words.filter((word) => asked.some((one) => matches(one, word))).length / (words.length || 1);

/** The first of the words of a meaning that a text has. */
const otherWord = ({ members }: Meaning, words: readonly string[]): string =>
  members.find((member) => hasRow(words, member))?.join(' ') ?? '';
