import * as pagefind from 'virtual:pagefind';
import { base } from '#views/href.ts';
import { Search } from './search.ts';

/** Language of the site, as its pages say. */
export const language = document.documentElement.lang || 'en';

let search: Search | undefined;

/** The search of this site. Asking for it loads nothing. */
export const siteSearch = (): Search => (search ??= new Search(pagefind, `${base}pagefind/`, language));

/** Forgets what was loaded, so that a next try begins anew. */
export function forgetSearch(): void {
  search = undefined;
}
