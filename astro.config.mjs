import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { searchInDevelopment } from '#search/index/pagefind-module.ts';
import { handDrawings } from '#markdown/hand-drawings.ts';
import { focusableHeadings, pageLinks } from '#markdown/page-links.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { DIALECT } from '#reading/prose.ts';

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
// Astro keeps what it has read of the content; two subjects or two bases must not share it.
const cache = createHash('sha256').update(contentFolder()).update(base).digest('hex').slice(0, 12);

export default defineConfig({
  base,
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  cacheDir: resolve('.cache/astro', cache),
  trailingSlash: 'always',
  // The content policy allows nothing inside a page: styles and scripts are files, however small.
  build: { format: 'directory', assets: '_astro', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), searchInDevelopment(resolve('dist'))],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: DIALECT, mdastPlugins: [pageLinks(base), focusableHeadings(), handDrawings()] }),
  },
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false, modulePreload: { polyfill: false } },
    resolve: {
      alias: {
        // Written before by the program that starts the build.
        '@fonts': process.env.ACCORD_FONTS ?? resolve('.cache/fonts'),
      },
    },
  },
});
