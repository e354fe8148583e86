import { tiesBetween, tiesInWords, wayInWords, type WayInWords } from '#views/ties/ties.ts';
import { choose, fromAddress, toAddress } from './choice.ts';
import { lineNode } from './line-node.ts';
import { part } from './nodes.ts';
import { Questions } from './relations.ts';
import { filled } from './templates.ts';

/**
 * The controls of the page of ties: finds how any two are tied. Without script they are hidden; one pair and the direct
 * ties of each are shown.
 */
class KbTies extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #questions = new Questions(this, () => ({
    status: part(this, '[data-part="sentence"]', document),
    answer: part(this, '[data-part="ways"]', document),
  }));
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
    this.#questions.ask(`the ties of ${one} and ${other}`, (table) => {
      const ties = tiesBetween(table, from, to);
      const ways = ties.ways.map((way) => wayNode(wayInWords(table, way)));
      part(this, '[data-part="ways"]', document).replaceChildren(...ways);
      return tiesInWords(table, ties, from, to);
    });
  }
}

function wayNode(way: WayInWords): Node {
  const copy = filled('way', way);
  copy.querySelector('ol')!.append(
    ...way.steps.map((step) => {
      const item = filled('step', step);
      const [lines, ended] = item.querySelectorAll('ul');
      lines!.append(...step.lines.map((line) => lineNode('line', line)));
      ended!.replaceChildren(...step.ended.map((line) => lineNode('line', line)));
      if (step.ended.length === 0) item.querySelector('details')!.remove();
      return item;
    }),
  );
  return copy;
}

customElements.define('kb-ties', KbTies);
