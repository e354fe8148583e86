// npm run edition: freezes the facts as they stand, under the day on which they were checked.
import { join } from 'node:path';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { editionFiles, EDITIONS } from '#reading/editions.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { editionNow, writeFiles } from './editions.ts';
import { optionsGiven } from './options-given.ts';

optionsGiven({ options: {} });
const content = contentFolder();
const { day, files } = editionNow(content);
const before = editionFiles(filesOnDisk(content)).get(day);
const differing = before && [...files].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
if (differing && differing.length > 0)
  throw new WrongUsage(
    `There is an edition of ${day} already, and the facts are not as it froze them: ${named(differing)}. ` +
      'An edition is what others have cited, and is never written over. ' +
      'Set "checked" in site.yaml to the day on which the facts were checked since, and freeze that.',
  );
if (before) console.log(`The edition of ${day} is there already, and is the same.`);
else {
  const folder = join(content, EDITIONS, day);
  writeFiles(folder, files);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`The edition of ${day} is in ${folder}: ${files.size} files, ${Math.round(bytes / 1000)} kB.`);
}

/** The first few, and how many more. */
function named(paths: readonly string[]): string {
  const more = paths.length - 3;
  return `${paths.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more files` : ''}`;
}
