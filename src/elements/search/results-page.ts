import type { Facet } from '#search/index/cards.ts';
import { base, href } from '#views/href.ts';
import { addressOf, stateFrom, toggled, type State } from '#search/ask/address.ts';
import { SearchUnavailable } from '#search/ask/engine.ts';
import { FilterChips } from './filter-chips.ts';
import { Abandoned, Latest, patienceOf, stillnessFor } from './latest.ts';
import { element } from '../nodes.ts';
import { Saying } from './saying.ts';
import type { Hit, Outcome } from '#search/ask/search.ts';
import { Shown, notes } from '#search/ask/shown.ts';
import { forgetSearch, language, siteSearch } from './site-search.ts';
import { answerView, countWords, nothingView, noteView, pageView, troubleView } from './result-nodes.ts';

const FIRST_SHOWN = 4;
const MORE_SHOWN = 10;
const SHOWN_BY_SCROLLING = 20;
const PARTS_SHOWN = 4;

/** What is kept with an entry of the history, so that Back finds the page as it was left. */
interface Kept {
  readonly shown: number;
  readonly scroll: number;
}

/** The page of results. Its address holds the query and the filters. */
export class ResultsPage {
  readonly #root: HTMLElement;
  readonly #chips: FilterChips;
  readonly #saying: Saying;
  readonly #latest = new Latest<Wish>((wish, isLatest) => this.#run(wish, isLatest));
  #state: State = { text: '', filters: {}, literal: false, everywhere: false };
  #outcome: Outcome | undefined;
  #shown = 0;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #composing = false;
  /** Whether the last search had to fetch something: then the next waits until typing stops. */
  #fetching = true;

