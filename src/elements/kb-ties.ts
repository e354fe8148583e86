import { tiesBetween, tiesInWords, wayInWords, type WayInWords } from '#views/ties/ties.ts';
import { choose, fromAddress, toAddress } from './choice.ts';
import { part } from './nodes.ts';
import { relationsOf } from './relations.ts';
import { filled } from './templates.ts';

/**
 * The controls of the page of ties: finds how any two are tied. Without script they are hidden; one pair and the direct
 * ties of each are shown.
 */
class KbTies extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #relations = relationsOf(this);
  #asked = 0;
  /** The pair that the page shows by itself. */
  #first: readonly [string, string] | undefined;

  connectedCallback(): void {
    const from = part<HTMLSelectElement>(this, 'select[name="from"]');
    const to = part<HTMLSelectElement>(this, 'select[name="to"]');
    const { signal } = (this.#listening = new AbortController());
    const [first, second] = (this.#first ??= [from.value, to.value]);
    const go = () => {
      toAddress({ from: from.value, to: to.value });
      this.#show(from.value, to.value);
    };
    this.addEventListener('change', go, { signal });
    part(this, 'button').addEventListener(
      'click',
      () => {
        [from.value, to.value] = [to.value, from.value];
        go();
      },
      { signal },
    );
    fromAddress((asked) => {
      choose(from, asked.get('from'), first);
      choose(to, asked.get('to'), second);
      this.#show(from.value, to.value);
    }, signal);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #show(from: string, to: string): void {
    const number = ++this.#asked;
    const status = part(this, '[data-part="sentence"]', document);
    const list = part(this, '[data-part="ways"]', document);
    void this.#relations().then(
      (file) => {
        // A later question overtakes one that still waits for the data.
        if (number !== this.#asked) return;
        const ties = tiesBetween(file, from, to);
        status.textContent = tiesInWords(file, ties, from, to);
        list.replaceChildren(...ties.ways.map((way) => wayNode(wayInWords(file, way))));
      },
      () => {
        status.textContent = 'The data did not come. Try again, or look at the direct ties of each below.';
        list.replaceChildren();
      },
    );
  }
}

function wayNode(way: WayInWords): Node {
  const copy = filled('way', way);
  copy.querySelector('ol')!.append(
    ...way.steps.map((step) => {
      const item = filled('step', step);
      const [lines, ended] = item.querySelectorAll('ul');
      lines!.append(...step.lines.map((line) => filled('line', line)));
      ended!.replaceChildren(...step.ended.map((line) => filled('line', line)));
      if (step.ended.length === 0) item.querySelector('details')!.remove();
      return item;
    }),
  );
  return copy;
}

customElements.define('kb-ties', KbTies);
