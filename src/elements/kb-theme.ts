import { part } from './nodes.ts';
import { remembered } from './remembered.ts';

const kept = remembered('theme');

/** A choice of theme that is remembered. Without script it is hidden and the system decides. */
class KbTheme extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const select = part<HTMLSelectElement>(this, 'select');
    const { signal } = (this.#listening = new AbortController());
    const show = () => (select.value = document.documentElement.dataset['theme'] ?? '');
    show();
    select.addEventListener('change', () => choose(select.value), { signal });
    // Another tab of the site has chosen.
    window.addEventListener('storage', (event) => event.key === kept.key && (apply(event.newValue ?? ''), show()), {
      signal,
    });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

function choose(theme: string): void {
  apply(theme);
  kept.keep(theme === '' ? null : theme);
}

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

customElements.define('kb-theme', KbTheme);
