import { dayIn } from '#views/as-of/day-asked.ts';
import { SHAPES } from '#views/data/shapes.ts';
import type { Fact, FactsFile } from '#views/facts/fact.ts';
import { queryAsText, USUAL, type Query } from '#views/facts/query.ts';
import { formatDate } from '#views/wording/dates.ts';
import { answered } from './answered.ts';
import { fromAddress, tick } from './choice.ts';
import { define } from './define.ts';
import { fetched } from './fetched.ts';
import { inTime } from './in-time.ts';
import { element, part } from './nodes.ts';
import * as say from '#words/facts.ts';

/** The names of what is chosen. */
const NAMES = Object.keys(USUAL) as (keyof Query)[];

/**
 * The sentence that is the query of the table of facts. What is chosen stands in the address and is answered from one
 * file. Without script the sentence is hidden, and the page holds all relations and leads to all claims.
 */
class KbFacts extends HTMLElement {
  #listening: AbortController | undefined;
  #wrong: readonly string[] = [];
  /** What shows an answer, and gives its rows; as soon as the file is there. */
  #answer: ((query: Query) => readonly Fact[]) | undefined;
  #file: FactsFile | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.addEventListener(
      'change',
      () => {
        this.#wrong = [];
        this.#ask(this.#query);
      },
      { signal },
    );
    this.#place.addEventListener('click', ({ target }) => this.#sort(target), { signal });
    part(this, '[data-part="draw"]').addEventListener('click', () => void this.#turnDrawing(), { signal });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-take]'))
      button.addEventListener('click', () => void this.#take(button.dataset['take']!), { signal });
    this.#fit();
    fromAddress((asked) => {
      this.#read(asked);
      this.#show();
    }, signal);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #place(): HTMLElement {
    return part(this, '[data-part="facts"]', document);
  }

  #select(name: string): HTMLSelectElement {
    return part<HTMLSelectElement>(this, `select[name="${name}"]`);
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name="columns"]')];
  }

  get #query(): Query {
    const columns = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const values = NAMES.map((name) => [name, name === 'columns' ? columns.join() : this.#select(name).value]);
    return Object.fromEntries(values) as unknown as Query;
  }

  /** Puts what an address asks into the controls; what is none of their options is told. */
  #read(asked: URLSearchParams): void {
    const wrong: string[] = [];
    for (const name of NAMES) {
      const usual = name === 'day' ? this.dataset['checked']! : USUAL[name];
      const value = asked.get(name) ?? usual;
      if (name === 'columns') {
        tick(this.#boxes, value);
        continue;
      }
      const select = this.#select(name);
      const isOpen = name === 'day' ? dayIn(value) : 'some' in select.dataset && /^[a-z\d-]+$/.test(value);
      if (isOpen && !select.querySelector(`[value="${CSS.escape(value)}"]`))
        select.append(element('option', { value }, name === 'day' ? formatDate(value) : value));
      select.value = value;
      if (select.selectedIndex === -1) {
        select.value = usual;
        wrong.push(value);
      }
    }
    // A day alone asks what is in force on it.
    if (asked.has('day') && !asked.has('is')) this.#select('is').value = 'in-force';
    this.#wrong = wrong;
  }

  #ask(query: Query): void {
    const address = `${this.dataset['page']}${queryAsText(query)}`;
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#show();
  }

  /** A select is as wide as the words that are chosen, and pale where it narrows nothing. */
  #fit(): void {
    for (const select of this.querySelectorAll<HTMLSelectElement>('.query select')) {
      const name = select.name as keyof Query;
      select.toggleAttribute('data-any', select.value === USUAL[name]);
    }
    part(this, '[data-part="day"]').hidden = this.#select('is').value === '';
    const { length } = this.#boxes.filter(({ checked }) => checked);
    part(this, '[data-counted]').textContent = say.ofAll(length, this.#boxes.length);
    const address = `${this.dataset['page']}${queryAsText(this.#query)}`;
    part(this, '.asked code').textContent = address;
    part(this, 'kb-copy').dataset['address'] = address;
  }

  #show(): void {
    this.#fit();
    void this.#draw();
    if (this.#wrong.length > 0) {
      const names = this.#wrong.map((name) => `“${name}”`).join(', ');
      this.#say(say.nothingIsShown, say.notFoundHere(names));
      this.#place.replaceChildren();
    } else if (this.#answer) this.#answer(this.#query);
    else {
      const words = { working: say.fetchingTheFacts, failed: say.nothingIsShownInstead };
      void answered<FactsFile>(this.#table, this.#place, words, () => this.#loaded());
    }
  }

  async #loaded(): Promise<(file: FactsFile) => void> {
    const { answerTo } = await import('./facts/answer-to.ts');
    return (file) => {
      this.#file = file;
      this.#answer = (query) => {
        const { rows, count, rest } = answerTo(this.#place, file, query);
        this.#say(count, rest);
        return rows;
      };
      this.#answer(this.#query);
    };
  }

  #say(count: string, rest: string): void {
    part(this, '.answer-state [role="status"]').replaceChildren(element('b', {}, count), rest && ` · ${rest}`);
    part(this, '.anew').hidden = false;
  }

  /** A heading of the table sorts by its column, and turns the order where it did already. */
  #sort(target: EventTarget | null): void {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-sort]');
    if (!button) return;
    const name = button.dataset['sort']!;
    const sort = this.#query.sort === `-${name}` || (this.#query.sort !== name && name === 'says') ? name : `-${name}`;
    const select = this.#select('sort');
    if (!select.querySelector(`[value="${sort}"]`))
      select.append(element('option', { value: sort }, button.textContent));
    select.value = sort;
    this.#ask(this.#query);
    this.#place.querySelector<HTMLElement>(`[data-sort="${name}"]`)?.focus();
  }

  async #turnDrawing(): Promise<void> {
    const button = part(this, '[data-part="draw"]');
    button.ariaPressed = String(button.ariaPressed !== 'true');
    await this.#draw();
  }

  /** The drawing of what is shown, where a reader wants one. */
  async #draw(): Promise<void> {
    const place = part(this, '[data-part="drawing"]');
    place.hidden = part(this, '[data-part="draw"]').ariaPressed !== 'true' || this.#wrong.length > 0;
    if (place.hidden) return;
    const coming = Promise.all([import('./facts/draw.ts'), import('#views/facts/answer.ts'), this.#fetched()]);
    try {
      const [{ draw }, { factsThat }, file] = await inTime(coming);
      draw(place, file, factsThat(file.facts, this.#query, []).rows, this.#query.day);
    } catch {
      place.replaceChildren(say.theDrawingCouldNotBeFetched);
    }
  }

  get #table() {
    return { file: this.dataset['facts']!, shape: SHAPES.facts };
  }

  async #fetched(): Promise<FactsFile> {
    const { file, shape } = this.#table;
    return (this.#file ??= await fetched<FactsFile>(file, (facts) => facts.shape === shape));
  }

  async #take(form: string): Promise<void> {
    const coming = Promise.all([import('./facts/take.ts'), import('./give-file.ts'), this.#fetched()]);
    try {
      const [{ fileOf }, { giveFile }, file] = await inTime(coming);
      giveFile(`facts.${form}`, fileOf(form, file, this.#query));
    } catch {
      this.#say(say.theFileCouldNotBeFetched, say.pressItsButtonToTryAgain);
    }
  }
}

define('kb-facts', KbFacts);
