import { resolve } from 'node:path';

/** The folder of the subject: `CONTENT_DIR`, or `content` beside `src`. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? resolve(import.meta.dirname, '../../content'));
}
