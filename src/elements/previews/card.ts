import { element } from '../nodes.ts';
import { claimPreview } from './files.ts';
import { numbersOf } from './numbers.ts';
import * as say from '#words/previews.ts';

/**
 * The card of a mark: each of its claims with its status and date, its source, and the ways to it. What the page lists
 * is taken from its list, the rest is fetched. Nothing where a claim is not to be had.
 */
export async function cardOf(mark: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  const numbers = numbersOf(mark.textContent);
  const ids = mark.dataset['claims']?.split(' ');
  const items = await Promise.all(
    numbers.map((number, index) => (ids ? fetched(mark, ids[index]!, number) : listed(number))),
  );
  if (items.some((item) => item === undefined)) return undefined;
  return element(
    'div',
    { class: 'card', popover: 'manual', role: 'dialog', 'aria-label': mark.ariaLabel ?? undefined, tabindex: '-1' },
    items,
    element('button', { type: 'button', class: 'close' }, say.close),
  );
}

/** A claim as the list of the page has it. */
function listed(number: number): HTMLElement | undefined {
  const self = [...document.querySelectorAll<HTMLAnchorElement>('.claim > .number')].find(
    ({ textContent }) => textContent === `${number}`,
  );
  const [statement, meta] = [...(self?.parentElement?.querySelectorAll(':scope > p') ?? [])].map((one) =>
    one.cloneNode(true),
  );
  if (!self || !statement || !(meta instanceof Element)) return undefined;
  // What stands elsewhere has to be told what it copies.
  meta.append(element('kb-copy' as 'span', { 'data-address': self.hash }));
  return itemOf(statement, meta, number, self.href);
}

/** A claim that the page does not list. */
async function fetched(mark: HTMLAnchorElement, id: string, number: number): Promise<HTMLElement | undefined> {
  const preview = await claimPreview(id);
  if (!preview) return undefined;
  const { text, meta, source } = preview;
  const line = element(
    'p',
    { class: 'meta' },
    element('span', {}, meta),
    source && element('a', { class: 'external', href: source.href }, source.words),
  );
  return itemOf(element('p', {}, text), line, number, mark.href.replace(/[^/]+\/$/, `${encodeURI(id)}/`));
}

function itemOf(statement: Node, meta: Node, number: number, href: string): HTMLElement {
  meta.appendChild(element('a', { class: 'way', href }, say.claimNumbered(number)));
  return element('div', { class: 'card-claim' }, statement, meta);
}
