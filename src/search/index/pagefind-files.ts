import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { ENTRY_FILE, fragmentText, isFragment, machineFile, SIGNATURE } from './format.ts';
import type { SearchDocument } from './indexing.ts';

/** Of Pagefind's files those that a reader's browser asks for; its own interfaces and its worker are not among them. */
const isNeeded = (path: string) => /^(?:index|fragment|filter)\/|\.pf_meta$/.test(path) || path === ENTRY_FILE;

/** Files that Pagefind makes of documents, by their paths, those of results with our cards in them. */
export async function pagefindFiles(
  documents: readonly SearchDocument[],
  language: string,
): Promise<Map<string, Uint8Array>> {
  const made = await indexed(documents, language);
  const byAddress = new Map(documents.map((document) => [document.address, document]));
  // A language that Pagefind has no stems for is read with the plain one.
  const stems = made.some(({ path }) => path === `wasm.${language}.pagefind`);
  const machine = `wasm.${stems ? language : 'unknown'}.pagefind`;
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of made) {
    if (isFragment(path)) {
      const fragment = fragmentText(gunzipSync(content).toString('utf8'), (address) => byAddress.get(address)!.parts);
      files.set(path, gzipSync(fragment, { level: 9, memLevel: 9 }));
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
    const { errors: faults } = await index.addCustomRecord(recordOf(document, language));
    if (faults.length > 0) throw new Error(`Pagefind does not take ${document.address}: ${faults.join(' ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind gives no files: ${faults.join(' ')}`);
  await index.deleteIndex();
  return files;
}

/**
 * A document as Pagefind reads one. Its fields are what a word counts more in than in the rest: the page itself is the
 * first part.
 */
function recordOf(
  { address, title, names, asked, filters, parts: [page, ...parts] }: SearchDocument,
  language: string,
) {
  const text = (words: readonly string[] = []) => words.join(' ');
  return {
    url: `/${address}`,
    language,
    // What has no words is left out by Pagefind.
    content: text(parts.flatMap(({ words }) => words)) || text(title),
    meta: { title: text(title), names: text(names), asked: text(asked), opening: text(page?.words) },
    filters: filters as Record<string, string[]>,
  };
}
