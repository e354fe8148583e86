import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Records } from '#graph/records.ts';
import { hints } from '#writing/hints.ts';

/** Where `.vscode/settings.json` sends editors for YAML. */
const FOLDER = '.cache/hints';
/** Where the extension of Astro looks for what front matter may hold, by collections and the files of each. */
const COLLECTIONS = '.astro/collections';

/** Sorts of pages by their schema, and where they lie. */
const PAGES = { entity: 'entities/*/*.mdx', topic: 'topics/*.mdx' } as const;

/**
 * Writes the schemas with the ids that there are, for editors; of the subject in content/, which they have open.
 *
 * @param root - The folder that is open in the editor.
 */
export function writeHints(root: string, folder: string, records: Records): void {
  if (folder !== join(root, 'content')) return;
  const all = hints(records);
  for (const [name, text] of all) write(join(root, FOLDER, name), text);
  for (const name of Object.keys(PAGES))
    write(join(root, COLLECTIONS, `${name}.schema.json`), all.get(`${name}.json`)!);
  write(join(root, COLLECTIONS, 'collections.json'), JSON.stringify(collectionsIn(folder), null, 1));
}

/** Each page with its collection. The server looks them up in small letters. */
const collectionsIn = (folder: string) => ({
  collections: Object.keys(PAGES).map((name) => ({ hasSchema: true, name })),
  entries: Object.fromEntries(
    Object.entries(PAGES).flatMap(([name, pattern]) =>
      globSync(pattern, { cwd: folder })
        .sort()
        .map((path) => [decodeURIComponent(pathToFileURL(join(folder, path)).href).toLowerCase(), name]),
    ),
  ),
});

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
