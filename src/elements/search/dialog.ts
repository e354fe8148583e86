import { base, href } from '#views/href.ts';
import { addressOf } from '#search/ask/address.ts';
import { SearchUnavailable } from '#search/ask/engine.ts';
import { Abandoned, Latest, patienceOf, stillnessFor } from './latest.ts';
import { element } from '../nodes.ts';
import { Saying } from './saying.ts';
import type { Outcome } from '#search/ask/search.ts';
import { Shown, notes } from '#search/ask/shown.ts';
import { forgetSearch, language, siteSearch } from './site-search.ts';
import { answerView, countWords, nothingView, noteView, pageView, troubleView } from './result-nodes.ts';

const PAGES_SHOWN = 4;
const PARTS_SHOWN = 2;

let dialog: SearchDialog | undefined;

/**
 * Opens the search over the page.
 *
 * @param tries - Searches to begin with.
 */
export function openSearch(tries: readonly string[]): void {
  dialog ??= new SearchDialog(tries);
  dialog.open();
}

/** A field with a list of results below it: the combobox of the ARIA Authoring Practices, in a dialog. */
class SearchDialog {
  readonly #tries: readonly string[];
  readonly #field = element('input', {
    type: 'search',
    role: 'combobox',
    name: 'q',
    'aria-label': 'Search pages and claims',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-list',
    placeholder: 'Search pages and claims',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #busy = element('span', { class: 'search-busy', 'aria-hidden': 'true' });
  readonly #status = element('p', { role: 'status', class: 'search-status' });
  readonly #saying = new Saying(this.#busy, this.#status);
  readonly #notes = element('div', { class: 'search-notes' });
  readonly #list = element('div', { role: 'listbox', id: 'search-list', 'aria-label': 'Results' });
  readonly #other = element('div', { class: 'search-other' });
  readonly #scroller = element(
    'div',
    { class: 'search-scroller', tabindex: '0', role: 'group', 'aria-label': 'What was found' },
    this.#notes,
    this.#list,
    this.#other,
  );
  readonly #box: HTMLDialogElement;
  readonly #latest = new Latest<string>((query, isLatest) => this.#run(query, isLatest));
  #active: HTMLElement | undefined;
  #composing = false;
  /** Whether the last search had to fetch something: then the next waits until typing stops. */
  #fetching = true;
  #shownFor: string | undefined;

  constructor(tries: readonly string[]) {
    this.#tries = tries;
    const close = element(
      'button',
      { type: 'button', class: 'search-close' },
      element('kbd', {}, 'Esc'),
      element('span', {}, 'Close'),
    );
    const form = element(
      'form',
      { role: 'search', action: href.search(), class: 'search-bar' },
      this.#field,
      this.#busy,
      close,
    );
    const keys = element(
      'p',
      { class: 'search-keys', 'aria-hidden': 'true' },
      element('span', {}, element('kbd', {}, '↑'), element('kbd', {}, '↓'), ' choose'),
      element('span', {}, element('kbd', {}, '↵'), ' open'),
      element('span', {}, element('kbd', {}, 'Esc'), ' close'),
    );
    this.#box = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': 'Search' },
      form,
      this.#status,
      this.#scroller,
      keys,
    );
    this.#list.hidden = true;

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter(false);
    });
    this.#field.addEventListener('input', () => !this.#composing && this.#changed());
    this.#field.addEventListener('compositionstart', () => (this.#composing = true));
    this.#field.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#changed();
    });
    this.#box.addEventListener('keydown', (event) => this.#key(event));
    close.addEventListener('click', () => this.#box.close());
    this.#box.addEventListener('click', (event) => event.target === this.#box && this.#box.close());
    this.#list.addEventListener('click', (event) => this.#clicked(event));
    this.#list.addEventListener('auxclick', (event) => event.button === 1 && this.#clicked(event));
    // Pressing an option must not take the focus from the field.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#box.addEventListener('close', () => this.#closed());
    document.body.append(this.#box);
  }

  open(): void {
    if (this.#box.open) return;
    // The browser gives the focus back to where it was when the dialog closes.
    this.#box.showModal();
    this.#field.focus();
    this.#field.select();
    if (this.#field.value.trim() === '') this.#empty();
    siteSearch()
      .ready()
      .catch(() => this.#trouble());
  }

  #closed(): void {
    this.#latest.forget();
    this.#saying.silent();
    this.#shownFor = undefined;
    delete this.#box.dataset['shown'];
  }

  #changed(): void {
    const query = this.#field.value;
    this.#saying.waits();
    if (/^[a-z]?$/i.test(query.trim())) {
      this.#latest.forget();
      this.#empty();
    } else this.#latest.wish(query, this.#fetching ? stillnessFor(query, language) : 0);
  }

  async #run(query: string, isLatest: () => boolean): Promise<void> {
    this.#saying.begins();
    const search = siteSearch();
    const before = search.fetched;
    try {
      const outcome = await search.search({ text: query, filters: {}, typing: true, patience: patienceOf(isLatest) });
      const hits = await outcome.first(PAGES_SHOWN);
      const nearest = outcome.total === 0 ? await outcome.nearest() : [];
      if (isLatest()) this.#show(outcome, hits, nearest);
    } catch (error) {
      if (error instanceof Abandoned) return;
      if (isLatest()) this.#trouble();
      if (!(error instanceof SearchUnavailable)) throw error;
    } finally {
      this.#fetching = search.fetched > before;
    }
  }

  #show(outcome: Outcome, hits: Awaited<ReturnType<Outcome['first']>>, nearest: readonly string[]): void {
    const { text } = outcome.query;
    const shown = new Shown(outcome, {}, base, language);
    const answer = shown.answer(hits);
    const all = outcome.total > hits.length || hits.length > 0 ? [this.#allOption(text, outcome.total)] : [];
    const again = this.#active?.dataset['href'];
    this.#notes.replaceChildren(
      ...(import.meta.env.DEV
        ? [
            element(
              'p',
              { class: 'search-note' },
              'In development this is the index of the last build; it may be stale.',
            ),
          ]
        : []),
      ...notes(outcome, {}, href.search()).map(noteView),
    );
    this.#list.replaceChildren(
      ...(answer ? [answerView(answer, 'options')] : []),
      ...hits.map((hit) => pageView(shown.page(hit, PARTS_SHOWN), 'options')),
      ...all,
    );
    this.#other.replaceChildren(
      ...(hits.length === 0 ? [nothingView(text, outcome.dropped, nearest, this.#tries)] : []),
    );
    this.#expand(hits.length > 0);
    // What was chosen stays chosen while it is in the list; the list stays where it was for the same words.
    this.#choose(again === undefined ? undefined : this.#options.find((option) => option.dataset['href'] === again));
    if (this.#shownFor !== text) this.#scroller.scrollTop = 0;
    this.#shownFor = text;
    this.#box.dataset['shown'] = text;
    this.#saying.ends('', countWords(outcome.total, answer !== undefined));
  }

  #allOption(text: string, total: number): HTMLElement {
    return element(
      'div',
      {
        class: 'hit-all',
        role: 'option',
        id: 'search-option-all',
        'aria-selected': 'false',
        'data-href': `${href.search()}${addressOf({ text, filters: {}, literal: false, everywhere: false })}`,
      },
      total > PAGES_SHOWN ? `All ${total} pages, with filters` : 'Open as a page, with filters',
    );
  }

  #empty(): void {
    this.#notes.replaceChildren();
    this.#list.replaceChildren();
    this.#other.replaceChildren(
      element(
        'div',
        { class: 'search-begin' },
        element('p', {}, 'Try ', ...this.#tries.flatMap((word, index) => [index > 0 && ' · ', this.#tryButton(word)])),
        element('p', {}, 'Words, questions, dates and amounts in any way of writing; a phrase in quotation marks.'),
      ),
    );
    this.#expand(false);
    this.#choose(undefined);
    this.#saying.silent();
  }

  #tryButton(word: string): HTMLElement {
    const button = element('button', { type: 'button', class: 'search-try' }, word);
    button.addEventListener('click', () => {
      this.#field.value = word;
      this.#field.focus();
      this.#changed();
    });
    return button;
  }

  #trouble(): void {
    forgetSearch();
    this.#notes.replaceChildren();
    this.#list.replaceChildren();
    this.#other.replaceChildren(
      troubleView(() => {
        this.#field.focus();
        this.#other.replaceChildren();
        if (this.#field.value.trim() === '') this.open();
        this.#changed();
      }),
    );
    this.#expand(false);
    this.#choose(undefined);
    this.#saying.silent();
  }

  #expand(open: boolean): void {
    this.#list.hidden = !open;
    this.#field.setAttribute('aria-expanded', String(open));
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #choose(option: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    option?.setAttribute('aria-selected', 'true');
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return this.#box.close();
    }
    if (event.target !== this.#field || event.altKey) return;
    const options = this.#options;
    const place = this.#active ? options.indexOf(this.#active) : -1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return;
      event.preventDefault();
      // Past either end the field itself is next, where Enter asks for all results.
      const next = event.key === 'ArrowDown' ? place + 1 : place < 0 ? options.length - 1 : place - 1;
      this.#choose(options[next]);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#enter(true);
    }
  }

  #enter(inNewTab: boolean): void {
    const text = this.#field.value.trim();
    if (this.#active) this.#go(this.#active, inNewTab);
    else if (text !== '')
      this.#leave(`${href.search()}${addressOf({ text, filters: {}, literal: false, everywhere: false })}`, inNewTab);
  }

  #clicked(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    if (option) this.#go(option, event.ctrlKey || event.metaKey || event.button === 1);
  }

  #go(option: HTMLElement, inNewTab: boolean): void {
    const address = option.dataset['href'];
    if (address !== undefined) this.#leave(address, inNewTab);
  }

  #leave(address: string, inNewTab: boolean): void {
    if (inNewTab) return void window.open(address, '_blank', 'noopener');
    const before = location.pathname + location.search;
    this.#box.close();
    location.assign(address);
    // A place on the same page: nothing is loaded anew, so the words are marked here.
    if (new URL(address, location.href).pathname + new URL(address, location.href).search === before)
      import('./marks.ts').then(
        ({ markPage }) => markPage(),
        () => undefined,
      );
  }
}
