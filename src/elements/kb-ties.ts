import { dayIn, noDay } from '#views/as-of/day-asked.ts';
import { formatDate } from '#views/wording/dates.ts';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { SHAPES } from '#views/data/shapes.ts';
import { answered } from './answered.ts';
import { dayOf, fillDay } from './day-field.ts';
import { define } from './define.ts';
import { fetched } from './fetched.ts';
import { element, part } from './nodes.ts';
import { filled } from './templates.ts';
import * as say from '#words/ties.ts';

/**
 * The control of the page of ties: two names and a day, which lead to an address, and the answer to what the address
 * asks. A name that is none stays as it was typed, and nothing is shown for it. Without script the control is hidden;
 * one pair and the direct ties of each are shown.
 */
class KbTies extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const [from, to] = this.#fields;
    part(this, 'form').addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#go(from.value, to.value);
      },
      { signal },
    );
    part(this, '[value="swap"]').addEventListener('click', () => this.#go(to.value, from.value), { signal });
    // Too many names for the page come from the table, once they are needed.
    if (this.#names.length === 0)
      this.addEventListener('focusin', () => void this.#table().then(this.#list, () => {}), { once: true, signal });
    const asked = new URLSearchParams(location.search);
    delete document.documentElement.dataset['asked'];
    if (asked.has('from') || asked.has('to'))
      this.#ask(asked.get('from') ?? '', asked.get('to') ?? '', asked.get('day') ?? this.dataset['checked']!);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #fields() {
    return [part<HTMLInputElement>(this, '[name="from"]'), part<HTMLInputElement>(this, '[name="to"]')] as const;
  }

  get #names(): readonly HTMLOptionElement[] {
    return [...this.querySelectorAll('option')];
  }

  #table = (): Promise<RelationTable> =>
    fetched<RelationTable>(this.#file.file, ({ shape }) => shape === this.#file.shape);

  /** Lets a reader choose from the names of a table. */
  #list = ({ pages }: RelationTable): void => {
    const options = Object.entries(pages).map(([id, { title }]) => element('option', { value: title, 'data-id': id }));
    part(this, 'datalist').replaceChildren(...options);
  };

  #go(from: string, to: string): void {
    const id = (name: string) => this.#named(name)?.dataset['id'] ?? name;
    const day = dayOf(this);
    const on = day === this.dataset['checked'] ? {} : { day };
    location.assign(`${this.dataset['page']}?${new URLSearchParams({ from: id(from), to: id(to), ...on })}`);
  }

  /** The option of a name, however it is written, or of an id; the first name of each is its title. */
  #named(name: string): HTMLOptionElement | undefined {
    const same = ({ value }: HTMLOptionElement) => value.toLowerCase() === name.trim().toLowerCase();
    const names = this.#names;
    return names.find(({ dataset }) => dataset['id'] === name) ?? names.find(same);
  }

  /** Answers what the address asks, or says which name is none, or that the day is none. */
  #ask(from: string, to: string, text: string): void {
    const place = part(this, '[data-part="ways"]', document);
    if (this.#names.length === 0) {
      const names = async () => (table: RelationTable) => {
        this.#list(table);
        this.#ask(from, to, text);
      };
      return void answered(this.#file, place, this.#telling(from, to), names);
    }
    const [first, last] = [this.#named(from), this.#named(to)];
    const titles = [first?.value, last?.value];
    for (const [index, field] of this.#fields.entries()) {
      field.value = titles[index] ?? [from, to][index]!;
      field.setAttribute('aria-invalid', String(titles[index] === undefined));
    }
    const [one, other] = titles;
    if (one === undefined || other === undefined) {
      const name = one === undefined ? from : to;
      this.#title(say.isNoNameHere(name));
      return place.replaceChildren(filled('no-name', { name }));
    }
    fillDay(this, text);
    const day = dayIn(text);
    const on = day === this.dataset['checked'] ? undefined : day ? formatDate(day) : noDay(text).words;
    this.#title(on === undefined ? say.howIsOneTiedTo(one, other) : say.howWasOneTiedOn(one, other, on));
    if (day === undefined) return place.replaceChildren(filled('no-day', { ...noDay(text), near: [] }));
    const pair = { from: first!.dataset['id']!, to: last!.dataset['id']! };
    void answered<RelationTable>(this.#file, place, this.#telling(one, other), async () => {
      const { tiesOn } = await import('#views/ties/ties.ts');
      return (table) => place.replaceChildren(filled('ways', tiesOn(table, { ...pair, day })));
    });
  }

  get #file() {
    return { file: this.dataset['relations']!, shape: SHAPES.relations };
  }

  #telling(one: string, other: string) {
    return { working: say.lookingForTies(one, other), failed: say.tiesNotAnswered(one, other) };
  }

  #title(words: string): void {
    part(this, 'h1', document).textContent = words;
    document.title = document.title.replace(/^[^·]*/, `${words} `);
  }
}

define('kb-ties', KbTies);
