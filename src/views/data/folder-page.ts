import type { Graph } from '#graph/graph.ts';
import { EDITION_SHEET } from '../edition/frame.ts';
import { escaped } from '../escaped.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/data.ts';

/** What all pages in a folder look like: letters of the reader's own machine, and no script. */
export const FOLDER_SHEET = EDITION_SHEET;

/**
 * A page that is read from a folder, by a browser and without a host.
 *
 * @param path - Where it lies in the folder, without its ending.
 * @param body - Its text as HTML.
 */
export function folderPage({ site }: Pick<Graph, 'site'>, path: string, title: string, body: string): string {
  const top = '../'.repeat(path.split('/').length - 1);
  const [name, day] = [escaped(site.name), formatDate(site.checked)];
  const licence =
    site.licence && say.textUnder(`<a href="${escaped(site.licence.url)}">${escaped(site.licence.name)}</a>`);
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${name}</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${top}style.css">
</head>
<body>
<header>
<p><a href="${top}home.html">${name}</a> · <a href="${top}index/a-z.html">${say.aToZ}</a> · <a href="${top}claims.html">${say.claims}</a> · <a href="${top}sources.html">${say.sources}</a></p>
</header>
<main>
${body}</main>
<footer>
<p>${[say.factsCheckedOn(`<time datetime="${site.checked}">${day}</time>`), licence].filter(Boolean).join(' ')}</p>
</footer>
</body>
</html>
`;
}
