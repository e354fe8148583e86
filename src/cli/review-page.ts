import type { ReviewSort, ToReview } from '#graph/review.ts';
import { REVIEWED } from '#graph/review.ts';
import { escaped } from '#views/escaped.ts';
import { editorLink, FOLLOWS } from './editor-link.ts';

/** What to look at again before the day of checking is set forward, each with its place in the author's editor. */
export function reviewPage(found: readonly ToReview[], checked: string, folder: string): string {
  const sections = (Object.keys(REVIEWED) as ReviewSort[]).flatMap((sort) => {
    const its = found.filter((one) => one.sort === sort);
    if (its.length === 0) return [];
    const items = its.map(({ at, what }) => `<li>${escaped(what)} ${editorLink(at, folder)}</li>`);
    return [`<h2>${escaped(REVIEWED[sort])} (${its.length})</h2><ul>${items.join('')}</ul>`];
  });
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What to look at again</title>' +
    `${FOLLOWS}</head><body><h1>What to look at again</h1><p>The facts were checked on ${checked}; ${found.length} to look at again.</p>` +
    `${sections.join('')}</body></html>`
  );
}
