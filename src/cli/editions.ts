import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asHtml } from '#markdown/as-html.ts';
import { editionFiles, EDITIONS, manifestOf, servedFiles, SUMS } from '#reading/editions.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { proseSource } from '#reading/prose-source.ts';
import { relationTable } from '#views/as-of/relation-table.ts';
import { frozenFiles } from '#views/edition/freeze.ts';
import { checkedContent } from './checked-content.ts';

/**
 * The edition of the facts of a subject as they stand: its day and its files.
 *
 * @throws {FaultyContent} when there is an error in them.
 */
export function editionNow(content: string): { readonly day: string; readonly files: ReadonlyMap<string, string> } {
  const graph = checkedContent(content);
  const proseOf = ({ path }: { readonly path: string }) => proseSource(content, path);
  const files = frozenFiles({
    graph,
    relations: relationTable(graph),
    proseOf,
    asHtml,
  });
  return { day: graph.site.checked, files: new Map([...files, [SUMS, manifestOf(servedFiles(files))]]) };
}

/** Puts every edition of a subject into a built site, as it was frozen. */
export function writeEditions(content: string, site: string): void {
  for (const [day, files] of editionFiles(filesOnDisk(content)))
    writeFiles(join(site, EDITIONS, day), [...servedFiles(files), [SUMS, files.get(SUMS)!]]);
}

/** Writes files by their paths in a folder. */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
