import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Words } from '#issues/issue.ts';
import { WrongUsage } from '#issues/wrong-usage.ts';
import type { ContentFiles } from './content-files.ts';
import { isApart } from './names.ts';
import { LARGEST_FILE_BYTES, tooLarge } from './text-file.ts';

const WHY = 'Every file of the subject is part of the site.';

/**
 * Every file below a folder, hidden ones left out.
 *
 * A link may lead to a file of the same subject and nowhere else, so that a site is built from its own folder alone.
 * What cannot be read stays in the map with the reason.
 *
 * @throws {WrongUsage} when there is no such folder.
 */
export function filesOnDisk(folder: string): ContentFiles {
  const top = statSync(folder, { throwIfNoEntry: false });
  if (!top?.isDirectory())
    throw new WrongUsage(
      `${top ? `"${folder}" is a file, not a folder` : `There is no folder "${folder}"`}. CONTENT_DIR names the folder of a subject; left out, it is content in the folder in which the command runs.`,
    );
  const files = new Map<string, Uint8Array | Words>();
  const root = realpathSync(folder);
  for (const name of readdirSync(root).sort()) gather(root, name, files);
  return { name: basename(folder), files };
}

function gather(root: string, path: string, files: Map<string, Uint8Array | Words>): void {
  if (path.replace(/^.*\//, '').startsWith('.')) return;
  const full = join(root, path);
  try {
    const itself = lstatSync(full);
    const real = itself.isSymbolicLink() ? realpathSync(full) : full;
    const found = real === full ? itself : statSync(real);
    if (real !== full && !real.startsWith(root + sep))
      files.set(path, {
        what: 'This is a link out of the folder of the subject.',
        why: 'A site is built from its own folder alone.',
        fix: 'Copy the file here, or delete the link.',
      });
    else if (found.isDirectory() && real !== full)
      files.set(path, {
        what: 'This is a link to a folder.',
        why: 'A folder that is read twice would hold every id twice.',
        fix: 'Move the files, or delete the link.',
      });
    else if (found.isDirectory()) for (const name of readdirSync(full).sort()) gather(root, `${path}/${name}`, files);
    else if (!found.isFile())
      files.set(path, {
        what: 'This is not a file with a text in it.',
        why: WHY,
        fix: 'Delete it, or put a text file in its place.',
      });
    else files.set(path, found.size > LARGEST_FILE_BYTES && !isApart(path) ? tooLarge(found.size) : readFileSync(full));
  } catch (error) {
    // Whoever saves a file may take another one away between the list of its folder and this.
    if (lstatSync(full, { throwIfNoEntry: false }))
      files.set(path, failure((error as NodeJS.ErrnoException).code ?? 'unknown reason'));
  }
}

function failure(code: string): Words {
  if (code === 'ENOENT')
    return {
      what: 'This is a link to a file that is not there.',
      why: WHY,
      fix: 'Restore the file, or delete the link.',
    };
  if (code === 'ELOOP') return { what: 'This is a link that leads back to itself.', why: WHY, fix: 'Delete the link.' };
  return { what: `The file cannot be read (${code}).`, why: WHY, fix: 'Make it readable, or delete it.' };
}
