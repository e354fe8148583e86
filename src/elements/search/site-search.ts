import * as pagefind from 'virtual:pagefind';
import { base } from '#views/href.ts';
import { FileWatch } from '#search/ask/engine.ts';
import { Search } from '#search/ask/search.ts';

/** Language of the site, as its pages say. */
export const language = document.documentElement.lang || 'en';

let search: Search | undefined;
let failed = false;

/** The search of this site. Asking for it loads nothing. */
export const siteSearch = (): Search =>
  (search ??= new Search(pagefind, `${base}pagefind/`, language, new FileWatch(failed ? past : undefined)));

/** Past the browser's cache: what came in place of a file may lie there. */
const past: typeof fetch = (address, options) => fetch(address, { ...options, cache: 'reload' });

/** Forgets what was loaded, so that a next try begins anew. */
export function forgetSearch(): void {
  search = undefined;
  failed = true;
}
