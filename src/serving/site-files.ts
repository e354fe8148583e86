import { lstatSync } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { wholeSite } from '#publishing/swap.ts';

/** Ways of packing, the smaller first: what a reader calls each, and how its files end. */
const PACKED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** So many times in a row no site is found before there is none: one may be renamed between two looks. */
const PATIENCE = 10;

export interface SiteFile {
  readonly handle: FileHandle;
  /** Its path in the site, without the ending of its packed form. */
  readonly path: string;
  readonly encoding: string | undefined;
  readonly size: number;
  readonly tag: string;
}

// No library does this. `sirv` 3.0.2 lists the files once, and so knows none of the next site; with `dev` it measures a
// file by its path and opens it by its path later, when another may stand there: the length in the head is then that of
// another body. `send` 1.2.1 does the same, and neither takes a handle that is open already. Tried under swaps, of a
// hundred answers of `sirv` about six were torn, of `send` fifty.
/**
 * Opens a file of the site, in the smallest form that a reader takes. It is read through the handle, so that head and
 * body come from one file though the folder be replaced meanwhile.
 *
 * @param path - Below the folder, and no way out of it: a link that leads elsewhere is not followed.
 * @param accepts - Names of the ways of packing that the reader knows.
 * @returns Nothing if there is no such file.
 */
export async function openFile(
  folder: string,
  path: string,
  accepts: ReadonlySet<string> = new Set(),
): Promise<SiteFile | undefined> {
  for (let missed = 0; missed < PATIENCE;) {
    const site = wholeSite(folder);
    const identity = identityOf(site);
    for (const [encoding, ending] of PACKED) {
      const packed = accepts.has(encoding) ? await openIn(site, path + ending) : undefined;
      if (packed) return { ...packed, path, encoding };
    }
    const plain = await openIn(site, path);
    if (plain) return { ...plain, path, encoding: undefined };
    // What was not found may be in the site that has taken its place meanwhile.
    if (identity === undefined) missed++;
    else if (identityOf(wholeSite(folder)) === identity) return undefined;
  }
  return undefined;
}

/**
 * What makes a folder another one. Its number may be given again as soon as it is removed, and what is not found in one
 * that has been renamed is found under its new name.
 */
function identityOf(folder: string): string | undefined {
  const stat = lstatSync(folder, { bigint: true, throwIfNoEntry: false });
  return stat && `${folder} ${stat.ino} ${stat.birthtimeNs}`;
}

async function openIn(folder: string, path: string): Promise<Pick<SiteFile, 'handle' | 'size' | 'tag'> | undefined> {
  let handle: FileHandle | undefined;
  try {
    const file = join(folder, path);
    handle = await open(file);
    const stat = await handle.stat();
    const { size, mtimeMs } = stat;
    if (stat.isFile() && (await realpath(file)).startsWith(`${await realpath(folder)}${sep}`))
      return { handle, size, tag: `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"` };
  } catch {
    // Not there, or not for us to read.
  }
  await handle?.close();
  return undefined;
}

/** The ways of packing that a header `Accept-Encoding` allows. */
export const acceptedIn = (header: string): ReadonlySet<string> =>
  new Set(
    header
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .filter(([, quality = 'q=1']) => Number(quality.replace(/^q=/, '')) > 0)
      .map(([name]) => name!),
  );
