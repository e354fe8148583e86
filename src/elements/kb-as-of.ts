import { dayIn, noDay, titleOfSpan } from '#views/as-of/day-asked.ts';
import { formatDate } from '#views/wording/dates.ts';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { SHAPES } from '#views/data/shapes.ts';
import { answered } from './answered.ts';
import { dayOf, fillDay } from './day-field.ts';
import { define } from './define.ts';
import { part } from './nodes.ts';
import { filled } from './templates.ts';
import * as say from '#words/as-of.ts';

/**
 * The control of a page that answers for a day. What is asked leads to an address, and Back returns to the one before.
 * The page of all days answers from its address, by one file, what the pages of single days answer for theirs. Without
 * script the control is hidden.
 */
class KbAsOf extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    part(this, 'form').addEventListener('submit', (event) => this.#go(event), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    const asked = new URLSearchParams(location.search);
    delete document.documentElement.dataset['asked'];
    if (this.dataset['relations'] === undefined) return;
    const [day, from, to] = ['day', 'from', 'to'].map((name) => asked.get(name));
    if (from != null && to != null) this.#askSpan(...([from, to].sort() as [string, string]));
    else if (day != null) this.#ask(day, asked.has('known'));
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** The arrow keys step, where nothing else needs them: in a field, or in a part that scrolls sideways. */
  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea, [tabindex="0"], dialog'))
      return;
    const way = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    if (way) document.querySelector<HTMLAnchorElement>(`.steps a[rel="${way}"]`)?.click();
  }

  #go(event: Event): void {
    event.preventDefault();
    const [from, to] = [...this.querySelectorAll('.day')].map(dayOf);
    if (to !== undefined) return location.assign(`${this.dataset['page']}?${new URLSearchParams({ from: from!, to })}`);
    const known = new URLSearchParams(location.search).has('known') ? { known: '1' } : {};
    location.assign(`${this.dataset['page']}?${new URLSearchParams({ day: from!, ...known })}`);
  }

  /** Shows what the address asks, or says that it is none. */
  #ask(text: string, asKnown: boolean): void {
    const day = dayIn(text);
    fillDay(this, text);
    if (day === undefined) return this.#refuse(text);
    const words = formatDate(day);
    this.#title(words, day);
    const telling = { working: say.workingOutWhatHeld(words), failed: say.nothingIsShownFor(words) };
    void answered<RelationTable>(
      { file: this.dataset['relations']!, shape: SHAPES.relations },
      this.#place,
      telling,
      async () => {
        const { showDay } = await import('./answer-of-day.ts');
        return (table) => {
          const { only } = showDay(this.#place, table, this.dataset['page']!, { day, asKnown });
          this.#title(words, day, only);
          for (const [index, link] of [...this.querySelectorAll('.seg a')].entries()) {
            link.setAttribute('href', `${this.dataset['page']}?day=${day}${index === 1 ? '&known=1' : ''}`);
            link.setAttribute('aria-current', String((index === 1) === asKnown));
          }
        };
      },
    );
  }

  /** Shows what changed between the two days of the address, given in any order. */
  #askSpan(from: string, to: string): void {
    part(this, 'form').replaceChildren(filled('span-fields', {}));
    const fields = [...this.querySelectorAll('.day')];
    for (const [index, text] of [from, to].entries()) fillDay(fields[index]!, text);
    for (const text of [from, to]) if (dayIn(text) === undefined) return this.#refuse(text);
    this.#title(titleOfSpan(from, to));
    const telling = { working: say.workingOutWhatChanged, failed: say.whatChangedIsNotAnswered };
    void answered<RelationTable>(
      { file: this.dataset['relations']!, shape: SHAPES.relations },
      this.#place,
      telling,
      async () => {
        const { showSpan } = await import('./answer-of-span.ts');
        return (table) => showSpan(this.#place, table, from, to);
      },
    );
  }

  /** Says that what was asked is no day, and shows none. */
  #refuse(text: string): void {
    const { words, ...said } = noDay(text);
    this.#title(say.isNoDay(words));
    this.classList.add('bad');
    this.#place.replaceChildren(filled('no-day', said));
  }

  get #place(): HTMLElement {
    return part(this, '[data-part="answer"]', document);
  }

  /** The day that was asked stands at once over the page. */
  #title(words: string, day?: string, only = ''): void {
    const heading = part(this, 'h1', document);
    const [time, small] = [document.createElement('time'), document.createElement('small')];
    time.dateTime = day ?? '';
    time.textContent = words;
    small.textContent = only;
    heading.replaceChildren(day === undefined ? words : time, ' ', ...(only ? [small] : []));
    document.title = document.title.replace(
      /^[^·]*/,
      `${day === undefined ? words : say.asOfDay(words)}${only && `, ${only}`} `,
    );
  }
}

define('kb-as-of', KbAsOf);
