import { tiesBetween, tiesInWords, wayInWords } from '#views/ties/ties.ts';
import { answered } from './answered.ts';
import { choose, fromAddress, toAddress } from './choice.ts';
import { part } from './nodes.ts';
import { filled } from './templates.ts';

/**
 * The controls of the page of ties: finds how any two are tied. Without script they are hidden; one pair and the direct
 * ties of each are shown.
 */
class KbTies extends HTMLElement {
  #listening: AbortController | undefined;
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
    const [one, other] = [from, to].map((id) => part<HTMLOptionElement>(this, `option[value="${id}"]`).text);
    const place = part(this, '[data-part="ways"]', document);
    const telling = {
      working: `Looking for the ties of ${one} and ${other} …`,
      failed: `Whether ${one} and ${other} are tied is not answered.`,
    };
    void answered(this.dataset['relations']!, place, telling, (table) => {
      const ties = tiesBetween(table, from, to);
      const ways = ties.ways.map((way) => wayInWords(table, way));
      place.replaceChildren(filled('ways', { sentence: tiesInWords(table, ties, from, to), ways }));
    });
  }
}

customElements.define('kb-ties', KbTies);
