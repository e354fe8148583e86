import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Graph } from '#graph/graph.ts';
import { FACETS, packed } from './cards.ts';
import { searchDocuments, type SearchDocument, type SearchPart } from './documents.ts';
import { meaningsOf } from './meanings.ts';
import { vocabularyOf } from './lexicon-of.ts';
import { escaped } from '#views/escaped.ts';
import { formatDate } from '#views/wording/dates.ts';
import { mistakable } from '../words/correction.ts';
import type { Meaning } from '../words/thesaurus.ts';
import { vocabularyText, type Vocabulary } from '../words/lexicon.ts';
import { pagefindModule } from './pagefind-module.ts';
import { wordsOfLanguage } from './words-of-language.ts';

/** Folder of the index inside the site. Pagefind needs the name to find its way to the base path. */
export const INDEX_FOLDER = 'pagefind';

/** The vocabulary may take so much when a host compresses it. */
const VOCABULARY_BYTES = 28_000;

/** With more pages than this, those that both indexes have are not told apart before they are loaded. */
const MOST_SHARED = 1500;

/** A list of pages up to so many bytes is put into the entry of the index, to save a request. */
const MOST_INSIDE = 4000;

/** What every search loads is packed as small as can be, unless it is more than so much: that takes its time. */
const MOST_REPACKED = 1_000_000;
const EVERY_SEARCH = /^facts\/(?:wasm\.|index\/)/;

/** What was written. */
export interface WrittenIndex {
  /** Pages that can be found, sources and parts of the site among them. */
  readonly documents: number;
  readonly claims: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes the search index of a built site into its folder: the same graph always gives the same files.
 *
 * Pagefind indexes one document made from the graph for each page, not the page's own HTML, so that what is found
 * does not hang on markup. In return every address and anchor that a result may lead to is looked up in the built files.
 *
 * @throws when one of them is missing: a fault of the templates, not of the content.
 */
export async function writeSearchIndex(graph: Graph, folder: string): Promise<WrittenIndex> {
  const documents = searchDocuments(graph);
  const missing = missingTargets(documents, folder);
  if (missing.length > 0)
    throw new Error(
      `A fault of the engine: search results would lead to places that the site does not have.\n${missing.slice(0, 20).join('\n')}`,
    );
  return writeIndexFiles(
    {
      documents,
      vocabulary: (most) => vocabularyOf(graph, most),
      meanings: meaningsOf(graph),
      language: graph.site.language,
      checked: formatDate(graph.site.checked),
    },
    join(folder, INDEX_FOLDER),
  );
}

/** What an index is made from. */
export interface IndexContent {
  readonly documents: readonly SearchDocument[];
  /** The words of the site, at most so many. */
  readonly vocabulary: (most: number) => Omit<Vocabulary, 'elsewhere'>;
  readonly meanings: readonly Meaning[];
  readonly language: string;
  /** The day on which the facts were checked, in words. */
  readonly checked: string;
}

/** The same without a look at the pages, into any folder. */
export async function writeIndexFiles(
  { documents, vocabulary: wordsOf, meanings, language: locale, checked }: IndexContent,
  folder: string,
): Promise<WrittenIndex> {
  const files = new Map<string, Uint8Array>();
  const keys = new Map<string, ReadonlyMap<string, string>>();
  const language = locale.slice(0, 2);
  try {
    for (const tier of ['facts', 'text'] as const) {
      const own = documents.filter((document) => document.tier === tier);
      const index = await indexFiles(own, language);
      keys.set(tier, index.keys);
      for (const { path, content } of index.files)
        if (!(tier === 'text' && path.startsWith('wasm.'))) files.set(`${tier}/${path}`, content);
    }
  } finally {
    await close();
  }
  const vocabulary = Buffer.from(boundedVocabulary(wordsOf, language));
  const words = `words-${createHash('sha256').update(vocabulary).digest('hex').slice(0, 8)}.txt`;
  files.set(words, vocabulary);
  for (const tier of ['facts', 'text'] as const) {
    const entry = `${tier}/pagefind-entry.json`;
    const [metaPath, meta] = [...files].find(([path]) => path.startsWith(`${tier}/`) && path.endsWith('.pf_meta'))!;
    const small = meta.length <= MOST_INSIDE;
    if (small) files.delete(metaPath);
    const own = JSON.parse(Buffer.from(files.get(entry)!).toString('utf8')) as object;
    const ours = {
      ...(tier === 'facts'
        ? {
            words: `../${words}`,
            checked,
            meanings: meanings.map(({ id, members }) => [id, ...members.map((member) => member.join(' '))]),
          }
        : {}),
      ...(small ? { meta: Buffer.from(meta).toString('base64') } : {}),
      ...(tier === 'text' ? { restOf: restOf(keys.get('facts')!, keys.get('text')!) } : {}),
    };
    files.set(entry, Buffer.from(JSON.stringify({ ...own, ...ours })));
  }
  const loaded = [...files].filter(([path]) => EVERY_SEARCH.test(path));
  if (bytesOf(loaded) <= MOST_REPACKED)
    for (const [path, content] of loaded) files.set(path, await gzipAsync(gunzipSync(content), { numiterations: 15 }));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    documents: new Set(documents.map((document) => document.address)).size,
    claims: new Set(
      documents.flatMap((document) =>
        document.parts.filter((part) => part.card.form === 'claim').map((part) => part.id),
      ),
    ).size,
    files: files.size,
    bytes: bytesOf([...files]),
  };
}

const bytesOf = (files: readonly (readonly [string, Uint8Array])[]) =>
  files.reduce((sum, [, content]) => sum + content.length, 0);

