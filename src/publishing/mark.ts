import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { exists } from './places.ts';

/** Name of the file in a site by which a later build knows it, wherever it was moved: it names every other file. */
export const MARK = '.accord';

const HEAD = 'A build wrote this folder. The next one replaces it, if there is nothing in it but the files below.';

// What systems leave in any folder that somebody has looked into. */
const LEFT_BY_SYSTEMS = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

export function writeMark(folder: string): void {
  writeFileSync(join(folder, MARK), [HEAD, '', ...filesIn(folder), ''].join('\n'));
}

/**
 * What in a folder no build has written: whatever it is, it is somebody's.
 *
 * @param stamp - Stands for the mark of a site that has none: a file with a line for each file, as `fileLine` gives it.
 * @returns Paths, or names alone where nothing is known. None if the folder is empty or not there.
 */
export function strangersIn(folder: string, stamp: string): readonly string[] {
  if (!exists(folder)) return [];
  const mark = join(folder, MARK);
  const isMarked = exists(mark);
  try {
    const known = new Set(linesOf(isMarked ? mark : stamp));
    if (known.size === 0) return readdirSync(folder).filter(isOfNote).sort();
    return filesIn(folder).filter((file) => !known.has(isMarked ? file : fileLine(folder, file)));
  } catch (error) {
    // Another build has swapped in its site meanwhile.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return strangersIn(folder, stamp);
    throw error;
  }
}

/** Name, size and time of a file. */
export function fileLine(folder: string, file: string): string {
  const { size, mtimeMs } = lstatSync(join(folder, file));
  return `${file} ${size} ${mtimeMs}`;
}

/** Everything in a folder that is no folder, by its path in it with forward slashes, but for the mark; in order. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return [...Map.groupBy(entries, ({ parentPath }) => parentPath)]
    .flatMap(([parent, its]) => {
      const way = relative(folder, parent).split(sep).join('/');
      return its.map(({ name }) => (way === '' ? name : `${way}/${name}`));
    })
    .filter(isOfNote)
    .sort();
}

const isOfNote = (file: string) => file !== MARK && !LEFT_BY_SYSTEMS.test(file);

const linesOf = (file: string) => (exists(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
