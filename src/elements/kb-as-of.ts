import { answerTo, dayIn, type DayAnswer } from '#views/as-of/answer.ts';
import type { Changes } from '#views/as-of/changes.ts';
import { NO_TERMS, type Line, type Lines } from '#views/as-of/day.ts';
import { fromAddress, toAddress } from './choice.ts';
import { element, part } from './nodes.ts';
import { relationsOf } from './relations.ts';
import { copyOf, filled } from './templates.ts';

/**
 * The controls of a page that answers for any day what the pages of single days answer for theirs, from one small file.
 * The question stands in the address, and Back returns to the one before. Without script they are hidden and the day of
 * the check is shown.
 */
class KbAsOf extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #relations = relationsOf(this);
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
    fromAddress((asked) => this.#ask(asked), signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #field(name: 'day' | 'from' | 'known'): HTMLInputElement {
    return part<HTMLInputElement>(this, `input[name="${name}"]`);
  }

  get #fields() {
    return { day: this.#field('day'), from: this.#field('from'), known: this.#field('known') };
  }

  /** A part of the page that shows the answer. */
  #part(name: string): HTMLElement {
    return part(this, `[data-part="${name}"]`, document);
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
    const isSpan = dayIn(from.value) !== undefined;
    // Two days may be given in any order.
    if (isSpan) [from.value, day.value] = [from.value, day.value].sort() as [string, string];
    toAddress({
      day: isSpan ? undefined : day.value,
      from: isSpan ? from.value : undefined,
      to: isSpan ? day.value : undefined,
      known: known.checked ? '1' : undefined,
    });
    this.#show();
  }

  /** Puts what the address asks into the fields, and shows it. */
  #ask(asked: URLSearchParams): void {
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
    this.#part('notes').replaceChildren(...answer.notes.map((note) => element('p', { class: 'checked' }, note)));
    this.#part('changes-title').textContent = answer.changesTitle;
    this.#part('changes').replaceChildren(changesNode(answer.changes));
    this.#part('kinds').replaceChildren(...sectionNodes('section', view.byKind));
    this.#part('parties').replaceChildren(...sectionNodes('fold', view.byParty));
    this.#say(answer.summary);
    // The drawing shows all that holds, so that it must go where something is left out.
    this.#draw(view.unknown > 0 ? undefined : answer.step);
  }

  /** The drawing of the day, from the page of the last change before it: there it was drawn by the build. */
  #draw(step: string | undefined): void {
    const place = this.#part('diagram');
    if (step === undefined) return place.replaceChildren();
    const address = `${this.dataset['page']}${step}/`;
    const request = new XMLHttpRequest();
    // Trusted Types forbid to parse a text; a document that comes as one needs no parsing by us.
    request.responseType = 'document';
    request.open('GET', address);
    const number = this.#asked;
    request.onloadend = () => {
      if (number !== this.#asked) return;
      const figure = request.status === 200 ? request.responseXML?.querySelector('[data-part="diagram"]') : undefined;
      place.replaceChildren(
        ...(figure
          ? [...figure.childNodes].map((node) => document.importNode(node, true))
          : [element('p', {}, element('a', { href: address }, 'The diagram of this day'))]),
      );
    };
    request.send();
  }

  readonly #failed = (): void => {
    this.#say('The data for other days did not come. Try again, or choose a day from the list below.');
  };

  #say(words: string): void {
    this.#part('summary').textContent = words;
  }
}

const lineNode = (line: Line): Node => filled('line', line);

function sectionNodes(template: 'section' | 'fold', sections: readonly Lines[]): Node[] {
  if (sections.length === 0) return [copyOf('nothing')];
  return sections.map((section) => {
    const copy = filled(template, section);
    copy.querySelector('ul')!.append(...section.lines.map(lineNode));
    return copy;
  });
}

function changesNode({ changed, began, ended, passing }: Changes): Node {
  const parts = {
    changed: changed.map(turnNode),
    began: began.map(lineNode),
    ended: ended.map(lineNode),
    passing: passing.map(lineNode),
  };
  if (Object.values(parts).every(({ length }) => length === 0)) return copyOf('no-changes');
  const copy = copyOf('changes');
  for (const [id, items] of Object.entries(parts)) {
    const head = copy.querySelector(`#${id}`)!;
    const list = head.nextElementSibling!;
    list.replaceChildren(...items);
    if (items.length > 0) continue;
    head.remove();
    list.remove();
  }
  return copy;
}

function turnNode({ what, turns }: Changes['changed'][number]): Node {
  const copy = filled('turn', what);
  const terms = (name: 'before' | 'after', line: Line | undefined) =>
    line ? [filled(name, { ...line, detail: line.detail || NO_TERMS })] : [];
  copy
    .querySelector('ul')!
    .append(...turns.flatMap(({ before, after }) => [...terms('before', before), ...terms('after', after)]));
  return copy;
}

customElements.define('kb-as-of', KbAsOf);
