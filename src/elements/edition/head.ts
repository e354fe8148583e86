import styles from '#styles/edition.css?inline';
import { adoptStyleSheet } from '../search/adopt-style-sheet.ts';
import { showCited } from './cited.ts';
import { showNews } from './news.ts';

/**
 * Shows what a page tells of editions at its head.
 *
 * @param asked - The edition that the address cites.
 * @param last - The edition in which the reader was here last.
 */
export function head(host: HTMLElement, asked: string | null, last: string | undefined): void {
  host.setAttribute('role', 'note');
  if (asked) void showCited(host, asked);
  else if (last) showNews(host, last);
}

adoptStyleSheet(styles);
