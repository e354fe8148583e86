import type { RelationTable } from '#views/as-of/relation-table.ts';
import { element } from './nodes.ts';

/** How long the data may take before the reader is told that it did not come. */
const PATIENCE_MS = 5000;

interface Places {
  /** Where it is said how a question stands. */
  readonly status: HTMLElement;
  /** The answer. It is hidden while it is that of another question. */
  readonly answer: HTMLElement;
}

/**
 * Questions of an element that are answered from `data-relations`, one at a time.
 *
 * While the data is on its way, and when it did not come, the page says so and shows no answer: never that of another
 * question. What did not come is asked for again with the next question, or by a button.
 */
export class Questions {
  readonly #host: HTMLElement;
  readonly #places: () => Places;
  #data: Promise<RelationTable> | undefined;
  #asked = 0;

  constructor(host: HTMLElement, places: () => Places) {
    this.#host = host;
    this.#places = places;
  }

  /**
   * @param what - What is asked for, in words.
   * @param show - Shows the answer, and returns it in a sentence.
   */
  ask(what: string, show: (table: RelationTable) => string): void {
    const number = ++this.#asked;
    const { status, answer } = this.#places();
    answer.hidden = true;
    status.textContent = `Loading ${what} …`;
    void (this.#data ??= this.#fetched()).then(
      (table) => {
        // A later question overtakes one that still waits for the data.
        if (number !== this.#asked) return;
        status.textContent = show(table);
        answer.hidden = false;
      },
      () => {
        this.#data = undefined;
        if (number !== this.#asked) return;
        const again = element('button', { type: 'button' }, 'Try again');
        again.addEventListener('click', () => this.ask(what, show));
        status.replaceChildren(`The data for ${what} did not come. `, again);
      },
    );
  }

  /** Whether a question that was asked at this number is still the last one. */
  get latest(): number {
    return this.#asked;
  }

  async #fetched(): Promise<RelationTable> {
    const address = this.#host.dataset['relations'];
    if (address === undefined) throw new Error(`${this.#host.localName}: data-relations is missing.`);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const response = await fetch(address, { signal: patience.signal });
      if (!response.ok) throw new Error(`${response.status}`);
      return (await response.json()) as RelationTable;
    } finally {
      clearTimeout(timer);
    }
  }
}