  /**
   * @param root - The element that holds the field, the filters and the places for results.
   * @param signal - Ends everything.
   */
  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    this.#saying = new Saying(this.#part('.search-count'), this.#part('[role="status"]'));
    this.#chips = new FilterChips(root, signal, () => void this.#count());
    const field = this.#part('input');
    const form = this.#part('form');
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#change({ ...this.#state, text: field.value, literal: false }, 'new');
      },
      { signal },
    );
    const typed = () => this.#change({ ...this.#state, text: field.value, literal: false }, 'typing');
    field.addEventListener('input', () => !this.#composing && typed(), { signal });
    field.addEventListener('compositionstart', () => (this.#composing = true), { signal });
    field.addEventListener(
      'compositionend',
      () => {
        this.#composing = false;
        typed();
      },
      { signal },
    );
    root.addEventListener('click', (event) => this.#clicked(event), { signal });
    signal.addEventListener('abort', () => this.#latest.forget());
    window.addEventListener('popstate', () => this.#restore(), { signal });
    // A page that is being left can no longer keep anything.
    window.addEventListener('scroll', () => this.#keepSoon(), { signal, passive: true });
    root.addEventListener(
      'click',
      (event) => event.target instanceof Element && event.target.closest('a') && this.#keep(),
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
    history.scrollRestoration = 'manual';
    this.#part('.search-live').hidden = false;
    form.action = href.search();
    this.#restore();
  }

  /** Shows what the address says, as far down as it was left. */
  #restore(): void {
    this.#state = stateFrom(location.search);
    const field = this.#part('input');
    field.value = this.#state.text;
    this.#chips.show(this.#state.filters);
    if (this.#isIdle) return this.#begin();
    const kept = history.state as Partial<Kept> | null;
    this.#latest.wish({
      state: this.#state,
      typing: false,
      kept: { shown: Number(kept?.shown ?? FIRST_SHOWN), scroll: Number(kept?.scroll ?? 0) },
    });
  }

  #change(state: State, how: 'typing' | 'new'): void {
    this.#saying.waits();
    this.#state = state;
    const address = `${location.pathname}${addressOf(state)}`;
    if (how === 'new' && address !== location.pathname + location.search) {
      this.#keep();
      history.pushState(null, '', address);
    } else history.replaceState(null, '', address);
    this.#chips.show(this.#state.filters);
    if (this.#isIdle) return this.#begin();
    this.#latest.wish(
      { state, typing: how === 'typing', kept: undefined },
      how === 'typing' && this.#fetching ? stillnessFor(state.text, language) : 0,
    );
  }

  get #isIdle(): boolean {
    return this.#state.text.trim() === '' && Object.keys(this.#state.filters).length === 0;
  }

  #keepSoon(): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.#keep(), 100);
  }

  #keep(): void {
    clearTimeout(this.#keeping);
    if (this.#shown === 0) return;
    const kept: Kept = { shown: this.#shown, scroll: window.scrollY };
    history.replaceState(kept, '');
  }

  async #run({ state, typing, kept }: Wish, isLatest: () => boolean): Promise<void> {
    this.#saying.begins();
    const search = siteSearch();
    const before = search.fetched;
    try {
      const outcome = await search.search({ ...state, typing, ...(typing ? { patience: patienceOf(isLatest) } : {}) });
      const hits = await outcome.first(kept?.shown ?? FIRST_SHOWN);
      const nearest = outcome.total === 0 ? await outcome.nearest() : [];
      if (!isLatest()) return;
      this.#outcome = outcome;
      this.#show(outcome, hits, nearest);
      if (kept) window.scrollTo({ top: kept.scroll, behavior: 'instant' });
      if (this.#chips.isOpen || Object.keys(state.filters).length > 0) await this.#count();
    } catch (error) {
      if (error instanceof Abandoned) return;
      if (isLatest()) this.#trouble();
      if (!(error instanceof SearchUnavailable)) throw error;
    } finally {
      this.#fetching = search.fetched > before;
    }
  }

  #show(outcome: Outcome, hits: readonly Hit[], nearest: readonly string[]): void {
    const { filters, text } = this.#state;
    const shown = new Shown(outcome, filters, base, language);
    const answer = text.trim() === '' ? undefined : shown.answer(hits);
    const said = [
      ...(import.meta.env.DEV
        ? [
            element(
              'p',
              { class: 'search-note' },
              'In development this is the index of the last build; it may be stale.',
            ),
          ]
        : []),
      ...notes(outcome, filters, href.search()).map(noteView),
    ];
    this.#part('.search-notes').replaceChildren(...said, ...(answer ? [answerView(answer, 'links')] : []));
    this.#part('.hits').replaceChildren(...hits.map((hit) => pageView(shown.page(hit, PARTS_SHOWN), 'links')));
    this.#shown = hits.length;
    const ways: HTMLElement[] = [];
    if (outcome.total === 0)
      ways.push(nothingView(text, outcome.dropped, nearest, JSON.parse(this.#root.dataset['try'] ?? '[]') as string[]));
    this.#part('.search-other').replaceChildren(...ways);
    this.#part('.search-popular').hidden = outcome.total > 0;
    this.#more(outcome);
    this.#root.dataset['shown'] = text;
    document.title =
      text.trim() === ''
        ? document.title.replace(/^.*(?= · )/, 'Search')
        : document.title.replace(/^.*(?= · )/, `${text.trim().slice(0, 60)} – search`);
    this.#saying.ends(
      outcome.total === 0 ? '' : outcome.total === 1 ? '1 page' : `${outcome.total} pages`,
      countWords(outcome.total, answer !== undefined),
    );
  }

  #more(outcome: Outcome): void {
    const rest = outcome.total - this.#shown;
    const ways: HTMLElement[] = [];
    if (rest > 0)
      ways.push(
        element(
          'button',
          { type: 'button', 'data-more': true },
          rest > MORE_SHOWN ? `Show ${MORE_SHOWN} more of ${rest}` : rest === 1 ? 'Show 1 more' : `Show ${rest} more`,
        ),
      );
    if (!outcome.everywhere && outcome.total > 0)
      ways.push(
        element(
          'a',
          { href: `${href.search()}${addressOf({ ...this.#state, everywhere: true })}`, class: 'search-wider' },
          'Search prose and sources too',
        ),
      );
    if (this.#state.everywhere)
      ways.push(
        element(
          'a',
          { href: `${href.search()}${addressOf({ ...this.#state, everywhere: false })}`, class: 'search-wider' },
          'Search titles, answers and claims only',
        ),
      );
    this.#part('.search-more').replaceChildren(...ways);
  }

  async #showMore(asked: boolean): Promise<void> {
    const outcome = this.#outcome;
    if (!outcome || this.#shown >= outcome.total || (!asked && window.scrollY === 0)) return;
    try {
      const hits = await outcome.first(this.#shown + MORE_SHOWN);
      if (outcome !== this.#outcome) return;
      const shown = new Shown(outcome, this.#state.filters, base, language);
      const views = hits.slice(this.#shown).map((hit) => pageView(shown.page(hit, PARTS_SHOWN), 'links'));
      this.#part('.hits').append(...views);
      this.#shown = hits.length;
      this.#more(outcome);
      if (asked) views[0]?.querySelector('a')?.focus();
      this.#keep();
    } catch (error) {
      if (!(error instanceof Abandoned)) this.#trouble();
    }
  }

  async #count(): Promise<void> {
    const outcome = this.#outcome;
    if (!outcome) return;
    try {
      const counts = await outcome.counts();
      if (outcome === this.#outcome) this.#chips.show(this.#state.filters, counts);
    } catch {
      this.#trouble();
    }
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
    this.#latest.forget();
    delete this.#root.dataset['shown'];
    this.#outcome = undefined;
    this.#shown = 0;
    for (const part of ['.search-notes', '.hits', '.search-other', '.search-more']) this.#part(part).replaceChildren();
    this.#part('.search-popular').hidden = false;
    this.#saying.silent();
  }

  #trouble(): void {
    forgetSearch();
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

interface Wish {
  readonly state: State;
  readonly typing: boolean;
  /** What is to be restored, when this is a return. */
  readonly kept: Kept | undefined;
}
