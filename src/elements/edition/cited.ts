import { citedWords } from '#views/changes/cited-words.ts';
import type { Since, SinceEntry } from '#views/changes/since.ts';
import { base, href } from '#views/href.ts';
import { inTime } from '../in-time.ts';
import { element } from '../nodes.ts';
import * as say from '#words/edition-cited.ts';

type Pieces = SinceEntry['before'];

/** Shows at the head of a page what has changed since the edition by which it was cited. */
export async function showCited(host: HTMLElement, day: string): Promise<void> {
  const way = location.pathname.slice(base.length);
  const since = /^\d{4}-\d\d-\d\d$/.test(day) ? await sinceThen(href.since(day)) : 'none';
  if (typeof since === 'string') {
    const says = since === 'none' ? say.noEditionOfThatDay : say.changesDidNotCome;
    host.replaceChildren(
      element('p', { class: 'cited-head' }, says),
      element('p', { class: 'cited-links' }, element('a', { href: href.editions() }, say.allEditions)),
    );
    return;
  }
  const { look, heading, rest, entries } = citedWords(since, decodeURI(way) === way ? way : encodeURI(decodeURI(way)));
  const shown = entries.map((entry) => told(entry, entries.length > 1));
  host.dataset['look'] = look;
  host.replaceChildren(
    element('p', { class: 'cited-head' }, heading),
    ...(rest === '' ? [] : [element('p', {}, rest)]),
    shown.length > 2
      ? element('details', {}, element('summary', {}, say.showThem), ...shown)
      : element('div', {}, ...shown),
    links(host, since, href.edition(since.day, since.newer.includes(way) ? '' : way)),
  );
}

async function sinceThen(address: string): Promise<Since | 'none' | 'failed'> {
  try {
    const response = await inTime(fetch(address));
    if (response.status === 404) return 'none';
    const since = response.ok ? ((await inTime(response.json())) as Partial<Since>) : {};
    return Array.isArray(since.newer) ? (since as Since) : 'failed';
  } catch {
    return 'failed';
  }
}

function told({ label, title, href: address, before, after, reason }: SinceEntry, isOneOfMany: boolean): HTMLElement {
  const wording = (name: string, tag: 'del' | 'ins', pieces: Pieces) =>
    pieces && [
      element('dt', {}, name),
      element(
        'dd',
        {},
        pieces.flatMap(({ text, differs }) => [differs ? element(tag, {}, text) : text, ' ']),
      ),
    ];
  return element(
    'div',
    { class: 'cited-change' },
    element('p', {}, isOneOfMany && `${label}: `, element('a', { href: address }, title)),
    element('dl', {}, wording(say.asItWas, 'del', before) ?? [], wording(say.asItIsNow, 'ins', after) ?? []),
    reason !== undefined && element('p', {}, reason),
  );
}

function links(host: HTMLElement, { day }: Since, frozen: string): HTMLElement {
  const hide = element('button', { type: 'button' }, say.hide);
  hide.addEventListener('click', () => host.replaceChildren());
  return element(
    'p',
    { class: 'cited-links' },
    element('a', { href: frozen }, say.editionAsItWas),
    element('a', { href: `${href.edition(day)}#since` }, say.allThatChangedSince),
    element('a', { href: document.getElementById('cite') ? '#cite' : '#tools' }, say.citeItAsItIsNow),
    hide,
  );
}
