import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const { size, mtimeMs } = lstatSync(`${folder}/${file}`);
  return `${file} ${size} ${mtimeMs}`;
}

/**
 * Everything in a folder that is no folder, by its path in it with forward slashes, but for the mark; in order. Node goes
 * through folders by itself too, but asks the disk once more for each file.
 */
export function filesIn(folder: string): string[] {
  const found: string[] = [];
  const look = (way: string) => {
    for (const entry of readdirSync(join(folder, way), { withFileTypes: true })) {
      const path = `${way}${entry.name}`;
      if (entry.isDirectory()) look(`${path}/`);
      else if (isOfNote(path)) found.push(path);
    }
  };
  look('');
  return found.sort();
}

const isOfNote = (file: string) => file !== MARK && !LEFT_BY_SYSTEMS.test(file);

const linesOf = (file: string) => (exists(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
