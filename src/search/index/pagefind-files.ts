import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { FILTERS } from './cards.ts';
import { escaped } from '#views/escaped.ts';
import { addressIn, ENTRY_FILE, fragmentText, isFragment, isPageList, machineFile, SIGNATURE } from './format.ts';
import type { SearchDocument } from './indexing.ts';

/** Of Pagefind's files those that a reader's browser asks for; its own interfaces and its worker are not among them. */
const isNeeded = (path: string) => /^(?:index|fragment|filter)\//.test(path) || isPageList(path) || path === ENTRY_FILE;

/** Files that Pagefind makes of documents, by their paths, those of results with our cards in them. */
export async function pagefindFiles(
  documents: readonly SearchDocument[],
  language: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = await indexed(documents, language);
  const byAddress = new Map(documents.map((document) => [document.address, document]));
  // A language that Pagefind has no stems for is read with the plain one.
  const stems = made.some(({ path }) => path === `wasm.${language}.pagefind`);
  const machine = `wasm.${stems ? language : 'unknown'}.pagefind`;
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of made) {
    if (isFragment(path)) {
      files.set(path, gzipSync(withCards(content, byAddress), { level: 9, memLevel: 9 }));
    } else if (path === machine) files.set(machineFile(path), gunzipSync(content).subarray(SIGNATURE.length));
    else if (isNeeded(path)) files.set(path, content);
  }
  return files;
}

async function indexed(documents: readonly SearchDocument[], language: string): Promise<readonly IndexFile[]> {
  // A file for what results show of each page: together with others it would be fetched for nothing.
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: documents.length });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(' ')}`);
  for (const document of documents) {
    const { errors: faults } = await index.addHTMLFile({
      url: `/${document.address}`,
      content: documentHtml(document, language),
    });
    if (faults.length > 0) throw new Error(`Pagefind does not take ${document.address}: ${faults.join(' ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind gives no files: ${faults.join(' ')}`);
  await index.deleteIndex();
  return files;
}

function withCards(content: Uint8Array, documents: ReadonlyMap<string, SearchDocument>): string {
  const ofPagefind = gunzipSync(content).toString('utf8');
  const address = addressIn(ofPagefind);
  if (address === undefined)
    throw new Error('This version of Pagefind packs fragments in a way that src/search/index/format.ts does not know.');
  return fragmentText(ofPagefind, documents.get(address)!.parts);
}

/** A document as Pagefind reads one: nothing but words and filters. */
export function documentHtml({ title, names, asked = [], filters, parts }: SearchDocument, language: string): string {
  const meta = [
    ['title', title],
    ['names', names],
    ['asked', asked],
  ] as const;
  const metas = meta
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => `<i data-pagefind-meta="${name}[data-v]" data-v="${escaped(words.join(' '))}"></i>`);
  const facets = FILTERS.flatMap((filter) =>
    (filters[filter] ?? []).map(
      (value) => `<i data-pagefind-filter="${filter}[data-v]" data-v="${escaped(value)}"></i>`,
    ),
  );
  const words = parts.map((part) => `<p data-pagefind-weight="${part.weight}">${escaped(part.words.join(' '))}</p>`);
  const body = [...metas, ...facets, ...words].join('');
  return `<!doctype html><html lang="${language}"><head><title></title></head>
<body><main data-pagefind-body>${body}</main></body></html>`;
}
