/**
 * A choice of the reader that is kept in their browser.
 * Its key carries the base path, so that two sites on one host keep apart.
 *
 * @param name - Such as `theme`; `theme.js` reads that one by the same key.
 * @param storage - Where it is kept; by default for every visit.
 */
export function remembered(name: string, storage: () => Storage = () => localStorage) {
  const key = `${document.documentElement.dataset['base'] ?? '/'}${name}`;
  return {
    key,
    read(): string | null {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    /**
     * Tells of a choice on another page: in another tab, or before the reader came back to this one. A browser may then
     * have put its controls back to what they were, also on a page that is loaded again.
     */
    follow(tell: () => void, signal?: AbortSignal): void {
      const listening = signal ? { signal } : {};
      addEventListener('storage', (event) => event.key === key && tell(), listening);
      addEventListener('pageshow', tell, listening);
    },
    /** Nothing is kept for the usual choice, which is `null`. */
    keep(value: string | null): void {
      try {
        if (value === null) storage().removeItem(key);
        else storage().setItem(key, value);
      } catch {
        // Storage may be closed to the site; the choice then holds for this page.
      }
    },
  };
}
