import { base, href } from '#views/href.ts';
import { addressOf, NOTHING_ASKED } from '#search/ask/address.ts';
import { Shown } from '#search/ask/shown.ts';
import { element } from '../nodes.ts';
import { remembered } from '../remembered.ts';
import { Asking, type Answered, type Wish } from './asking.ts';
import { Combobox } from './combobox.ts';
import { answerView, countWords, nothingView, noteViews, pageView, troubleView } from './result-nodes.ts';
import { Saying } from './saying.ts';
import { isAskingForOperators, isComposing, onTyped } from './typing.ts';
import * as say from '#words/search-results.ts';

const PAGES_SHOWN = 4;
const PARTS_SHOWN = 2;

/** The search over a page: a field with a list of results below it, in a dialog. */
export class SearchDialog {
  readonly #tries: readonly string[];
  readonly #field = element('input', {
    type: 'search',
    role: 'combobox',
    name: 'q',
    'aria-label': say.searchPagesAndClaims,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-list',
    placeholder: say.searchPagesAndClaims,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #notes = element('div', { class: 'search-notes' });
  readonly #other = element('div', { class: 'search-other' });
  readonly #scroller: HTMLElement;
  readonly #box: HTMLDialogElement;
  readonly #saying: Saying;
  readonly #options: Combobox;
  readonly #asking: Asking<Wish>;
  #shownFor: string | undefined;

