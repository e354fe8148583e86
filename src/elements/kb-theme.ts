/** Key of the stored choice. It carries the base path, so that two sites on one host keep apart; `theme.js` reads the same. */
const key = `${document.documentElement.dataset['base'] ?? '/'}theme`;

/** A choice of theme that is remembered. Without script it is hidden and the system decides. */
class KbTheme extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) throw new Error('kb-theme: a <select> is missing inside.');
    const { signal } = (this.#listening = new AbortController());
    const show = () => (select.value = document.documentElement.dataset['theme'] ?? '');
    show();
    select.addEventListener('change', () => choose(select.value), { signal });
    // Another tab of the site has chosen.
    window.addEventListener('storage', (event) => event.key === key && (apply(event.newValue ?? ''), show()), { signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

function choose(theme: string): void {
  apply(theme);
  try {
    if (theme === '') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be closed to the site; the choice then holds for this page.
  }
}

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

customElements.define('kb-theme', KbTheme);
