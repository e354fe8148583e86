import { answerTo, dayIn, type DayAnswer } from '#views/as-of/answer.ts';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { changesOf, foldsOf, link, made, sectionsOf } from './lines.ts';

/**
 * The controls of a page that answers for any day what the pages of single days answer for theirs, from one small file.
 * The question stands in the address, and Back returns to the one before. Without script they are hidden and the day of
 * the check is shown.
 */
class KbAsOf extends HTMLElement {
  #listening: AbortController | undefined;
  #file: Promise<RelationTable> | undefined;
  #asked = 0;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.hidden = false;
    this.addEventListener('change', () => dayIn(this.#field('day').value) && this.#go(), { signal });
    this.addEventListener(
      'click',
      (event) => event.target instanceof Element && this.#step(event.target.closest('button')?.value),
      { signal },
    );
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    addEventListener('popstate', () => this.#fromAddress(), { signal });
    if (location.search !== '') this.#fromAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #field(name: 'day' | 'from' | 'known'): HTMLInputElement {
    const field = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!field) throw new Error(`kb-as-of: an <input> with the name "${name}" is needed inside.`);
    return field;
  }

  get #fields() {
    return { day: this.#field('day'), from: this.#field('from'), known: this.#field('known') };
  }

  /** A part of the page that shows the answer. */
  #part(name: string): HTMLElement {
    const part = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`kb-as-of: an element with data-part="${name}" is needed on the page.`);
    return part;
  }

  /** The arrow keys step, where nothing else needs them: in a field, or in a part that scrolls sideways. */
  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    if (
      event.target instanceof Element &&
      event.target.closest('input:not([type="checkbox"]), select, textarea, [tabindex="0"], dialog, summary')
    )
      return;
    if (event.key === 'ArrowLeft') this.#step('previous');
    if (event.key === 'ArrowRight') this.#step('next');
  }

  #step(way: string | undefined): void {
    if (way !== 'previous' && way !== 'next') return;
    void this.#relations().then((file) => {
      const day = answerTo(file, { day: this.#field('day').value })[way];
      if (day === undefined)
        return this.#say(way === 'next' ? 'Nothing changes after this day.' : 'Nothing changed before this day.');
      this.#field('day').value = day;
      this.#field('from').value = '';
      this.#go();
    }, this.#failed);
  }

  /** Puts what the fields ask into the address, and shows it. */
  #go(): void {
    const { day, from, known } = this.#fields;
    const address = new URL(location.href);
    address.search = '';
    address.hash = '';
    if (dayIn(from.value)) {
      // Two days may be given in any order.
      const [first, last] = [from.value, day.value].sort() as [string, string];
      [from.value, day.value] = [first, last];
      address.searchParams.set('from', first);
      address.searchParams.set('to', last);
    } else address.searchParams.set('day', day.value);
    if (known.checked) address.searchParams.set('known', '1');
    if (address.href !== location.href) history.pushState(null, '', address);
    this.#show();
  }

  #fromAddress(): void {
    const asked = new URLSearchParams(location.search);
    const { day, from, known } = this.#fields;
    const days = [dayIn(asked.get('from')), dayIn(asked.get('to'))].filter((one) => one !== undefined).sort();
    day.value = days[1] ?? dayIn(asked.get('day')) ?? days[0] ?? this.dataset['day']!;
    from.value = days.length === 2 ? days[0]! : '';
    known.checked = asked.has('known');
    this.#show();
  }

  #show(): void {
    const number = ++this.#asked;
    const { day, from, known } = this.#fields;
    void this.#relations().then((file) => {
      // A later question overtakes one that still waits for the file.
      if (number === this.#asked)
        this.#print(answerTo(file, { day: day.value, from: dayIn(from.value), asKnown: known.checked }));
    }, this.#failed);
  }

  #print(answer: DayAnswer): void {
    const { view } = answer;
    const time = this.#part('day');
    time.textContent = answer.words;
    time.setAttribute('datetime', answer.day);
    document.title = document.title.replace(/^[^·]*/, `As of ${answer.words} `);
    this.#part('notes').replaceChildren(...answer.notes.map((note) => made('p.checked', note)));
    this.#part('changes-title').textContent = answer.changesTitle;
    this.#part('changes').replaceChildren(...changesOf(answer.changes));
    this.#part('kinds').replaceChildren(...sectionsOf(view.byKind));
    this.#part('parties').replaceChildren(...foldsOf(view.byParty));
    this.#say(answer.summary);
    // The drawing shows all that holds, so that it must go where something is left out.
    this.#draw(view.unknown > 0 ? undefined : answer.step);
  }

  /** The drawing of the day, from the page of the last change before it: there it was drawn by the build. */
  #draw(step: string | undefined): void {
    const part = this.#part('diagram');
    if (step === undefined) return part.replaceChildren();
    const address = `${this.dataset['page']}${step}/`;
    const request = new XMLHttpRequest();
    // Trusted Types forbid to parse a text; a document that comes as one needs no parsing by us.
    request.responseType = 'document';
    request.open('GET', address);
    const number = this.#asked;
    request.onloadend = () => {
      if (number !== this.#asked) return;
      const figure = request.status === 200 ? request.responseXML?.querySelector('[data-part="diagram"]') : undefined;
      part.replaceChildren(
        ...(figure
          ? [...figure.childNodes].map((node) => document.importNode(node, true))
          : [made('p', link(address, 'The diagram of this day'))]),
      );
    };
    request.send();
  }

  #relations(): Promise<RelationTable> {
    return (this.#file ??= fetch(this.dataset['relations']!).then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json() as Promise<RelationTable>;
    }));
  }

  readonly #failed = (): void => {
    // The next question asks again.
    this.#file = undefined;
    this.#say('The data for other days did not come. Try again, or choose a day from the list below.');
  };

  #say(words: string): void {
    this.#part('summary').textContent = words;
  }
}

customElements.define('kb-as-of', KbAsOf);
