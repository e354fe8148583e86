import { join, resolve } from 'node:path';

/**
 * The folder for what can be made again: fonts, drawings, an unpacked browser.
 *
 * `ACCORD_CACHE`, or `.cache` in the folder that the build runs in. Not found from this file's own place,
 * which a bundler moves.
 */
export function cacheFolder(...parts: string[]): string {
  return join(resolve(process.env['ACCORD_CACHE'] ?? '.cache'), ...parts);
}
