import { dayIn, noDay, titleOfSpan } from '#views/as-of/day-asked.ts';
import { formatDate } from '#views/wording/dates.ts';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { SHAPES } from '#views/data/shapes.ts';
import { answered } from './answered.ts';
import { fillDay } from './day-field.ts';
import { define } from './define.ts';
import { part } from './nodes.ts';
import { filled } from './templates.ts';
import * as say from '#words/as-of.ts';

/**
 * Answers, on the page of all days, for the day or the two days of its address, by one file, what the pages of single
 * days answer for theirs. It stands in their control.
 */
class KbAsked extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    delete document.documentElement.dataset['asked'];
    const [day, from, to] = ['day', 'from', 'to'].map((name) => asked.get(name));
    if (from != null && to != null) this.#span(...([from, to].sort() as [string, string]));
    else if (day != null) this.#day(day, asked.has('known'));
  }

  get #control(): HTMLElement {
    return this.closest<HTMLElement>('kb-as-of')!;
  }

  /** Shows what the address asks, or says that it is none. */
  #day(text: string, asKnown: boolean): void {
    const day = dayIn(text);
    fillDay(this.#control, text);
    if (day === undefined) return this.#refuse(text);
    const words = formatDate(day);
    this.#title(words, day);
    const telling = { working: say.workingOutWhatHeld(words), failed: say.nothingIsShownFor(words) };
    void answered<RelationTable>(
      { file: this.#control.dataset['relations']!, shape: SHAPES.relations },
      this.#place,
      telling,
      async () => {
        const { showDay } = await import('./answer-of-day.ts');
        return (table) => {
          const { only } = showDay(this.#place, table, this.#control.dataset['page']!, { day, asKnown });
          this.#title(words, day, only);
          for (const [index, link] of [...this.#control.querySelectorAll('.seg a')].entries()) {
            link.setAttribute('href', `${this.#control.dataset['page']}?day=${day}${index === 1 ? '&known=1' : ''}`);
            link.setAttribute('aria-current', String((index === 1) === asKnown));
          }
        };
      },
    );
  }

  /** Shows what changed between the two days of the address, given in any order. */
  #span(from: string, to: string): void {
    part(this.#control, 'form').replaceChildren(filled('span-fields', {}));
    const fields = [...this.#control.querySelectorAll('.day')];
    for (const [index, text] of [from, to].entries()) fillDay(fields[index]!, text);
    for (const text of [from, to]) if (dayIn(text) === undefined) return this.#refuse(text);
    this.#title(titleOfSpan(from, to));
    const telling = { working: say.workingOutWhatChanged, failed: say.whatChangedIsNotAnswered };
    void answered<RelationTable>(
      { file: this.#control.dataset['relations']!, shape: SHAPES.relations },
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
    this.#control.classList.add('bad');
    this.#place.replaceChildren(filled('no-day', said));
  }

  get #place(): HTMLElement {
    return part(this.#control, '[data-part="answer"]', document);
  }

  /** The day that was asked stands at once over the page. */
  #title(words: string, day?: string, only = ''): void {
    const heading = part(this.#control, 'h1', document);
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

define('kb-asked', KbAsked);
