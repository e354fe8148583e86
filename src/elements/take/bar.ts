import { element } from '../nodes.ts';
import { copied } from './copied.ts';
import { openPanel } from './panel.ts';
import { FOLDS, pageAddress, type Thing } from './things.ts';
import * as say from '#words/take.ts';

const isByTouch = () => matchMedia('(hover: none)').matches;

/** The buttons of something with an address, which stand in it: its link, and a copy with what it rests on. */
export function barOf(thing: Thing): HTMLElement {
  const status = element('span', { role: 'status' });
  const sign = element('span', { 'aria-hidden': 'true' }, '#');
  const link = element(
    'button',
    { type: 'button', 'aria-label': say.copyLinkTo(thing.name) },
    sign,
    element('span', { class: 'words' }, ` ${say.copyLink}`),
  );
  const place = thing.element.matches(FOLDS) ? 'before' : thing.isHeading ? 'beside' : 'above';
  const bar = element('span', { class: `take ${place}` }, link);
  // What bears the buttons is called as before, without them.
  if (place === 'beside') thing.element.ariaLabel ??= thing.element.textContent.trim();
  if (place === 'above') bar.append(evidenceButton(thing));
  bar.append(status);
  link.addEventListener('click', () => {
    // Where fingers are all there is, one place to tap offers all that can be done.
    if (isByTouch()) return openPanel(thing, link);
    void copied(link, pageAddress(thing.element.id), status, say.linkCopied);
  });
  return bar;
}

function evidenceButton(thing: Thing): HTMLElement {
  const button = element('button', { type: 'button', 'aria-haspopup': 'dialog' }, say.copyWithEvidence);
  button.addEventListener('click', () => openPanel(thing, button));
  return button;
}
