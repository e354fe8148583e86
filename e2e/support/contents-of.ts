import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { MARK } from '#publishing/mark.ts';
import type { BuiltSite } from './built-site.ts';

/** Every file of a folder with a hash of its bytes, by path. */
export const contentsOf = (folder: string): Map<string, string> =>
  hashed(
    folder,
    (path) => path,
    (bytes) => bytes,
  );

/** The part of a name that says what is in a file. Addresses are in files, so it hangs on the base path. */
const NAME_HASH = /\.[\w-]{8}(?=\.(?:css|js)\b)/g;

/**
 * The same of a built site, but for what its base path changes: addresses, and the names of the files that hold them.
 */
export const contentsBesideBase = ({ folder, base }: BuiltSite): Map<string, string> =>
  hashed(
    folder,
    (path) => path.replace(NAME_HASH, ''),
    (bytes, name) => {
      const text = textIn(bytes).replaceAll(base, '/').replace(NAME_HASH, '');
      // It names all files in the order of their names, hashes and all.
      if (name !== MARK) return text;
      const names = text.split('\n').filter((line) => !PACKED.test(line));
      return names.sort().join('\n');
    },
    PACKED,
  );

/** Other addresses are packed into other bytes, and a file may be too small to be packed without them. */
const PACKED = /\.(?:br|gz)$/;

/** All that stands in a file, or in the files that are packed into it. */
function textIn(bytes: Buffer): string {
  if (!bytes.subarray(0, 4).equals(ZIP)) return bytes.toString('latin1');
  const packed = Object.entries(unzipSync(bytes)).map(
    ([name, file]) => `${name}\n${Buffer.from(file).toString('latin1')}`,
  );
  return packed.join('\n');
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');

function hashed(
  folder: string,
  nameOf: (path: string) => string,
  read: (bytes: Buffer, name: string) => Buffer | string,
  leftOut = /^$/,
): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory() && !leftOut.test(entry.name),
  );
  const hashes = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = nameOf(relative(folder, path));
    const hash = createHash('sha256')
      .update(read(readFileSync(path), name))
      .digest('hex');
    return { name, hash };
  });
  // Without a hash in their names several files may have one.
  const byName = Map.groupBy(hashes, ({ name }) => name);
  return new Map(
    [...byName]
      .map(
        ([name, its]) =>
          [
            name,
            its
              .map(({ hash }) => hash)
              .sort()
              .join(),
          ] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Paths of the files that are not the same in both, with what sets them apart. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    if (one.get(path) === other.get(path)) return [];
    return !other.has(path) ? `${path} (only in the first)` : !one.has(path) ? `${path} (only in the second)` : path;
  });
}
