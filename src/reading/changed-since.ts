import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a file or folder below a folder was changed after a moment, in milliseconds since 1970. */
export function changedSince(folder: string, moment: number): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (path) => (statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > moment,
  );
}
