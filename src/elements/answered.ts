import { fetched, OtherShape } from './fetched.ts';
import { inTime, TooLate } from './in-time.ts';
import { element } from './nodes.ts';
import * as say from '#words/asking.ts';

/** How long nothing moves before the reader is told that something is on its way. */
const STILL_MS = 300;

interface Words {
  /** What is being worked out: `Working out what held on 1 June 2025 …` */
  readonly working: string;
  /** What is not answered: `Nothing is shown for 1 June 2025.` */
  readonly failed: string;
}

/** A file of all that can be asked for, with the version of its shape that this script reads. */
interface Table {
  readonly file: string;
  readonly shape: number;
}

/**
 * Answers the question in the address of a page from a file of all that can be asked for.
 *
 * While the file is on its way, and when it did not come, the place of the answer says so and shows no other: never the
 * answer to another question. It can be asked for again, and is shown when it comes late.
 *
 * @param place - Where the answer stands.
 * @param loaded - What puts the answer there; it is fetched beside the file.
 */
export async function answered<T extends { readonly shape: number }>(
  { file, shape }: Table,
  place: HTMLElement,
  words: Words,
  loaded: () => Promise<(table: T) => void>,
  // What a browser has kept may be older than the page.
  cache: RequestCache = 'no-cache',
): Promise<void> {
  const status = element('p', { role: 'status', class: 'wait' });
  place.replaceChildren(status);
  const still = setTimeout(() => (status.textContent = words.working), STILL_MS);
  const coming = Promise.all([fetched<T>(file, (table) => table.shape === shape, cache), loaded()]);
  const show = async (come: typeof coming) => {
    const [table, put] = await come;
    put(table);
  };
  try {
    await inTime(show(coming));
  } catch (error) {
    // What lay in a cache in place of the file is not taken again.
    const again = () => void answered({ file, shape }, place, words, loaded, 'reload');
    place.replaceChildren(refusal(words.failed, error, again));
  } finally {
    clearTimeout(still);
  }
}

function refusal(failed: string, error: unknown, again: () => void): HTMLElement {
  const [why, act, does] =
    error instanceof OtherShape
      ? [say.siteIsNewer, say.loadThePageAgain, () => location.reload()]
      : [error instanceof TooLate ? say.dataIsSlow : say.dataNotFetched, say.tryAgain, again];
  const button = element('button', { type: 'button', class: 'button' }, act);
  button.addEventListener('click', does);
  const said = element('p', {}, element('b', {}, why), ` ${failed}`);
  return element('div', { role: 'alert', class: 'wrong' }, said, button);
}