/** Files of Pagefind that a reader's browser asks for; its own interfaces and its worker are not among them. */
const NEEDED = /^(?:index|fragment|filter)\/|\.pf_meta$|^pagefind-entry\.json$/;

/** Pages of the one index by the keys of what the other holds of them. Of very many it would be too much to load. */
function restOf(facts: ReadonlyMap<string, string>, text: ReadonlyMap<string, string>): Record<string, string> {
  const shared = [...text].flatMap(([address, key]) =>
    facts.has(address) ? [[key, facts.get(address)!] as const] : [],
  );
  return shared.length > MOST_SHARED ? {} : Object.fromEntries(shared.sort());
}

async function indexFiles(
  documents: readonly SearchDocument[],
  language: string,
): Promise<{ files: IndexFile[]; keys: ReadonlyMap<string, string> }> {
  // A file for what results show of each page: together with others it would be fetched for nothing.
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: documents.length });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  for (const document of documents) {
    const { errors } = await index.addHTMLFile({
      url: `/${document.address}`,
      content: documentHtml(document, language),
    });
    if (errors.length > 0) throw new Error(`Pagefind does not take ${document.address}: ${errors.join(' ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind gives no files: ${faults.join(' ')}`);
  await index.deleteIndex();
  const byUrl = new Map(documents.map((document) => [`/${document.address}`, document]));
  const keys = new Map<string, string>();
  // A language that Pagefind has no stems for is read with the plain one.
  const stems = files.some(({ path }) => path === `wasm.${language}.pagefind`);
  const used = files
    .filter(({ path }) => NEEDED.test(path) || path === `wasm.${stems ? language : 'unknown'}.pagefind`)
    .map((file) =>
      file.path.startsWith('fragment/') ? { path: file.path, content: withCards(file, byUrl, keys) } : file,
    );
  return { files: used, keys };
}

/** A document as Pagefind reads one: nothing but words and filters. */
export function documentHtml({ title, names, filters, parts }: SearchDocument, language: string): string {
  const meta = [
    ['title', title],
    ['names', names],
  ] as const;
  const metas = meta
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => `<i data-pagefind-meta="${name}[data-v]" data-v="${escaped(words.join(' '))}"></i>`);
  const facets = FACETS.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => `<i data-pagefind-filter="${facet}[data-v]" data-v="${escaped(value)}"></i>`),
  );
  const words = parts.map((part) => `<p data-pagefind-weight="${part.weight}">${escaped(part.words.join(' '))}</p>`);
  return `<!doctype html><html lang="${language}"><head><title></title></head><body><main data-pagefind-body>${metas.join('')}${facets.join('')}${words.join('')}</main></body></html>`;
}

/** What Pagefind puts before everything it packs. */
const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  readonly url: string;
  readonly filters: object;
}

/**
 * A fragment is what Pagefind hands over for a result. In place of the words as they were indexed, which no reader
 * wants to see, it gets the cards of the document; so it is a third of the size.
 *
 * @param keys - Takes the key that Pagefind has given each address.
 */
function withCards(
  { path, content }: IndexFile,
  documents: ReadonlyMap<string, SearchDocument>,
  keys: Map<string, string>,
): Uint8Array {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE))
    throw new Error(
      'This version of Pagefind packs fragments in a way that src/search/index/write-index.ts does not know.',
    );
  const { url, filters } = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
  keys.set(url.slice(1), path.replace(/^.*\/|\.\w+$/g, ''));
  const replaced = {
    url,
    content: '',
    word_count: 0,
    filters,
    meta: {},
    anchors: [],
    parts: documents.get(url)!.parts.map((part) => [part.id, ...packed(part.card)]),
  };
  return gzipSync(SIGNATURE + JSON.stringify(replaced), { level: 9, memLevel: 9 });
}

function boundedVocabulary(wordsOf: IndexContent['vocabulary'], language: string): string {
  for (let most = 20_000; ; most = Math.floor(most * 0.9)) {
    const words = { ...wordsOf(most), elsewhere: [] };
    const text = vocabularyText({ ...words, elsewhere: mistakable(wordsOfLanguage(language), words) });
    if (gzipSync(text, { level: 9 }).length <= VOCABULARY_BYTES) return text;
  }
}

/** Addresses and anchors of documents that the built site does not have. */
export function missingTargets(documents: readonly SearchDocument[], folder: string): string[] {
  return documents.flatMap(({ address, parts }) => {
    const file = join(folder, decodeURI(address), 'index.html');
    if (!existsSync(file)) return [`${address} has no page.`];
    const html = readFileSync(file, 'utf8');
    const anchors = new Set([...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>"]+))/g)].map((match) => match[1] ?? match[2]));
    return [...new Set(parts.flatMap((part) => (part.card.form === 'page' ? [] : targetOf(part))))]
      .filter((anchor) => !anchors.has(anchor))
      .map((anchor) => `${address} has no element with the id ${anchor}.`);
  });
}

const targetOf = ({ id, card }: SearchPart) =>
  card.form === 'answer' ? 'answers' : card.form === 'text' ? (card.anchor ?? id) : id;

/**
 * Gives the browser Pagefind as a module of the site's own script, and in development the last index that was built.
 *
 * @param lastSite - Folder of the last site that was built.
 */
export function searchInDevelopment(lastSite: string): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindModule()] } });
      },
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
          const inside = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
          if (!inside.startsWith(`${INDEX_FOLDER}/`) || inside.includes('..')) return next();
          const file = join(lastSite, inside);
          if (!existsSync(file)) {
            response.statusCode = 404;
            return response.end();
          }
          response.setHeader('content-type', file.endsWith('.json') ? 'application/json' : 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
    },
  };
}
