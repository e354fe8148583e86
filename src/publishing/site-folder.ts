import { resolve } from 'node:path';

/** The folder of the finished site: `OUT_DIR`, or `dist` in the folder in which the command runs. */
export function siteFolder(): string {
  return resolve(process.env['OUT_DIR'] || 'dist');
}
