import { resolve } from 'node:path';

/** The folder of the subject: `CONTENT_DIR`, or `content` in the folder in which the command runs. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}
