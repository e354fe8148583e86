import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontMatter } from './front-matter.ts';
import { decoded } from './text-file.ts';

/**
 * The prose of a page as its author wrote it, without front matter.
 *
 * @param path - Of the file of the page, inside the folder of the subject.
 */
export function proseSource(folder: string, path: string): string {
  const { file } = decoded(path, readFileSync(join(folder, path)));
  return file.text.slice(frontMatter(file).proseStart);
}
