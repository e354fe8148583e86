// The page of results starts from here too: with a script of its own every page would load what both share as a file
// more.
import { define } from '../define.ts';
import './kb-results.ts';
import type { SearchDialog as Dialog } from './dialog.ts';
import { load } from './load.ts';

/**
 * Opens the search from any page: by its button, `/`, Ctrl+K or ⌘K. What that takes is loaded when it is first used.
 * On a page that was reached from a result it has the words marked that were searched for.
 */
class KbSearch extends HTMLElement {
  #listening: AbortController | undefined;
  #dialog: Dialog | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('kb-search: a <form> is missing inside.');
    const { signal } = (this.#listening = new AbortController());
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#open();
      },
      { signal },
    );
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    if (new URLSearchParams(location.search).has('mark'))
      load()
        .then(({ marks }) => marks())
        .then(
          ({ markPage }) => markPage(),
          () => undefined,
        );
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#dialog = undefined;
  }

  #key(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const slash = key === '/' && !ctrlKey && !metaKey && !altKey;
    const chord = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
    if (event.defaultPrevented || event.isComposing || event.repeat || !(slash || chord)) return;
    // A slash typed into a field is a slash.
    if (
      target instanceof HTMLElement &&
      (target.isContentEditable || (slash && target.matches('input, textarea, select')))
    )
      return;
    event.preventDefault();
    void this.#open();
  }

  async #open(): Promise<void> {
    // The page of results has the field already.
    const field = document.querySelector<HTMLInputElement>('kb-results input[type="search"]');
    if (field) return field.select();
    if (document.querySelector('dialog[open]')) return;
    const { signal } = this.#listening!;
    const tries = JSON.parse(this.dataset['try'] ?? '[]') as string[];
    const button = this.querySelector('button');
    button?.setAttribute('aria-busy', 'true');
    try {
      const { SearchDialog } = await load();
      if (!signal.aborted) (this.#dialog ??= new SearchDialog(tries, signal)).open();
    } catch {
      this.querySelector('dialog')?.showModal();
    } finally {
      button?.removeAttribute('aria-busy');
    }
  }
}

define('kb-search', KbSearch);
