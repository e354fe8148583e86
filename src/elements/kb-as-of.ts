import { answerTo, dayIn, type DayAnswer } from '#views/as-of/answer.ts';
import type { Changes } from '#views/as-of/changes.ts';
import { firstAfter, lastBefore } from '#views/as-of/steps.ts';
import type { Line, Lines } from '#views/as-of/day.ts';
import { formatDate } from '#views/wording/dates.ts';
import { fromAddress, toAddress } from './choice.ts';
import { lineNode } from './line-node.ts';
import { element, part } from './nodes.ts';
import { Questions } from './relations.ts';
import { copyOf, filled } from './templates.ts';

/** How long the drawing of a day may take; a link to it stands in its place then. */
const PATIENCE_MS = 5000;

/**
 * The controls of a page that answers for any day what the pages of single days answer for theirs, from one small file.
 * The question stands in the address, and Back returns to the one before. Without script they are hidden and the day of
 * the check is shown.
 */
class KbAsOf extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #questions = new Questions(this, () => ({ status: this.#part('summary'), answer: this.#part('answer') }));

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
    const { day } = this.#fields;
    const days = this.dataset['days']!.split(' ');
    const to = way === 'next' ? firstAfter(days, day.value) : lastBefore(days, day.value);
    if (to === undefined)
      return this.#note(way === 'next' ? 'Nothing changes after this day.' : 'Nothing changed before this day.');
    day.value = to;
    this.#field('from').value = '';
    this.#go();
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

  /** Puts what the address asks into the fields, and shows it. What is no day is told. */
  #ask(asked: URLSearchParams): void {
    const { day, from, known } = this.#fields;
    const days = [dayIn(asked.get('from')), dayIn(asked.get('to'))].filter((one) => one !== undefined).sort();
    day.value = days[1] ?? dayIn(asked.get('day')) ?? days[0] ?? this.dataset['day']!;
    from.value = days.length === 2 ? days[0]! : '';
    known.checked = asked.has('known');
    const wrong = ['day', 'from', 'to'].flatMap((name) => {
      const text = asked.get(name);
      return text !== null && dayIn(text) === undefined ? [text] : [];
    });
    this.#show(
      wrong.length === 0
        ? []
        : [`“${wrong.join('”, “')}” is no day of the calendar; ${formatDate(day.value)} is shown.`],
    );
  }

  #show(told: readonly string[] = []): void {
    const { day, from, known } = this.#fields;
    const question = { day: day.value, from: dayIn(from.value), asKnown: known.checked };
    const words = formatDate(question.day);
    // The day that was asked stands at once over the page; nothing of another day stays under it.
    const time = this.#part('day');
    time.textContent = words;
    time.setAttribute('datetime', question.day);
    document.title = document.title.replace(/^[^·]*/, `As of ${words} `);
    this.#note(...told);
    this.#questions.ask(words, (table) => this.#print(answerTo(table, question), told));
  }

  #note(...notes: readonly string[]): void {
    this.#part('notes').replaceChildren(...notes.map((note) => element('p', { class: 'checked' }, note)));
  }

  #print(answer: DayAnswer, told: readonly string[]): string {
    const { view } = answer;
    this.#note(...told, ...answer.notes);
    this.#part('changes-title').textContent = answer.changesTitle;
    this.#part('changes').replaceChildren(changesNode(answer.changes));
    this.#part('kinds').replaceChildren(...sectionNodes('section', view.byKind));
    this.#part('parties').replaceChildren(...sectionNodes('fold', view.byParty));
    this.#part('doubtful').replaceChildren(...doubtfulNodes(view.doubtful));
    // The drawing shows all that holds, so that it must go where something is left out.
    this.#draw(view.unknown > 0 || this.#field('known').checked ? undefined : answer.step, answer.words);
    return answer.summary;
  }

  /** The drawing of the day, from the page of the last change before it: there it was drawn by the build. */
  #draw(step: string | undefined, words: string): void {
    const place = this.#part('diagram');
    if (step === undefined) return place.replaceChildren();
    const address = `${this.dataset['page']}${step}/`;
    const request = new XMLHttpRequest();
    // Trusted Types forbid to parse a text; a document that comes as one needs no parsing by us.
    request.responseType = 'document';
    request.open('GET', address);
    request.timeout = PATIENCE_MS;
    const number = this.#questions.latest;
    place.replaceChildren();
    request.onloadend = () => {
      if (number !== this.#questions.latest) return;
      const figure = request.status === 200 ? request.responseXML?.querySelector('[data-part="diagram"]') : undefined;
      place.replaceChildren(
        ...(figure
          ? [...figure.childNodes].map((node) => document.importNode(node, true))
          : [element('p', {}, element('a', { href: address }, `The diagram of ${words}`))]),
      );
    };
    request.send();
  }
}

function sectionNodes(template: 'section' | 'fold', sections: readonly Lines[]): Node[] {
  if (sections.length === 0) return [copyOf('nothing')];
  return sections.map((section) => {
    const copy = filled(template, section);
    copy.querySelector('ul')!.append(...section.lines.map((line) => lineNode('line', line)));
    return copy;
  });
}

function doubtfulNodes(lines: readonly Line[]): Node[] {
  if (lines.length === 0) return [];
  const copy = filled('doubtful', { count: lines.length });
  copy.querySelector('ul')!.replaceChildren(...lines.map((line) => lineNode('line', line)));
  return [copy];
}

function changesNode(changes: Changes): Node {
  const copy = copyOf('changes');
  let isEmpty = true;
  for (const head of copy.querySelectorAll<HTMLElement>('[data-turns]')) {
    const kind = head.dataset['turns'] as keyof Changes;
    const list = head.nextElementSibling!;
    const items =
      kind === 'changed' ? changes.changed.map(turnNode) : changes[kind].map((line) => lineNode('line', line));
    list.replaceChildren(...items);
    isEmpty &&= items.length === 0;
    if (items.length > 0) continue;
    head.remove();
    list.remove();
  }
  return isEmpty ? copyOf('no-changes') : copy;
}

function turnNode({ before, after }: Changes['changed'][number]): Node {
  const copy = copyOf('turn');
  copy
    .querySelector('ul')!
    .append(...before.map((line) => lineNode('before', line)), ...after.map((line) => lineNode('after', line)));
  return copy;
}

customElements.define('kb-as-of', KbAsOf);
