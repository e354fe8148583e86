import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * Paths of all pages of a site that a reader stays on, as in their addresses: `''`, `openai/`, `404.html`. Those that
 * lead on to another one at once are followed by ../follows-an-old-link.spec.ts.
 */
export const pagesOf = (folder: string): string[] =>
  htmlFilesOf(folder).filter((page) => !htmlOf(folder, page).includes('<kb-moved'));

function htmlFilesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      relative(folder, join(entry.parentPath, entry.name))
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();
}

/** The HTML of a page, by its path. */
export const htmlOf = (folder: string, page: string): string =>
  readFileSync(join(folder, page === '' || page.endsWith('/') ? `${page}index.html` : page), 'utf8');

/** All text in the HTML of a page that a browser can show, with every space taken out. */
export function wordsIn(html: string): string {
  const parts: string[] = [];
  // What stands in a template is no child of it.
  const collect = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    if ('value' in node) parts.push(node.value);
    else if ('childNodes' in node) node.childNodes.forEach(collect);
  };
  collect(parse(html));
  return parts.join('').replace(/\s+/g, '');
}

/**
 * Pages to be looked at one by one: all, but of cards and of an edition the longest of each sort. They are of one
 * template and two, without script, so that what the longest shows all of them show.
 */
export function pagesToSee(folder: string): string[] {
  const [alike = [], others = []] = [true, false].map((wanted) =>
    pagesOf(folder).filter((page) => /^(?:card|editions\/[^/]+)\/./.test(page) === wanted),
  );
  const longest = [...Map.groupBy(alike, (page) => page.split('/').slice(0, -2).join('/')).values()].map(
    (pages) => pages.toSorted((a, b) => htmlOf(folder, b).length - htmlOf(folder, a).length)[0]!,
  );
  return [...others, ...longest];
}

/** One page of each template: of each folder, and with each set of custom elements that pages of it have. */
export function oneOfEachTemplate(folder: string): string[] {
  const templateOf = (page: string) => {
    const elements = new Set(htmlOf(folder, page).match(/<kb-[a-z-]+/g));
    return [page.includes('/') ? page.split('/').slice(0, -2)[0] : '', ...[...elements].sort()].join(' ');
  };
  return [...Map.groupBy(pagesOf(folder), templateOf).values()].map(([first]) => first!);
}

/** The titles that more than one page has, each with those pages. */
export function titlesTwice(folder: string): string[] {
  const titleOf = (page: string) => /<title>([^<]*)<\/title>/.exec(htmlOf(folder, page))?.[1] ?? '';
  return [...Map.groupBy(pagesOf(folder), titleOf)]
    .filter(([title, pages]) => title === '' || pages.length > 1)
    .map(([title, pages]) => `"${title}" is the title of ${pages.map((page) => `/${page}`).join(', ')}`);
}
