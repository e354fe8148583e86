import { define } from '../define.ts';
import { loadResultsPage } from './load.ts';

/** The page of results. What it takes is loaded with the page; if that fails, it says so and leads to the index. */
class KbResults extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const trouble = this.querySelector<HTMLElement>('[data-trouble]');
    if (!trouble) throw new Error('kb-results: an element with data-trouble is missing inside.');
    const { signal } = (this.#listening = new AbortController());
    trouble.querySelector('button')?.addEventListener('click', () => location.reload(), { signal });
    loadResultsPage().then(
      ({ ResultsPage }) => signal.aborted || new ResultsPage(this, signal),
      () => (trouble.hidden = false),
    );
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

define('kb-results', KbResults);
