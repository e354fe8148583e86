import { filesOnDisk } from './files-on-disk.ts';

/** Everything that stands in the files of a subject, as one text: which characters a site needs. */
export function textOf(folder: string): string {
  return [...filesOnDisk(folder).files.values()]
    .map((file) => (file instanceof Uint8Array ? new TextDecoder().decode(file) : ''))
    .join('\n');
}
