import { element } from './nodes.ts';

/** How long nothing moves, and how long the data may take before the reader is told that it did not come. */
const STILL_MS = 300;
const PATIENCE_MS = 8000;

interface Words {
  /** What is being worked out: `Working out what held on 1 June 2025 …` */
  readonly working: string;
  /** What is not answered: `Nothing is shown for 1 June 2025.` */
  readonly failed: string;
}

/**
 * Answers the question in the address of a page from a file of all that can be asked for.
 *
 * While the file is on its way, and when it did not come, the place of the answer says so and shows no other: never the
 * answer to another question. It can be asked for again.
 *
 * @param place - Where the answer stands.
 * @param loaded - What puts the answer there; it is fetched beside the file.
 */
export async function answered<T>(
  file: string,
  place: HTMLElement,
  words: Words,
  loaded: () => Promise<(table: T) => void>,
): Promise<void> {
  const status = element('p', { role: 'status', class: 'wait' });
  place.replaceChildren(status);
  const still = setTimeout(() => (status.textContent = words.working), STILL_MS);
  const come = await Promise.all([contentOf<T>(file), loaded()]).catch(() => undefined);
  clearTimeout(still);
  if (come) {
    const [table, show] = come;
    return show(table);
  }
  const again = element('button', { type: 'button', class: 'button' }, 'Try again');
  again.addEventListener('click', () => void answered(file, place, words, loaded));
  const said = element('p', {}, element('b', {}, 'The data could not be fetched.'), ` ${words.failed}`);
  place.replaceChildren(element('div', { role: 'alert', class: 'wrong' }, said, again));
}

async function contentOf<T>(address: string): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(address, { signal: patience.signal });
    if (!response.ok) throw new Error(`${response.status}`);
    return (await response.json()) as T;
  } finally {
    clearTimeout(timer);
  }
}