  /**
   * @param tries - Searches to begin with.
   * @param signal - Ends everything.
   */
  constructor(tries: readonly string[], signal: AbortSignal) {
    this.#tries = tries;
    const busy = element('span', { class: 'search-busy', 'aria-hidden': 'true' });
    const status = element('p', { role: 'status', class: 'visually-hidden' });
    const list = element('div', { role: 'listbox', id: 'search-list', 'aria-label': say.results });
    const close = closeButton();
    const form = element(
      'form',
      { role: 'search', action: href.search(), class: 'search-bar' },
      this.#field,
      busy,
      close,
    );
    this.#scroller = element(
      'div',
      { class: 'search-scroller', tabindex: '0', role: 'group', 'aria-label': say.whatWasFound },
      this.#notes,
      list,
      this.#other,
    );
    this.#box = element(
      'dialog',
      { class: 'search-dialog', 'aria-label': say.search },
      form,
      status,
      this.#scroller,
      keyHints(),
    );
    this.#saying = new Saying(busy, status);
    this.#options = new Combobox(this.#field, list, (address, inNewTab) => this.#leave(address, inNewTab), signal);
    this.#asking = new Asking<Wish>(this.#saying, {
      show: (answered) => this.#show(answered),
      trouble: () => this.#trouble(),
    });

    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#enter(false);
      },
      { signal },
    );
    onTyped(this.#field, () => this.#changed(), signal);
    this.#box.addEventListener('keydown', (event) => this.#key(event), { signal });
    close.addEventListener('click', () => this.#box.close(), { signal });
    this.#box.addEventListener('click', (event) => event.target === this.#box && this.#box.close(), { signal });
    this.#box.addEventListener('close', () => this.#closed(), { signal });
    signal.addEventListener('abort', () => {
      this.#asking.forget();
      this.#box.remove();
    });
    document.body.append(this.#box);
  }

  open(): void {
    if (this.#box.open) return;
    // The browser gives the focus back to where it was when the dialog closes.
    this.#box.showModal();
    this.#field.value ||= lastQuery().read() ?? '';
    this.#field.focus();
    this.#field.select();
    void this.#asking.prepare();
    this.#changed();
  }

  #closed(): void {
    this.#asking.forget();
    this.#shownFor = undefined;
    delete this.#box.dataset['shown'];
  }

  #changed(): void {
    const text = this.#field.value;
    lastQuery().keep(text.trim() === '' ? null : text);
    if (isAskingForOperators(text)) void this.#asking.attempt(this.#tellOperators());
    else if (/^[a-z]?$/i.test(text.trim())) this.#empty();
    else this.#asking.wish({ request: { text, filters: {}, typing: true }, count: PAGES_SHOWN });
  }

  #show({ outcome, hits, answering }: Answered): void {
    const text = outcome.query.typed;
    const shown = new Shown(outcome, base);
    const answer = shown.answer(answering);
    const lead = shown.lead(hits);
    this.#notes.replaceChildren(...noteViews(outcome, (query) => this.#ask(query)));
    this.#options.show([
      ...(answer ? [answerView(answer, 'options')] : []),
      ...(lead ? [pageView(lead, 'options')] : []),
      ...hits.map((hit) => pageView(shown.page(hit, PARTS_SHOWN), 'options')),
      ...(hits.length > 0 ? [allOption(text, outcome.total)] : []),
    ]);
    this.#other.replaceChildren(
      ...(hits.length === 0 && !answer ? [nothingView(text, outcome.dropped, outcome.nearest, this.#tries)] : []),
    );
    // The list stays where it was for the same words.
    if (this.#shownFor !== text) this.#scroller.scrollTop = 0;
    this.#shownFor = text;
    this.#box.dataset['shown'] = text;
    this.#saying.ends('', countWords(outcome, answer !== undefined));
  }

  #empty(): void {
    this.#instead(
      element(
        'div',
        { class: 'search-begin' },
        element(
          'p',
          {},
          `${say.tryThese} `,
          ...this.#tries.flatMap((word, index) => [index > 0 && ' · ', this.#tryButton(word)]),
        ),
        element('p', {}, say.anyWayOfWriting[0], this.#tryButton('?'), say.anyWayOfWriting[1]),
      ),
    );
  }

  #tryButton(word: string): HTMLElement {
    const button = element('button', { type: 'button', class: 'search-try' }, word);
    button.addEventListener('click', () => this.#ask(word));
    return button;
  }

  /** Asks in place of the reader. */
  #ask(query: string): void {
    this.#field.value = query;
    this.#field.focus();
    this.#changed();
  }

  async #tellOperators(): Promise<void> {
    const { operatorsView } = await import('./operators-view.ts');
    if (isAskingForOperators(this.#field.value)) this.#instead(operatorsView((example) => this.#ask(example)));
  }

  #trouble(): void {
    this.#instead(
      troubleView(() => {
        this.#field.focus();
        this.#other.replaceChildren();
        void this.#asking.prepare();
        this.#changed();
      }),
    );
  }

  /** Shows something in place of results. */
  #instead(node: HTMLElement): void {
    this.#asking.forget();
    this.#notes.replaceChildren();
    this.#options.show([]);
    this.#other.replaceChildren(node);
  }

  #key(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#box.close();
    } else if (event.target === this.#field && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#enter(true);
    }
  }

  #enter(inNewTab: boolean): void {
    const text = this.#field.value.trim();
    const address = this.#options.address ?? (text === '' ? undefined : resultsFor(text));
    if (address !== undefined) this.#leave(address, inNewTab);
  }

  #leave(address: string, inNewTab: boolean): void {
    if (inNewTab) return void window.open(address, '_blank', 'noopener');
    this.#box.close();
    location.assign(address);
  }
}

/** What was asked last in this visit. */
const lastQuery = () => remembered('search', () => sessionStorage);

/** Address of the page of results. */
const resultsFor = (text: string) => `${href.search()}${addressOf({ ...NOTHING_ASKED, text })}`;

const allOption = (text: string, total: number) =>
  element(
    'div',
    { class: 'hit-all', role: 'option', 'aria-selected': 'false', 'data-href': resultsFor(text) },
    total > PAGES_SHOWN ? say.allPages(total) : say.openAsAPage,
  );

const closeButton = () =>
  element(
    'button',
    { type: 'button', class: 'search-close' },
    element('kbd', {}, say.esc),
    element('span', {}, say.close),
  );

const keyHints = () =>
  element(
    'p',
    { class: 'search-keys', 'aria-hidden': 'true' },
    element('span', {}, element('kbd', {}, '↑'), element('kbd', {}, '↓'), ` ${say.toChoose}`),
    element('span', {}, element('kbd', {}, '↵'), ` ${say.toOpen}`),
    element('span', {}, element('kbd', {}, say.esc), ` ${say.toClose}`),
  );
