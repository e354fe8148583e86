import * as say from '#words/take.ts';

/** How long it is told that something was copied. */
const TOLD_MS = 3000;

/** Copies, and tells it once. */
export async function copied(
  by: HTMLElement,
  what: string | readonly ClipboardItem[],
  status: HTMLElement,
  done: string,
): Promise<void> {
  const { clipboard } = navigator;
  try {
    await (typeof what === 'string' ? clipboard.writeText(what) : clipboard.write([...what]));
    status.textContent = `✓ ${done}`;
    by.dataset['done'] = '';
  } catch {
    status.textContent = say.yourBrowserDidNotAllow;
  }
  setTimeout(() => {
    status.textContent = '';
    delete by.dataset['done'];
  }, TOLD_MS);
}
