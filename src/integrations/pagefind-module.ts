import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';

/** Name under which the browser's code imports Pagefind. */
export const PAGEFIND_MODULE = 'virtual:pagefind';

/**
 * Pagefind's own script as a module that can be bundled: one request less, smaller, and with a hash in its name.
 *
 * Its way of fetching is made replaceable. Pagefind takes a part of the index that does not come for an empty one and
 * answers "no results", which is the one thing a search must not say when it could not look.
 */
export async function pagefindSource(): Promise<string> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
    const { files } = await index.getFiles();
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (!script) throw new Error('Pagefind gives no pagefind.js.');
    const text = Buffer.from(script.content).toString('utf8');
    for (const needed of ['await fetch(queued.input)', 'export{', 'createInstance']) {
      if (!text.includes(needed)) throw new Error(`This version of Pagefind is not the one that src/integrations/pagefind-module.ts knows: its script has no "${needed}".`);
    }
    return `let fetch = (address) => globalThis.fetch(address);\nexport const fetchWith = (own) => { fetch = own; };\n${text}`;
  } finally {
    await close();
  }
}

/** Resolves `virtual:pagefind`. */
export function pagefindModule(): Plugin {
  const resolved = `\0${PAGEFIND_MODULE}`;
  return {
    name: 'pagefind-module',
    resolveId: (id) => (id === PAGEFIND_MODULE ? resolved : undefined),
    load: (id) => (id === resolved ? pagefindSource() : undefined),
  };
}
