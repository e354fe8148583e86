import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipAsync } from '@gfx/zopfli';
import { keep, kept } from '#keeping/kept.ts';

const ITERATIONS = 15;

/**
 * Bytes as small as gzip can make them, which takes seconds.
 *
 * @param cache - A folder in which the result is kept by what was packed; without one it is made anew.
 */
export async function packed(bytes: Uint8Array, cache?: string): Promise<Uint8Array> {
  const pack = () => gzipAsync(bytes, { numiterations: ITERATIONS });
  if (cache === undefined) return pack();
  const name = createHash('sha256').update(`zopfli ${ITERATIONS} `).update(bytes).digest('hex').slice(0, 32);
  const file = join(cache, `${name}.gz`);
  const before = kept(file);
  if (before) return before;
  const small = await pack();
  mkdirSync(cache, { recursive: true });
  keep(file, small);
  return small;
}
