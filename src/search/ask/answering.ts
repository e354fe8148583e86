import { CLAIM_PART, formed, namesOf, type AnswerCard, type Way } from '../index/cards.ts';
import { isWeak } from '../words/common-words.ts';
import {
  asksWho,
  bindingWords,
  gives,
  inOrder,
  isDirected,
  isOneSort,
  questionSort,
  soughtBy,
  type QuestionSort,
  type Sought,
} from '../words/question.ts';
import { indexedWords } from '../words/tokens.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { SaidThen } from './at-moment.ts';
import type { LoadedPage, SearchedSite } from './engine.ts';
import { matches, type Had, type Matcher, type Weighed } from './matching.ts';
import type { Moment } from './moment.ts';
import type { Query } from './query.ts';

/** What a query asks, beyond its words. */
export interface Asking {
  readonly sort: QuestionSort | undefined;
  readonly sought: ReadonlySet<Sought>;
  /** Names in it, in the order of who does it to whom, each once and by one id whatever it goes by. */
  readonly names: readonly string[];
  /** Whether that order counts. */
  readonly isDirected: boolean;
  /** Whether it asks who does it, or what is done. */
  readonly who: boolean | undefined;
  /** Words that the question of an answer must have: what is counted, and another time where nobody knows at which. */
  readonly binding: readonly string[];
}

export function askingOf({ text }: Query, moment: Moment | undefined, site: SearchedSite): Asking {
  const told = inOrder(moment ? text.slice(0, moment.start) + text.slice(moment.end) : text);
  return {
    sort: questionSort(text),
    sought: soughtBy(text),
    names: site.thesaurus.namesIn(indexedWords(told)),
    isDirected: isDirected(text),
    who: asksWho(told),
    binding: moment ? [] : bindingWords(text),
  };
}

/**
 * Whether the site does not know a word that is asked about; such as tell little may be missing without a doubt.
 *
 * @param dropped - Words of the query that no page has, as they were typed.
 */
export const isStrange = ({ terms }: Pick<Query, 'terms'>, dropped: readonly string[]) =>
  terms.some(({ word, typed }) => dropped.includes(typed) && !isWeak(word));

/** An answer with a likeness of its question from 0 to 1, and whether that has the day that is asked about. */
export interface AnswerFound {
  readonly card: AnswerCard;
  readonly likeness: number;
  readonly isOfDay: boolean;
}

/** How well the answers of a page fit. */
export interface AnswerFit {
  /** The likeness of the best, whether it answers what is asked or only something near. */
  readonly score: number;
  readonly had: readonly Had[];
  /** The best of those that answer what is asked. */
  readonly best: AnswerFound | undefined;
  /** How well each claim carries one that fits. */
  readonly carried: ReadonlyMap<string, number>;
}

/** How well the answers of a page fit: by the way of asking that is the most alike. */
export function answerFit(cards: readonly AnswerCard[], asking: Asking, matcher: Matcher): AnswerFit {
  const carried = new Map<string, number>();
  const answers = cards.map((card) => {
    const ways = waysOf(card).map(({ sort, words }) => ({ sort, words, likeness: matcher.likeness(words) }));
    const answer = indexedWords(card.answer);
    const own = asksWho(inOrder(card.question));
    const { covered, coveredByYesOrNo, everything } = WEIGHTS.answer;
    const least = asking.sort === 'yes-or-no' ? coveredByYesOrNo : covered;
    const all = [...ways.flatMap(({ words }) => words), ...answer];
    const isWhole = matcher.timelessShare(matcher.had(all)) > everything;
    const asked = ways.filter(
      (way) =>
        isAsked(way, ways[0]!.words, asking, matcher) &&
        (asking.who ?? own) === (own ?? asking.who) &&
        [...asking.sought].every((sought) => gives(sought, answer)) &&
        (!asking.isDirected || (isWhole && matcher.timelessShare(matcher.had(way.words)) >= least)),
    );
    const score = Math.max(...ways.map(({ likeness }) => likeness));
    for (const [place, claim] of card.claims.entries()) {
      const id = `${CLAIM_PART}${claim}`;
      carried.set(id, Math.max(carried.get(id) ?? 0, score * (1 - place * WEIGHTS.part.nextCarrier)));
    }
    const likeness = Math.max(0, ...asked.map((way) => way.likeness));
    const best = { card, likeness, isOfDay: asked.some(({ words }) => matcher.hasDay(words)) };
    return { score, had: matcher.had(all), best };
  });
  return {
    score: Math.max(0, ...answers.map(({ score }) => score)),
    had: answers.flatMap(({ had }) => had),
    best: answers.map(({ best }) => best).toSorted((a, b) => b.likeness - a.likeness)[0],
    carried,
  };
}

