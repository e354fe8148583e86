import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * How a script loads another when that is first used: what the other imports is asked for beside it. The bundler's own
 * way waits for style sheets as well, of which none belongs to a script here, and every page would carry it.
 *
 * @param base - Where the site lies on its host.
 */
export const loadingPlugin = (base: string): Plugin => ({
  name: 'loading',
  enforce: 'pre',
  apply: 'build',
  load: {
    order: 'pre',
    handler: (id) =>
      id === HELPER
        ? `export const __vitePreload = (load, files = []) => {
  for (const file of files)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }),
    );
  return load();
};`
        : null,
  },
});
