import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a folder with a hash of its bytes, by path. */
export function contentsOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const hashes = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return new Map(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Paths of the files that are not the same in both, with what sets them apart. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    if (one.get(path) === other.get(path)) return [];
    return !other.has(path) ? `${path} (only in the first)` : !one.has(path) ? `${path} (only in the second)` : path;
  });
}