/**
 * How surely what is said of a time is what is asked of it, 0 to 1: a name or a question of the page is like it, all
 * that is asked stands in those or in what is said, and who does it to whom. It says neither why nor how much.
 */
export function subjectFit(parts: LoadedPage['parts'], said: SaidThen, asking: Asking, matcher: Matcher): number {
  if (asking.sort === 'reason' || asking.sort === 'amount') return 0;
  const { site } = matcher;
  const names = formed('page', parts).flatMap(namesOf).map(indexedWords);
  const ways = [
    ...names,
    ...formed('answer', parts)
      .flatMap(waysOf)
      .map(({ words }) => words),
  ];
  const all = [...ways, ...said.said.map(({ what }) => indexedWords(what))];
  const had = new Set(matcher.had(all.flat()).map(({ one }) => one));
  const telling = matcher.asked.filter((one) => !one.dates && !isWeak(one.word));
  // Names alone, but for that of the page itself, are no subject.
  const title = new Set(matcher.had(names[0] ?? []).map(({ one }) => one));
  const isSubject = (one: Weighed) => title.has(one) || site.thesaurus.namesIn([one.word]).length === 0;
  if (!telling.every((one) => had.has(one)) || !telling.some(isSubject)) return 0;
  const orders = all.map((words) => orderIn(words, asking, site));
  const isNamed = asking.names.every((_, index) => orders.some((places) => places[index] !== -1));
  const isReversed = asking.isDirected && orders.some(isWhole) && !orders.some(isInOrder);
  return isNamed && !isReversed ? Math.max(0, ...ways.map((words) => matcher.likeness(words))) : 0;
}

/**
 * All ways of asking a question, itself first, by the words that the index has of them, in the order of who does it to
 * whom; words that are no question ask what it does.
 */
function waysOf({ question, also }: AnswerCard) {
  const own = questionSort(question);
  const ways = also.map(({ sort = own, words }: Way) => ({ sort, words: words.split(' ') as readonly string[] }));
  return [{ sort: own, words: indexedWords(inOrder(question)) }, ...ways];
}

/**
 * Whether a way of asking is what is asked: the same sort of thing, at the same time, of the same names, who does it to
 * whom.
 */
function isAsked(
  { sort, words }: ReturnType<typeof waysOf>[number],
  question: readonly string[],
  asking: Asking,
  { asked, site }: Matcher,
): boolean {
  const places = orderIn(words, asking, site);
  const own = orderIn(question, asking, site);
  const has = (word: string) =>
    words.some((other) => other === word || asked.some((one) => one.word === word && matches(one, other)));
  return (
    isOneSort(asking.sort, sort) &&
    asking.binding.every(has) &&
    (asking.who !== false || places.length === 0 || places[0] === 0) &&
    (asking.isDirected ? isInOrder(places) && (isInOrder(own) || !isWhole(own)) : isWhole(places))
  );
}

/** At which place among the names in words each name stands that is asked about; -1 for none. */
function orderIn(words: readonly string[], asking: Asking, { thesaurus }: SearchedSite): readonly number[] {
  const names = thesaurus.namesIn(words);
  return asking.names.map((name) => names.indexOf(name));
}
const isWhole = (places: readonly number[]) => !places.includes(-1);
const isInOrder = (places: readonly number[]) =>
  isWhole(places) && places.every((place, index) => index === 0 || places[index - 1]! < place);
