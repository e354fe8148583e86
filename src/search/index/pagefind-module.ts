import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { INDEX_FOLDER } from './format.ts';

/** Name under which the browser's code imports Pagefind. */
const PAGEFIND_MODULE = 'virtual:pagefind';

/** The class behind Pagefind's functions, without its worker and its wrappers. */
const CLASS = 'PagefindInstance';
/**
 * What is another in the script that the browser's code uses: what stands in Pagefind's own, and what takes its place.
 * It packs and unpacks nothing, since browsers do that; makes no excerpts, since results are made of cards; and is set
 * up once.
 */
const CHANGES = [
  [/data=gz_default\(data\);/, 'throw new Error(`${file} is not unpacked.`);'],
  [/var u8=Uint8Array;[^]*?var gz_default=gunzipSync;/, ''],
  [/const excerpt_start=[^;]*,this[^]*?(?=return fragment;\}fullUrl)/, ''],
  [/async options\(options2\)\{const opts=[^]*?(?=async enterPlaygroundMode)/, ''],
  [/export\{[^{}]*\};\s*$/, `export { ${CLASS} };`],
] as const;
/** How it fetches instead. */
const FETCHING = `let fetch = (address) => globalThis.fetch(address);
export const fetchWith = (own) => { fetch = own; };
`;
/** What must stand in it besides. */
const NEEDED = ['await fetch(queued.input)', `var ${CLASS}=class`, 'load_wasm===true'] as const;

/**
 * Pagefind's own script as a module that can be bundled: one request less, smaller, and with a hash in its name.
 *
 * Its files are unpacked by the browser (search/ask/index-files.ts), so it needs no unpacking of its own.
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
      ...CHANGES.filter(([own]) => !own.test(text)).map(([own]) => own.source),
    ];
    if (missing.length > 0)
      throw new Error(
        `src/search/index/pagefind-module.ts knows another version of Pagefind: this script has no "${missing[0]}".`,
      );
    return FETCHING + CHANGES.reduce((changed, [own, ours]) => changed.replace(own, () => ours), text);
  } finally {
    await close();
  }
}

/** Resolves `virtual:pagefind`. */
function pagefindModule() {
  const resolved = `\0${PAGEFIND_MODULE}`;
  return {
    name: 'pagefind-module',
    resolveId: (id: string) => (id === PAGEFIND_MODULE ? resolved : undefined),
    load: (id: string) => (id === resolved ? pagefindSource() : undefined),
  };
}

type Answers = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Gives the browser Pagefind as a module of the site's own script, and in development the last index that was built.
 *
 * @param answers - Answers from the last site that was built.
 */
export function searchInDevelopment(answers: Answers): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindModule()] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith(`${server.config.base}${INDEX_FOLDER}/`)) answers(request, response);
          else next();
        });
      },
    },
  };
}
