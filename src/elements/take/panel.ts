import { inTime } from '../in-time.ts';
import { element } from '../nodes.ts';
import { place, styled } from '../previews/place.ts';
import { copied } from './copied.ts';
import { claimAddress, evidenceOf, type Evidence } from './evidence.ts';
import { frameOf } from './frame.ts';
import { reportOf } from './report.ts';
import { shareButton } from './share.ts';
import { editionHere, type Thing } from './things.ts';
import { asHtml, asMarkdown, asText, wordsIn, type Form } from './words.ts';
import * as say from '#words/take.ts';

const asFrame: Form = (taken) => frameOf(taken, editionHere());

const FORMS: Readonly<Record<string, Form>> = {
  [say.text]: asText,
  [say.markdown]: asMarkdown,
  [say.html]: asHtml,
  [say.linkAlone]: ({ from }) => from.href,
};

/** What can be taken of something on the page, shown before it is copied: a box beside it, on a phone from below. */
export function openPanel(thing: Thing, by: HTMLElement): void {
  // Without its style it is a box all the same.
  void inTime(styled())
    .catch(() => undefined)
    .then(async () => show(await evidenceOf(thing), thing, by));
}

function show(evidence: Evidence, { name, isHeading }: Thing, by: HTMLElement): void {
  const forms = /\/claims\/[^/]+\/$/.test(evidence.from.href) ? { ...FORMS, [say.embed]: asFrame } : FORMS;
  const box = element('pre', { tabindex: '0', role: 'region', 'aria-label': say.whatIsCopied });
  const status = element('span', { role: 'status' });
  const copy = element('button', { type: 'button', class: 'first' }, say.copyThis);
  const choices = Object.keys(forms).map((form) => element('button', { type: 'button' }, form));
  let chosen = '';
  const choose = (form: string) => {
    chosen = form;
    box.textContent = forms[form]!(evidence);
    box.classList.toggle('code', form !== say.text);
    for (const choice of choices) choice.ariaPressed = `${choice.textContent === form}`;
  };
  for (const choice of choices) choice.addEventListener('click', () => choose(choice.textContent));
  copy.addEventListener('click', () => {
    const words = box.textContent;
    const rich = {
      'text/plain': new Blob([words], { type: 'text/plain' }),
      'text/html': new Blob([words], { type: 'text/html' }),
    };
    void copied(copy, chosen === say.html ? [new ClipboardItem(rich)] : words, status, say.copiedAs(chosen));
  });
  const close = element('button', { type: 'button', class: 'close' }, say.close);
  const title = isHeading ? say.linkTo(name) : say.copyWithEvidence;
  const panel = element(
    'div',
    { class: 'card take-panel', popover: 'auto', role: 'dialog', 'aria-label': title, tabindex: '-1' },
    element('p', { class: 'panel-head' }, element('b', {}, title), close),
    element('div', { class: 'forms', role: 'group', 'aria-label': say.form }, choices),
    box,
    element(
      'p',
      { class: 'panel-do' },
      copy,
      shareButton({ text: asText(evidence).replace(/\n— .*$/, ''), url: evidence.from.href }),
      status,
    ),
    waysOf(evidence),
  );
  close.addEventListener('click', () => panel.hidePopover());
  panel.addEventListener('toggle', ({ newState }) => newState === 'closed' && panel.remove());
  choose(isHeading ? say.linkAlone : say.text);
  // Beside its button: what belongs to it stays while the focus is in here.
  by.after(panel);
  panel.showPopover();
  place(panel, by);
  panel.focus({ preventScroll: true });
}

/** What else there is to do with a claim. */
function waysOf({ claim, original, blocks, from }: Evidence): HTMLElement | undefined {
  if (claim === undefined) return undefined;
  return element(
    'p',
    { class: 'meta' },
    original !== undefined && element('a', { class: 'external', href: original }, say.openTheSource),
    element('a', { href: claimAddress(claim, '#cite') }, say.cite),
    element('a', { href: reportOf(blocks[0] ? wordsIn(blocks[0]) : from.words, from.href) }, say.reportAProblem),
  );
}
