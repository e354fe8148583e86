import * as say from '#words/search-notes.ts';
import { addressesUnder } from '#views/href.ts';
import { CLAIM_PART, formed } from '../index/cards.ts';
import { standings } from '#words/standings.ts';
import { statuses } from '#words/statuses.ts';
import type { SaidThen } from './at-moment.ts';
import { excerpt, pieces, type Piece } from './excerpt.ts';
import type { PartFit } from './fit.ts';
import { dayWords } from './moment.ts';
import { isStrange, type AnswerFound } from './answering.ts';
import type { Hit } from './outcome.ts';
import type { Outcome } from './search.ts';
import { questionSort } from '../words/question.ts';
import { WEIGHTS } from '../words/weights.ts';

/** A claim or another part of a page, as a result shows it. */
export interface ShownPart {
  readonly href: string;
  readonly text: readonly Piece[];
  /** For a claim: how it is known. */
  readonly status: { readonly name: string; readonly word: string } | undefined;
  /** Dates, standing, publisher; or the heading that the text stands under. */
  readonly details: readonly string[];
}

/** A page, as a result shows it. */
export interface ShownPage {
  readonly href: string;
  readonly title: readonly Piece[];
  readonly kind: string;
  readonly summary: readonly Piece[];
  /** Why it is here, when that is not plain to see: another name, words that it does not have. */
  readonly why: readonly string[];
  readonly parts: readonly ShownPart[];
}

/** A short answer above the results. */
export interface ShownAnswer {
  readonly href: string;
  readonly question: string;
  /** What is said, and of when, where a time was asked about. */
  readonly said: readonly { readonly when: string; readonly text: readonly Piece[] }[];
  /** What holds today, where a time was asked about and something else held then. */
  readonly today: string | undefined;
  /** Days on which what is said gave way to something else, with their names. */
  readonly turns: readonly { readonly href: string; readonly label: string }[];
  readonly page: string;
  readonly asOf: string;
  readonly claims: readonly { readonly href: string; readonly label: string; readonly statement: string }[];
}

/** How results of one outcome are put into words and addresses. */
export class Shown {
  readonly #base: string;
  readonly #outcome: Outcome;
  readonly #marks: string;

  constructor(outcome: Outcome, base: string) {
    this.#base = base;
    this.#outcome = outcome;
    const marks = [...new Set(outcome.asked.flatMap(({ shown }) => shown || []))].join(' ');
    this.#marks = marks === '' ? '' : `?mark=${encodeURIComponent(marks).replaceAll('%20', '+')}`;
  }

