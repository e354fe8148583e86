import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipAsync } from '@gfx/zopfli';

const ITERATIONS = 15;

/**
 * Bytes as small as gzip can make them, which takes seconds.
 *
 * @param keep - A folder in which the result is kept by what was packed; without one it is made anew.
 */
export async function packed(bytes: Uint8Array, keep?: string): Promise<Uint8Array> {
  if (keep === undefined) return gzipAsync(bytes, { numiterations: ITERATIONS });
  const name = createHash('sha256').update(`zopfli ${ITERATIONS} `).update(bytes).digest('hex');
  const file = join(keep, `${name}.gz`);
  if (existsSync(file)) return readFileSync(file);
  const small = await gzipAsync(bytes, { numiterations: ITERATIONS });
  mkdirSync(keep, { recursive: true });
  // Never half of it, should two builds write it at once or one be killed.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, small);
  renameSync(unfinished, file);
  return small;
}
