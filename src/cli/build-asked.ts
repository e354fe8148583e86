import { resolve } from 'node:path';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { shareNamed, type Share } from '#publishing/share.ts';
import { optionsGiven } from './options-given.ts';

/** What of a site is to be built: all of it, a part, or all of it from parts that are built. */
export interface BuildAsked {
  readonly share?: Share;
  /** Folders of the parts. */
  readonly parts?: readonly string[];
}

/** @throws {WrongUsage} when both are asked for, or none that can be. */
export function buildAsked(given: readonly string[] = process.argv.slice(2)): BuildAsked {
  const { values, positionals } = optionsGiven({
    args: [...given],
    options: { part: { type: 'string' }, join: { type: 'boolean' } },
    allowPositionals: true,
  });
  const { part, join = false } = values;
  if (join ? part !== undefined || positionals.length === 0 : positionals.length > 0)
    throw new WrongUsage(
      'A site is built whole, in parts (--part 2/4, each into a folder of its own by OUT_DIR), ' +
        'or joined from the folders of all its parts (--join parts/*).',
    );
  if (join) return { parts: positionals.map((folder) => resolve(folder)) };
  return part === undefined ? {} : { share: shareNamed(part) };
}