  page(hit: Hit, most: number): ShownPage {
    const { page, fit, without } = hit;
    const { title, kind, summary } = formed('page', page.parts)[0] ?? { title: page.address, kind: '', summary: '' };
    return {
      href: this.#href(page.address),
      title: this.#pieces(title),
      kind,
      summary: this.#pieces(summary),
      why: [
        ...(fit.name === undefined ? [] : [say.alsoCalled(fit.name)]),
        // Words that the page has in other words of the same meaning, where a reader would wonder.
        ...[...fit.words].flatMap(([word, other]) => (other === undefined ? [] : [say.otherFor(other, word)])),
        ...(without.length === 0 ? [] : [say.without(without)]),
      ],
      parts: fit.parts.slice(0, most).map((part) => this.#part(page.address, part)),
    };
  }

  /** The page that answers such a question from all facts, as a result; none where a page is asked for by its name. */
  lead([best]: readonly Hit[]): ShownPage | undefined {
    return best?.fit.named ? undefined : this.#outcome.lead?.page(this.#base);
  }

  /**
   * The answer of the site to what was asked, if it has one. Where a time was asked about it is what the periods of a
   * page say of that time, and never what holds today. A question with a word that nobody here has used asks something
   * else than any of those.
   */
  answer(hits: readonly Hit[]): ShownAnswer | undefined {
    const { query, dropped, moment, lead, isUnclear } = this.#outcome;
    // One right of many is not all that held.
    if (isUnclear || isStrange(query, dropped) || lead?.isOfAll) return undefined;
    const sort = questionSort(query.text);
    const { alike, alikeLater, subject } = WEIGHTS.answer;
    const dated = hits.filter(({ fit }) => (fit.dated?.subject ?? 0) >= subject);
    const isPlain = ({ isOfDay, card }: AnswerFound) =>
      moment ? isOfDay : dated.length === 0 || questionSort(card.question) === sort;
    const [plain] = hits
      .flatMap((hit, place) => {
        const { answer } = hit.fit;
        const isAlike = answer && answer.likeness >= (place > 0 ? alikeLater : alike) && isPlain(answer);
        return isAlike ? [{ hit, ...answer }] : [];
      })
      .sort((a, b) => b.likeness - a.likeness);
    if (plain) {
      // As it stands it holds for the day of checking.
      const { question, answer, claims } = plain.card;
      const said = [{ when: '', what: answer }];
      return this.#answer(plain.hit, { said, turns: [], today: undefined, claims }, question);
    }
    const best = dated.find(({ fit }) => fit.named || fit.dated!.said.isKnown) ?? dated[0];
    return best && this.#answer(best, best.fit.dated!.said);
  }

  /** @param question - What is answered; of what is said of a time it is the subject of the page. */
  #answer(hit: Hit, { said, today, turns, claims }: Omit<SaidThen, 'isKnown'>, question?: string): ShownAnswer {
    const { address, parts } = hit.page;
    const { checked, language } = this.#outcome.site;
    const page = formed('page', parts)[0]?.title ?? '';
    const places = addressesUnder(this.#base);
    // Two links with one name would lead to two places.
    const links = new Map<string, ShownAnswer['claims'][number]>();
    for (const id of claims) {
      const card = parts.find((part) => part.id === `${CLAIM_PART}${id}`)?.card;
      if (card?.form !== 'claim') continue;
      const label = [card.publishers[0], card.dates].filter(Boolean).join(' · ');
      const href = this.#href(address, `${CLAIM_PART}${id}`, this.#marks);
      if (!links.has(label)) links.set(label, { href, label, statement: card.statement });
    }
    return {
      href: this.#href(address, question === undefined ? 'periods' : 'answers'),
      question: question ?? page,
      said: said.map(({ when, what }) => ({ when, text: this.#pieces(what) })),
      today,
      turns: turns.map((day) => ({ href: places.asOf(day), label: say.whatChangedOn(dayWords(day, language)) })),
      page,
      asOf: dayWords(checked, language),
      claims: [...links.values()],
    };
  }

  #part(address: string, { id, card }: PartFit): ShownPart {
    if (card.form === 'claim') {
      const { publishers, sourceCount, standing, status, dates } = card;
      const isPlain = standing === undefined || standing === 'in-force';
      const publisher = publishers[0]!;
      return {
        href: this.#href(address, id, this.#marks),
        text: this.#pieces(card.statement),
        status: { name: status, word: statuses[status] },
        details: [
          dates,
          isPlain ? '' : standings[standing],
          sourceCount > 1 ? say.andMore(publisher, sourceCount - 1) : publisher,
        ].filter(Boolean),
      };
    }
    return {
      href: this.#href(address, card.anchor ?? id, this.#marks),
      text: this.#pieces(excerpt(card.text, this.#outcome.asked)),
      status: undefined,
      details: [card.heading].filter(Boolean),
    };
  }

  /** @param marks - The words to be marked there, where it is a place that was found and not all of a page. */
  #href(address: string, anchor?: string, marks = ''): string {
    return `${this.#base}${address}${marks}${anchor === undefined ? '' : `#${anchor}`}`;
  }

  #pieces(text: string): readonly Piece[] {
    return pieces(text, this.#outcome.asked);
  }
}
