import { filesOnDisk } from './files-on-disk.ts';
import { isApart } from './names.ts';

/** Everything that stands in the records and pages of a subject, as one text: which characters a site needs. */
export function textOf(folder: string): string {
  return [...filesOnDisk(folder).files]
    .map(([path, file]) => (file instanceof Uint8Array && !isApart(path) ? new TextDecoder().decode(file) : ''))
    .join('\n');
}
