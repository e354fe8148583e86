import type { RelationTable } from '#views/as-of/relation-table.ts';
import { stepLines, tiesBetween, tiesInWords, togetherInWords } from '#views/ties/ties.ts';
import { lineList, made } from './lines.ts';

/**
 * The controls of the page of ties: finds how any two are tied. The pair stands in the address, and Back returns to the
 * one before. Without script they are hidden; one pair and the direct ties of each are shown.
 */
class KbTies extends HTMLElement {
  #listening: AbortController | undefined;
  #file: Promise<RelationTable> | undefined;
  #asked = 0;
  /** The pair that the page shows by itself. */
  #first = ['', ''] as readonly [string, string];

  connectedCallback(): void {
    const [from, to] = this.querySelectorAll('select');
    if (!from || !to) throw new Error('kb-ties: two <select> are needed inside.');
    const { signal } = (this.#listening = new AbortController());
    this.#first = [from.value, to.value];
    this.hidden = false;
    const go = () => {
      const address = new URL(location.href);
      address.searchParams.set('from', from.value);
      address.searchParams.set('to', to.value);
      address.hash = '';
      history.pushState(null, '', address);
      this.#show(from.value, to.value);
    };
    const fromAddress = () => {
      const asked = new URLSearchParams(location.search);
      const there = (select: HTMLSelectElement, id: string | null) =>
        id !== null && [...select.options].some(({ value }) => value === id);
      from.value = there(from, asked.get('from')) ? asked.get('from')! : this.#first[0];
      to.value = there(to, asked.get('to')) ? asked.get('to')! : this.#first[1];
      this.#show(from.value, to.value);
    };
    this.addEventListener('change', go, { signal });
    this.querySelector('button')?.addEventListener(
      'click',
      () => {
        [from.value, to.value] = [to.value, from.value];
        go();
      },
      { signal },
    );
    addEventListener('popstate', fromAddress, { signal });
    if (location.search !== '') fromAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #show(from: string, to: string): void {
    const number = ++this.#asked;
    const [status, list] = [
      document.querySelector('[data-part="sentence"]')!,
      document.querySelector('[data-part="ways"]')!,
    ];
    void this.#relations().then(
      (file) => {
        if (number !== this.#asked) return;
        const ties = tiesBetween(file, from, to);
        status.textContent = tiesInWords(file, ties, from, to);
        list.replaceChildren(
          ...ties.ways.map((way) => {
            const stops = [from, ...way.steps.map((step) => step.to)].map((id) => file.pages[id]!.title);
            const together = togetherInWords(way);
            const steps = way.steps.map((step) => {
              const { lines, ended } = stepLines(file, step);
              const folded =
                ended.length > 0 &&
                made('details', made('summary', 'Ended ', made('span.num', String(ended.length))), lineList(ended));
              return made('li', lineList(lines), folded);
            });
            return made(
              'li.way',
              made('p.stops', stops.join(' — ')),
              together !== '' && made('p.quiet', together),
              made('ol.steps-of', ...steps),
            );
          }),
        );
      },
      () => {
        this.#file = undefined;
        status.textContent = 'The data did not come. Try again, or look at the direct ties of each below.';
        list.replaceChildren();
      },
    );
  }

  #relations(): Promise<RelationTable> {
    return (this.#file ??= fetch(this.dataset['relations']!).then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json() as Promise<RelationTable>;
    }));
  }
}

customElements.define('kb-ties', KbTies);
