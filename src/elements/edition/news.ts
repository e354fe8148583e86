import { href } from '#views/href.ts';
import { formatDate } from '#views/wording/dates.ts';
import { element } from '../nodes.ts';
import { remembered } from '../remembered.ts';
import * as say from '#words/news.ts';

/** Tells how many facts of a page changed since the reader was here, from the page and from what this browser kept. */
export function showNews(host: HTMLElement, last: string): void {
  const counts = (host.dataset['changes'] ?? '').split(', ').map((one) => one.split(' '));
  const count = counts.reduce((sum, [day = '', number]) => sum + (day > last ? Number(number) : 0), 0);
  if (count === 0) return;
  const stop = element('button', { type: 'button' }, say.stopKeeping);
  stop.addEventListener('click', () => {
    remembered('read').keep(null);
    host.replaceChildren(say.nothingIsKeptAnyMore);
  });
  host.append(
    element('b', {}, say.factsOnThisPageChangedSince(count)),
    say.inTheEdition(formatDate(last)),
    element('a', { href: href.changeLog('by-page') }, say.showWhat),
    ' ',
    stop,
  );
}
