import { formed, namesOf, type AnswerCard, type Card, type PageCard, type PeriodCard } from '../index/cards.ts';
import { gives, type Sought } from '../words/question.ts';
import { indexedWords, isSameName } from '../words/tokens.ts';
import { WEIGHTS } from '../words/weights.ts';
import { answerFit, subjectFit, type AnswerFit, type AnswerFound, type Asking } from './answering.ts';
import { saidAt, type SaidThen } from './at-moment.ts';
import type { LoadedPage, SearchedSite } from './engine.ts';
import { covered, Matcher, type Had, type Weighed } from './matching.ts';
import type { Moment } from './moment.ts';
import { asksForClaims, type Narrowed } from './narrowed-page.ts';
import { cardHasPhrase, type Phrase } from './query.ts';

/** What pages are held against. */
export interface Question extends Narrowed {
  /** As it was typed. */
  readonly text: string;
  readonly asked: readonly Weighed[];
  readonly phrases: readonly Phrase[];
  readonly asking: Asking;
  readonly moment: Moment | undefined;
}

/** How well a part of a page fits what is asked. */
export interface PartFit {
  readonly id: string;
  readonly card: Exclude<Card, PageCard | AnswerCard | PeriodCard>;
  /** Share of what is asked that stands in it, by weight, with what speaks for it besides. For ordering. */
  readonly score: number;
}

/** How well a page fits, and which of its parts do. */
export interface PageFit {
  /** For ordering pages among each other. */
  readonly score: number;
  /** Parts that fit, the best first; neither the page itself nor its answers. */
  readonly parts: readonly PartFit[];
  /** The answer to what is asked. */
  readonly answer: AnswerFound | undefined;
  /** What is said of the time that is asked about or for, and how surely that is what is asked, 0 to 1. */
  readonly dated: { readonly said: SaidThen; readonly subject: number } | undefined;
  /** Another name of the page that was asked for, when neither the title nor the summary has its words. */
  readonly name: string | undefined;
  /** Whether what is asked is a name of the page and nothing else, but for a day that is asked about. */
  readonly named: boolean;
  /** Words that the page has anywhere, with the other word of the same meaning by which it has them. */
  readonly words: ReadonlyMap<string, string | undefined>;
}

/** How well something of a page fits: what that is worth for the page, and what was found of the words. */
interface Fit {
  readonly score: number;
  readonly had: readonly Had[];
}

/** How well a loaded page fits. It never looks at more than the page itself. */
export function fitOf({ parts }: LoadedPage, question: Question, site: SearchedSite): PageFit {
  const matcher = new Matcher(question.asked, site);
  const { score, had: inTitle, ...title } = titleFit(formed('page', parts)[0], question, matcher);
  const answer = answerFit(formed('answer', parts), question.asking, matcher);
  const periods = formed('period', parts);
  const isOfTime = question.moment !== undefined || question.asking.sought.has('turn');
  const said = isOfTime && periods.length > 0 ? saidAt(periods, question.moment, site) : undefined;
  // Claims that concern another page first of all are listed behind the answers that rest on them.
  const firstAnswer = parts.findIndex(({ card }) => card.form === 'answer');
  const fits = parts.flatMap(({ id, card }, place) => {
    if (card.form !== 'claim' && card.form !== 'text') return [];
    const own = card.form === 'text' || firstAnswer < 0 || place < firstAnswer;
    return [partFit({ id, card, place, own }, answer, question, matcher)];
  });
  const anywhere = new Map<string, Had>();
  for (const one of [...inTitle, ...answer.had, ...fits.flatMap(({ had }) => had)])
    if (one.grade > (anywhere.get(one.one.word)?.grade ?? 0)) anywhere.set(one.one.word, one);
  return {
    ...title,
    score:
      score +
      // One part that fits well is worth more than two that do by half, and so is an answer.
      Math.max(0, ...fits.map((fit) => fit.score)) ** 2 +
      answer.score ** 3 +
      WEIGHTS.page.all * matcher.share([...anywhere.values()]) ** 2,
    parts: fits.flatMap(({ part }) => part ?? []).sort((a, b) => b.score - a.score),
    answer: answer.best,
    dated: said && { said, subject: subjectFit(parts, said, question.asking, matcher) },
    words: new Map([...anywhere].map(([word, { instead }]) => [word, instead])),
  };
}

