/** Whether somebody asks what can be asked. */
export const isAskingForOperators = (typed: string): boolean => typed.trim() === '?';

/** Tells what is typed into a field, once a sign that is composed of several keys is there. */
export function onTyped(field: HTMLInputElement, typed: () => void, signal: AbortSignal): void {
  let composing = false;
  field.addEventListener('input', () => !composing && typed(), { signal });
  field.addEventListener('compositionstart', () => (composing = true), { signal });
  field.addEventListener(
    'compositionend',
    () => {
      composing = false;
      typed();
    },
    { signal },
  );
}

/**
 * Whether a key is one of those of which a sign is composed. Safari ends the composing before the last of them, which
 * has this code then: https://bugs.webkit.org/show_bug.cgi?id=165004
 */
export const isComposing = (event: { readonly isComposing: boolean; readonly keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229;
