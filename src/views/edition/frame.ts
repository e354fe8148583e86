import type { Graph } from '#graph/graph.ts';
import { escaped } from '../escaped.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/edition-frame.ts';

/**
 * What stands around each text of an edition. It is frozen with the texts, so that a change of the site's own templates
 * touches no edition; the words in double braces are filled in for each page.
 */
export function editionFrame({ site }: Pick<Graph, 'site'>): string {
  const [name, day] = [escaped(site.name), formatDate(site.checked)];
  const living = `{{top}}../../{{path}}?edition=${site.checked}`;
  const licence =
    site.licence && say.textUnder(`<a href="${escaped(site.licence.url)}">${escaped(site.licence.name)}</a>`);
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.titleInEdition('{{title}}', name, day)}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="{{top}}edition.css">
<link rel="icon" href="{{top}}../../icon.svg" type="image/svg+xml">
<link rel="latest-version" href="${living}">
</head>
<body>
<header>
<p><a href="{{top}}../../">${name}</a> · <a href="{{top}}">${say.editionOf(`<time datetime="${site.checked}">${day}</time>`)}</a></p>
<p>${say.asItStood} <a href="${living}">${say.theSamePageToday}</a></p>
</header>
<main>
{{body}}</main>
<footer>
<p>${[licence, `<a href="{{top}}manifest.sha256">${say.sumsOfAllFiles}</a>`].filter(Boolean).join(' ')}</p>
</footer>
</body>
</html>
`;
}

/** Letters of the reader's own machine: those of the site may change. */
export const EDITION_SHEET = `:root { color-scheme: light dark; --ink: #17191c; --pale: #565b62; --paper: #fdfcf9; --line: #c9c7c0; --link: #0b4f6c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae5; --pale: #aeb3ba; --paper: #16181b; --line: #44484e; --link: #8cc7e3; }
}
body { margin: 0 auto; padding: 1rem; max-width: 44rem; color: var(--ink); background: var(--paper); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
header, footer { color: var(--pale); font-size: 0.9375rem; border: solid var(--line); border-width: 0 0 1px; padding-block-end: 0.5rem; }
footer { border-width: 1px 0 0; padding-block: 0.5rem 0; margin-block-start: 3rem; }
header p { margin-block: 0 0.25rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font: 600 1.875rem/1.15 Georgia, serif; }
h2 { font: 600 1.375rem/1.2 Georgia, serif; margin-block-start: 2.5rem; }
li { margin-block: 0.25rem; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid var(--line); white-space: pre-wrap; }
.wide { overflow-x: auto; }
.to-end { text-align: end; }
.to-middle { text-align: center; }
table { border-collapse: collapse; }
th, td { border-block-end: 1px solid var(--line); padding: 0.375rem 0.75rem 0.375rem 0; text-align: start; vertical-align: top; }
`;
