import { CLAIM_PART, type AnswerCard } from '../index/cards.ts';
import { isOneSort, questionSort, type QuestionSort } from '../words/question.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { Had, Matcher } from './matching.ts';
import type { SearchedSite } from './searched-site.ts';
import { isOfName } from '../words/thesaurus.ts';
import { isWeak } from '../words/weak-words.ts';
import type { Query } from './query.ts';
import { gives, soughtBy, type Sought } from './sought.ts';

/** What a query asks, beyond its words. */
export interface Asking {
  readonly sort: QuestionSort | undefined;
  readonly sought: ReadonlySet<Sought>;
  /** Names in it, in its order, each once and by one id whatever it goes by. */
  readonly names: readonly string[];
}

export function askingOf({ text, terms }: Query, site: SearchedSite): Asking {
  const { language } = site;
  const words = terms.map(({ word }) => word);
  return {
    sort: questionSort(text, language),
    sought: soughtBy(text, language),
    names: namesIn(words, site),
  };
}

/**
 * Whether the site does not know a word that is asked about; such as tell little may be missing without a doubt.
 *
 * @param dropped - Words of the query that no page has, as they were typed.
 */
export const isStrange = ({ terms }: Pick<Query, 'terms'>, dropped: readonly string[], { language }: SearchedSite) =>
  terms.some(({ word, typed }) => dropped.includes(typed) && !isWeak(word, language));

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
  /** The most alike, whether or not it does: of the same subject it is. */
  readonly near: AnswerFound | undefined;
  /** How well each claim carries one that fits. */
  readonly carried: ReadonlyMap<string, number>;
}

/** How well the answers of a page fit: by the way of asking that is the most alike. */
export function answerFit(cards: readonly AnswerCard[], asking: Asking, matcher: Matcher): AnswerFit {
  const { site } = matcher;
  const carried = new Map<string, number>();
  const answers = cards.map((card) => {
    // Words that are no question ask what the question does.
    const own = questionSort(card.question, site.language);
    const ways = [
      { sort: own, words: matcher.words(card.question) },
      ...card.also.map(({ sort = own, words }) => ({ sort, words: words.split(' ') })),
    ].map((way) => ({ ...way, likeness: matcher.likeness(way.words) }));
    const answer = matcher.words(card.answer);
    const all = ways.flatMap(({ words }) => words);
    const asked = ways.filter(
      (way) =>
        isAsked(way, asking, site) &&
        gives(asking.sought, answer) &&
        (asking.sort === undefined ||
          (matcher.timelessShare(matcher.had(way.words)) >= WEIGHTS.answer.covered &&
            matcher.timelessShare(matcher.had([...way.words, ...answer, ...all])) > WEIGHTS.answer.everything)),
    );
    const likeness = Math.max(...ways.map((way) => way.likeness));
    for (const [place, claim] of card.claims.entries()) {
      const id = `${CLAIM_PART}${claim}`;
      carried.set(id, Math.max(carried.get(id) ?? 0, likeness * (1 - place * WEIGHTS.part.nextCarrier)));
    }
    return {
      score: likeness,
      had: [...ways.map(({ words }) => words), answer].flatMap((words) => matcher.had(words)),
      best: {
        card,
        likeness: Math.max(0, ...asked.map((way) => way.likeness)),
        isOfDay: asked.some(({ words }) => matcher.hasDay(words)),
      },
    };
  });
  const [best] = answers.map((answer) => answer.best).toSorted((a, b) => b.likeness - a.likeness);
  const [nearest] = answers.toSorted((a, b) => b.score - a.score);
  return {
    score: Math.max(0, ...answers.map(({ score }) => score)),
    had: answers.flatMap(({ had }) => had),
    best,
    near: nearest && { card: nearest.best.card, likeness: nearest.score, isOfDay: false },
    carried,
  };
}

/** Whether a way of asking is what is asked: the same sort of thing, of the same names, who does it to whom. */
function isAsked(
  way: { readonly sort: QuestionSort | undefined; readonly words: readonly string[] },
  asking: Asking,
  site: SearchedSite,
): boolean {
  if (!isOneSort(asking.sort, way.sort)) return false;
  const names = namesIn(way.words, site);
  const places = asking.names.map((name) => names.indexOf(name));
  if (places.includes(-1)) return false;
  return asking.sort === undefined || places.every((place, index) => index === 0 || places[index - 1]! < place);
}

/** Names in words, in their order, each once. */
function namesIn(words: readonly string[], { thesaurus, names }: SearchedSite): readonly string[] {
  const found = new Set<string>();
  for (let place = 0; place < words.length;) {
    const occurrence = thesaurus.at(words, place);
    const isName = occurrence !== undefined && isOfName(occurrence.meaning.id);
    if (isName) found.add(occurrence.meaning.id);
    else if (names.has(words[place]!)) found.add(words[place]!);
    place += isName ? occurrence.length : 1;
  }
  return [...found];
}
