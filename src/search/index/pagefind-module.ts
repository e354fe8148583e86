import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';

/** Name under which the browser's code imports Pagefind. */
export const PAGEFIND_MODULE = 'virtual:pagefind';

/** The script of this version that the browser's code uses: the class behind Pagefind's functions, without its worker and its wrappers. */
const CLASS = 'PagefindInstance';
const UNPACKING = 'data=gz_default(data);';
/** The library by which it unpacks. */
const UNPACKER = /var u8=Uint8Array;[^]*?var gz_default=gunzipSync;/;
const NEEDED = [UNPACKING, 'await fetch(queued.input)', `var ${CLASS}=class`, 'load_wasm===true'] as const;

/**
 * Pagefind's own script as a module that can be bundled: one request less, smaller, and with a hash in its name.
 *
 * Its files are unpacked by the browser (search/ask/engine.ts), so it needs no unpacking of its own.
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
    const missing = [
      ...NEEDED.filter((needed) => !text.includes(needed)),
      ...(UNPACKER.test(text) ? [] : ['gz_default']),
      ...(/export\{[^{}]*\};\s*$/.test(text) ? [] : ['export']),
    ];
    if (missing.length > 0)
      throw new Error(
        `This version of Pagefind is not the one that src/search/index/pagefind-module.ts knows: its script has no "${missing[0]}".`,
      );
    return `let fetch = (address) => globalThis.fetch(address);\nexport const fetchWith = (own) => { fetch = own; };\n${text
      .replace(UNPACKER, '')
      .replace(UNPACKING, 'throw new Error(`${file} is not unpacked.`);')
      .replace(/export\{[^{}]*\};\s*$/, `export { ${CLASS} };`)}`;
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
