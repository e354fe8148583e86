import { base, href } from '#views/href.ts';
import { addressOf, NOTHING_ASKED, stateFrom, toggled, type State } from '#search/ask/address.ts';
import type { Outcome } from '#search/ask/search.ts';
import { Shown } from '#search/ask/shown.ts';
import type { Facet } from '#search/index/cards.ts';
import { element } from '../nodes.ts';
import { Asking, type Answered, type Wish } from './asking.ts';
import { FilterChips } from './filter-chips.ts';
import { KeptPlace } from './kept-place.ts';
import { answerView, countWords, nothingView, noteViews, pageView, troubleView } from './result-nodes.ts';
import { Saying } from './saying.ts';
import { isAskingForOperators, onTyped } from './typing.ts';
import * as say from '#words/search-page.ts';

const FIRST_SHOWN = 4;
const MORE_SHOWN = 10;
const SHOWN_BY_SCROLLING = 20;
const PARTS_SHOWN = 4;
/** Who looks at results for so long has asked for them. */
const SETTLED_MS = 1000;

interface PageWish extends Wish {
  readonly request: State & Pick<Wish['request'], 'typing'>;
  /** Where to scroll to, when this is a return. */
  readonly scroll?: number;
}

/** The page of results. Its address holds the query and the filters. */
export class ResultsPage {
  readonly #root: HTMLElement;
  readonly #chips: FilterChips;
  readonly #saying: Saying;
  readonly #asking: Asking<PageWish>;
  readonly #place: KeptPlace;
  #state: State = NOTHING_ASKED;
  #outcome: Outcome | undefined;
  #shown = 0;
  /** When the results of what is in the field were shown. */
  #shownAt = Infinity;

