import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Records } from '#graph/records.ts';
import { hints } from '#writing/hints.ts';

/** Where `.vscode/settings.json` sends editors. */
const FOLDER = '.cache/hints';

/** Writes the schemas with the ids that there are, for editors; of the subject in content/, which they have open. */
export function writeHints(folder: string, records: Records): void {
  if (folder !== resolve('content')) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of hints(records)) {
    const path = join(FOLDER, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}
