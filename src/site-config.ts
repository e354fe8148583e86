import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { markdownPlugins } from '#markdown/plugins.ts';
import { basePath } from '#publishing/base-path.ts';
import { atWorkPlugins } from '#reading/at-work-plugins.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { DIALECT } from '#reading/prose.ts';
import { subjectPlugin } from '#reading/subject-plugin.ts';
import { textOf } from '#reading/text-of.ts';
import { cacheFolder } from '#render/cache-folder.ts';
import { drawingsPlugin, type Made } from '#render/drawings-plugin.ts';
import { writeFonts } from '#render/fonts.ts';
import { loadingPlugin } from '#render/loading-plugin.ts';
import { drawingsFolder } from '#render/render-diagrams.ts';
import { searchInDevelopment } from '#search/index/pagefind-module.ts';
import { answer } from '#serving/serve-site.ts';

/** Modules of `src/` by their paths there, without their ending. */
const modules = (...paths: readonly string[]) => new RegExp(`/src/(?:${paths.join('|')})\\.ts$`);

/**
 * What browsers load together, since each file is a request that a reader waits for: what the script of every page
 * shares with what it loads later; addresses and days, which most scripts need; what asks for a day, and what
 * answers; and all that a first search takes, from Pagefind to the dialog, but for what few queries need.
 */
const GROUPS = [
  // Of pages: a module each, but not a file each to write and to load.
  { name: 'prose', test: /\.mdx$/, maxSize: 1_000_000 },
  {
    name: 'shared',
    test: /preload-helper|\/src\/elements\/(?:define|fragment|in-time|nodes|remembered|search\/load)\.ts/,
    priority: 3,
  },
  {
    name: 'days',
    test: modules(
      'base',
      'views/href',
      'views/(?:evidence/evidence|wording/(?:capital|dates))',
      'graph/time',
      'graph/bounds',
    ),
    priority: 2,
  },
  { name: 'day', test: modules('elements/day-field'), priority: 2 },
  { name: 'asking', test: modules('elements/answered', 'views/as-of/day-asked'), priority: 1 },
  { name: 'answers', test: modules('views/(?:as-of/line|diagram/signs|strips/per-cent)'), priority: 1 },
  {
    name: 'search',
    test: /\?search$|virtual:pagefind|\/src\/(?:search\/(?:words|index|ask)\/(?!address|operators|narrow|lead)|elements\/search\/(?:loaded|dialog))/,
  },
];

interface Resolving {
  resolve(name: string, importer: string, options: object): Promise<{ readonly id: string } | null>;
}
/** Addresses and words that the search has for itself: shared with other scripts they would be one file more to load. */
const OWN_OF_SEARCH = modules('views/href', 'base', 'words/en/statuses');
const ownOfSearch = {
  name: 'own-of-search',
  apply: 'build' as const,
  enforce: 'pre' as const,
  async resolveId(this: Resolving, name: string, importer = '', options: object) {
    if (!/\?search$|\/src\/(?:elements\/)?search\//.test(importer)) return;
    const found = await this.resolve(name, importer, options);
    return found && OWN_OF_SEARCH.test(found.id) ? `${found.id}?search` : undefined;
  },
};

/** What pages are made from is not bundled with them: they have it from the build, which has loaded and used it before. */
const sharedWithBuild = {
  name: 'shared-with-build',
  apply: 'build' as const,
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { readonly name: string }) => name !== 'client',
  resolveId: {
    filter: { id: /^#(?:graph|issues|reading|render|schema|search|views|words)\/.*\.ts$/ },
    handler: (id: string) => ({ id, external: true }),
  },
};

/**
 * How Astro makes the pages.
 *
 * @param made - Fonts and drawings, where they are made already; without them fonts are cut here, and pages draw what
 * they print.
 */
export function siteConfig(made?: Made): AstroUserConfig {
  const base = basePath();
  const site = process.env['SITE_URL'];
  // What Astro and its bundler keep; two subjects or two bases must not share it.
  const cache = createHash('sha256').update(contentFolder()).update(base).digest('hex').slice(0, 12);
  return {
    base,
    ...(site ? { site } : {}),
    cacheDir: cacheFolder('astro', cache),
    trailingSlash: 'always',
    // The content policy allows nothing inside a page: styles and scripts are files, however small.
    build: { format: 'directory', assets: '_astro', inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    integrations: [
      mdx(),
      searchInDevelopment((request, response) => void answer(request, response, resolve('dist'), base)),
    ],
    markdown: {
      syntaxHighlight: false,
      processor: satteri({ features: DIALECT, ...markdownPlugins(base) }),
    },
    vite: {
      plugins: [
        ownOfSearch,
        sharedWithBuild,
        subjectPlugin(contentFolder()),
        loadingPlugin(base),
        drawingsPlugin(() => (made ? Promise.resolve(made) : madeAtHand())),
        ...atWorkPlugins(contentFolder(), (news) => process.send?.(news)),
      ],
      build: {
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        // What a search needs besides, in one file: each more is a request that a reader waits for.
        rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
      },
    },
  };
}

async function madeAtHand(): Promise<Made> {
  const fonts = await writeFonts(textOf(contentFolder()));
  // A check of the templates needs no browser, by whose version the folder is named.
  return {
    fonts,
    get drawings() {
      return drawingsFolder(fonts);
    },
  };
}