  /**
   * @param root - The element that holds the field, the filters and the places for results.
   * @param signal - Ends everything.
   */
  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    this.#saying = new Saying(this.#part('.search-count'), this.#part('[role="status"]'));
    this.#asking = new Asking<PageWish>(this.#saying, {
      show: (answered, wish) => this.#answered(answered, wish),
      trouble: () => this.#trouble(),
    });
    this.#place = new KeptPlace(() => this.#shown, signal);
    this.#chips = new FilterChips(root, signal, () => void this.#count());
    const field = this.#part('input');
    const form = this.#part('form');
    const change = (how: 'typing' | 'new') => this.#change({ ...this.#state, text: field.value, literal: false }, how);
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        change('new');
      },
      { signal },
    );
    onTyped(field, () => change('typing'), signal);
    root.addEventListener('click', (event) => this.#clicked(event), { signal });
    signal.addEventListener('abort', () => this.#asking.forget());
    window.addEventListener('popstate', () => this.#restore(), { signal });
    root.addEventListener(
      'click',
      (event) => event.target instanceof Element && event.target.closest('a') && this.#place.keep(),
      { signal, capture: true },
    );
    // Who scrolls to the end of the list gets more of it, up to a length from which a button asks.
    const nearEnd = new IntersectionObserver(
      (entries) =>
        entries.some((entry) => entry.isIntersecting) &&
        this.#shown > 0 &&
        this.#shown < SHOWN_BY_SCROLLING &&
        void this.#showMore(false),
      { rootMargin: '200px' },
    );
    nearEnd.observe(this.#part('.search-more'));
    signal.addEventListener('abort', () => nearEnd.disconnect());
    this.#part('.search-live').hidden = false;
    form.action = href.search();
    const typed = field.value;
    this.#restore();
    // Who was quicker than this script has typed already.
    if (!this.#isIdle || typed === '') return;
    field.value = typed;
    change('typing');
  }

  /** Shows what the address says, as far down as it was left. */
  #restore(): void {
    this.#state = stateFrom(location.search);
    const field = this.#part('input');
    field.value = this.#state.text;
    this.#chips.show(this.#state.filters);
    if (this.#isIdle) return this.#begin();
    const { shown = FIRST_SHOWN, scroll = 0 } = this.#place.kept;
    this.#asking.wish({ request: this.#state, count: shown, scroll });
  }

  /** A query on which the reader has rested is a step of the history; a letter on the way to the next is none. */
  #change(state: State, how: 'typing' | 'new'): void {
    this.#state = state;
    const address = `${location.pathname}${addressOf(state)}`;
    const isStep = how === 'new' || performance.now() - this.#shownAt >= SETTLED_MS;
    if (isStep && address !== location.pathname + location.search) {
      this.#place.keep();
      history.pushState(null, '', address);
    } else history.replaceState(null, '', address);
    this.#shownAt = Infinity;
    this.#chips.show(state.filters);
    if (this.#isIdle) return this.#begin();
    this.#asking.wish({ request: { ...state, typing: how === 'typing' }, count: FIRST_SHOWN });
  }

  /** Asks in place of the reader. */
  #ask(query: string): void {
    const field = this.#part('input');
    field.value = query;
    field.focus();
    this.#change({ ...this.#state, text: query, literal: false }, 'new');
  }

  get #isIdle(): boolean {
    const { text } = this.#state;
    return isAskingForOperators(text) || (text.trim() === '' && Object.keys(this.#state.filters).length === 0);
  }

  #answered(answered: Answered, { request, scroll }: PageWish): void {
    this.#outcome = answered.outcome;
    this.#shownAt = performance.now();
    this.#show(answered);
    if (scroll !== undefined) window.scrollTo({ top: scroll, behavior: 'instant' });
    if (this.#chips.isOpen || Object.keys(request.filters).length > 0) void this.#count();
  }

  #show({ outcome, hits, answering }: Answered): void {
    const { text } = this.#state;
    const shown = new Shown(outcome, base);
    const answer = text.trim() === '' ? undefined : shown.answer(answering);
    this.#part('.search-notes').replaceChildren(
      ...noteViews(outcome, (query) => this.#ask(query)),
      ...(answer ? [answerView(answer, 'links')] : []),
    );
    const pages = hits.map((hit) => shown.page(hit, PARTS_SHOWN));
    this.#part('.hits').replaceChildren(
      ...[shown.lead(hits) ?? [], pages].flat().map((page) => pageView(page, 'links')),
    );
    this.#shown = hits.length;
    const tries = JSON.parse(this.#root.dataset['try'] ?? '[]') as string[];
    this.#part('.search-other').replaceChildren(
      ...(outcome.total === 0 && !answer ? [nothingView(text, outcome.dropped, outcome.nearest, tries)] : []),
    );
    this.#part('.search-popular').hidden = outcome.total > 0;
    this.#more(outcome);
    this.#root.dataset['shown'] = text;
    const title = text.trim() === '' ? say.search : say.searchFor(text.trim().slice(0, 60));
    document.title = document.title.replace(/^.*(?= · )/, title);
    this.#saying.ends(outcome.total === 0 ? '' : countWords(outcome, false), countWords(outcome, answer !== undefined));
  }

  #more(outcome: Outcome): void {
    const rest = outcome.total - this.#shown;
    const next = Math.min(rest, MORE_SHOWN);
    const { everywhere } = this.#state;
    this.#part('.search-more').replaceChildren(
      ...(rest > 0
        ? [
            element(
              'button',
              { type: 'button', 'data-more': true },
              rest > next ? say.showMoreOf(next, rest) : say.showMore(rest),
            ),
          ]
        : []),
      ...(!outcome.everywhere && outcome.total > 0 ? [this.#wider(true, say.searchProseToo)] : []),
      ...(everywhere ? [this.#wider(false, say.searchTitlesOnly)] : []),
    );
  }

  #wider(everywhere: boolean, words: string): HTMLElement {
    const address = `${href.search()}${addressOf({ ...this.#state, everywhere })}`;
    return element('a', { href: address, class: 'search-wider' }, words);
  }

  /** @param asked - Whether the reader has asked for more, not only scrolled to the end. */
  #showMore(asked: boolean): Promise<void> {
    return this.#asking.attempt(this.#loadMore(asked));
  }

  async #loadMore(asked: boolean): Promise<void> {
    const outcome = this.#outcome;
    if (!outcome || this.#shown >= outcome.total || (!asked && window.scrollY === 0)) return;
    const hits = await outcome.first(this.#shown + MORE_SHOWN);
    if (outcome !== this.#outcome) return;
    const shown = new Shown(outcome, base);
    const views = hits.slice(this.#shown).map((hit) => pageView(shown.page(hit, PARTS_SHOWN), 'links'));
    this.#part('.hits').append(...views);
    this.#shown = hits.length;
    this.#more(outcome);
    if (asked) views[0]?.querySelector('a')?.focus();
    this.#place.keep();
  }

  /** Tells how many pages have which value of a filter. */
  #count(): Promise<void> {
    return this.#asking.attempt(this.#loadCounts());
  }

  async #loadCounts(): Promise<void> {
    const outcome = this.#outcome;
    const counts = await outcome?.counts();
    if (outcome === this.#outcome) this.#chips.show(this.#state.filters, counts);
  }

  #clicked(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    const { facet, facetOff, value = '', more, clear } = button.dataset;
    const chosen = facet ?? facetOff;
    if (chosen !== undefined) {
      this.#change(toggled(this.#state, chosen as Facet, value), 'new');
      if (facetOff !== undefined) this.#part('input').focus();
    } else if (clear !== undefined) {
      this.#change({ ...this.#state, filters: {} }, 'new');
      this.#part('input').focus();
    } else if (more !== undefined) void this.#showMore(true);
  }

  #begin(): void {
    this.#asking.forget();
    delete this.#root.dataset['shown'];
    this.#outcome = undefined;
    this.#shown = 0;
    for (const part of ['.search-notes', '.hits', '.search-other', '.search-more']) this.#part(part).replaceChildren();
    this.#part('.search-popular').hidden = false;
    if (isAskingForOperators(this.#state.text)) void this.#asking.attempt(this.#tellOperators());
  }

  async #tellOperators(): Promise<void> {
    const { operatorsView } = await import('./operators-view.ts');
    if (!isAskingForOperators(this.#state.text)) return;
    this.#part('.search-other').replaceChildren(operatorsView((example) => this.#ask(example)));
    this.#part('.search-popular').hidden = true;
  }

  #trouble(): void {
    this.#begin();
    const view = troubleView(() => {
      view.remove();
      this.#part('input').focus();
      this.#restore();
    });
    this.#part('.search-other').replaceChildren(view);
  }

  #part<K extends keyof HTMLElementTagNameMap>(selector: K): HTMLElementTagNameMap[K];
  #part(selector: string): HTMLElement;
  #part(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`kb-results: an element "${selector}" is missing inside.`);
    return found;
  }
}