/** How well the names of a page fit, and its summary. */
function titleFit(
  self: PageCard | undefined,
  { text: typed, asking }: Question,
  matcher: Matcher,
): Fit & Pick<PageFit, 'name' | 'named'> {
  if (!self) return { score: 0, had: [], name: undefined, named: false };
  const W = WEIGHTS.page;
  const names = namesOf(self).map((text) => {
    const words = indexedWords(text);
    const had = matcher.had(words);
    // How much of the name was asked for counts as well: of two names with the word, the shorter is meant.
    const share = covered(
      words,
      had.map(({ one }) => one),
    );
    const isSame = isSameName(text, typed);
    const isAll = isSame || matcher.timelessShare(had) * share > 0.999;
    return { text, had, isWhole: share === 1, isAll, isSame, fit: matcher.share(had) * share };
  });
  const named = names.some(({ isAll }) => isAll);
  const whole = Math.max(0, ...names.map(({ isWhole, had }) => (isWhole ? matcher.share(had) : 0)));
  const summary = matcher.had(indexedWords(self.summary));
  const isSeen = new Set([...names[0]!.had, ...summary].map(({ one }) => one.word));
  const isOther = ({ one, grade }: Had) => grade === 1 && !isSeen.has(one.word);
  const [other] = names.filter(({ isWhole, had }) => isWhole && had.some(isOther)).toSorted((a, b) => b.fit - a.fit);
  return {
    score:
      Math.max(...names.map(({ fit }) => fit)) +
      (named ? W.exactly : W[asking.sort ? 'inQuestion' : 'within'] * whole ** 2) +
      (names.some(({ isSame }) => isSame) ? W.same : 0) +
      W.summary * matcher.share(summary),
    had: [...names.flatMap(({ had }) => had), ...summary],
    name: other?.text,
    named,
  };
}

/**
 * How well a claim or a text fits. It is a part to be shown if it has a word, or carries an answer that fits, or claims
 * are sought. It counts more where it concerns the page first of all.
 */
function partFit(
  { id, card, place, own }: Pick<PartFit, 'id' | 'card'> & { readonly place: number; readonly own: boolean },
  answer: AnswerFit,
  { phrases, asking, filters }: Question,
  matcher: Matcher,
): Fit & { readonly part: PartFit | undefined } {
  const W = WEIGHTS.part;
  const claim = card.form === 'claim' ? card : undefined;
  const words = indexedWords(card.form === 'claim' ? card.statement : `${card.heading} · ${card.text}`);
  const stated = matcher.had(words);
  const also = claim ? matcher.had([...indexedWords(claim.dates), ...claim.also]) : [];
  const besides = also.filter(({ one }) => !stated.some((other) => other.one === one));
  const said = matcher.share(stated);
  const share = said + WEIGHTS.match.notStated * matcher.share(besides);
  const fit: Fit = { score: share * (own ? 1 : W.foreign), had: [...stated, ...also] };
  const carries = answer.carried.get(id) ?? 0;
  if (share + carries === 0 && !(claim && asksForClaims(filters))) return { ...fit, part: undefined };

  const sure = Math.max(0, (answer.score - W.sureFrom) / (1 - W.sureFrom));
  const isGiven = (sought: Sought) => gives(sought, words) || (sought !== 'amount' && claim?.dates !== '');
  const given = [...asking.sought].filter(isGiven).length / (asking.sought.size || 1);
  const score =
    share * (1 - W.overruled * sure) * (claim ? 1 : W.noClaim) +
    carries * sure -
    place / W.places +
    phrases.filter((phrase) => cardHasPhrase(card, phrase)).length +
    (claim && said >= W.mostlyStated ? W.states * said : 0) +
    (claim ? W.givesSought * given : 0);
  return { ...fit, part: { id, card, score } };
}
