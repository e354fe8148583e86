import * as module from 'virtual:pagefind';
import { base } from '#views/href.ts';
import { IndexFiles } from '#search/ask/index-files.ts';
import { Search } from '#search/ask/search.ts';
import { INDEX_FOLDER } from '#search/index/format.ts';
import { PATIENCE_MS } from '../in-time.ts';
import { pageLanguage } from './page-language.ts';

/** The search of this site. Asking for it loads nothing. */
export class SiteSearch {
  #search: Search | undefined;
  #cache: RequestCache = 'default';

  get search(): Search {
    const cache = this.#cache;
    return (this.#search ??= new Search({
      module,
      folder: `${base}${INDEX_FOLDER}/`,
      language: pageLanguage(),
      files: new IndexFiles((address, options) => fetch(address, { ...options, cache }), PATIENCE_MS),
    }));
  }

  /**
   * Forgets what was loaded, so that a next try begins anew, past the browser's cache: what came in place of a file
   * may lie there.
   */
  forget(): void {
    this.#search = undefined;
    this.#cache = 'reload';
  }
}
