import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { filesIn } from './mark.ts';
import type { Share } from './share.ts';

/** Name of the file by which a part of a site tells what it is. */
const RECORD = '.part.json';

/** What a part tells: which one it is, and what it was built from. */
interface Part extends Share {
  readonly inputs: string;
}

export const writePart = (folder: string, { number, of }: Share, inputs: string): void =>
  writeFileSync(join(folder, RECORD), `${JSON.stringify({ number, of, inputs } satisfies Part)}\n`);

/**
 * Puts the parts of a site into one folder. What every part has, such as styles and scripts, is the same in all.
 *
 * @param inputs - What the site is built from, for a part that was built from something else to be refused.
 * @throws {WrongUsage} when they are not the parts of this site, each once; it names all that is wrong with them.
 */
export function joinParts(folders: readonly string[], inputs: string, into: string): void {
  const parts = folders.map((folder) => [folder, partIn(folder)] as const);
  const wrong = [...strange(parts, inputs), ...notOnce(parts.flatMap(([, part]) => part ?? []))];
  const from = new Map<string, string>();
  if (wrong.length === 0)
    for (const folder of folders)
      for (const file of filesIn(folder)) {
        if (file === RECORD) continue;
        const other = from.get(file);
        if (other === undefined) from.set(file, folder);
        else if (!readFileSync(join(folder, file)).equals(readFileSync(join(other, file))))
          wrong.push(`${file} is not the same in ${other} and ${folder}.`);
      }
  if (wrong.length > 0) throw new WrongUsage(`The parts make no site.\n${wrong.join('\n')}\nNothing was changed.`);
  for (const [file, folder] of from) {
    const to = join(into, file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(folder, file), to);
  }
}

function partIn(folder: string): Part | undefined {
  const record = join(folder, RECORD);
  if (!existsSync(record)) return undefined;
  try {
    return JSON.parse(readFileSync(record, 'utf8')) as Part;
  } catch {
    return undefined;
  }
}

const strange = (parts: readonly (readonly [string, Part | undefined])[], inputs: string) =>
  parts.flatMap(([folder, part]) => {
    if (!part) return [`${folder} is no part of a site: build one with "npm run build -- --part 1/2".`];
    if (part.inputs === inputs) return [];
    return [`${folder} was built from other content, code or settings, or by another Node. Build it again.`];
  });

function notOnce(parts: readonly Part[]): readonly string[] {
  const counts = [...new Set(parts.map(({ of }) => of))];
  if (counts.length > 1) return [`Some are parts of ${counts.join(', others of ')}.`];
  const numbers = parts.map(({ number }) => number);
  return Array.from({ length: counts[0] ?? 0 }, (_, place) => place + 1).flatMap((number) => {
    const times = numbers.filter((one) => one === number).length;
    return times === 1 ? [] : [`Part ${number} of ${counts[0]} ${times === 0 ? 'is missing' : 'is named twice'}.`];
  });
}
