import { element } from '../nodes.ts';
import * as say from '#words/take.ts';

/** The device's own way of handing on, where it has one. */
export function shareButton(what: { readonly text?: string; readonly url: string }): HTMLElement | undefined {
  if (!('share' in navigator)) return undefined;
  const button = element('button', { type: 'button' }, say.share);
  // A reader who turns back has not met a fault.
  button.addEventListener('click', () => navigator.share({ title: document.title, ...what }).catch(() => undefined));
  return button;
}
