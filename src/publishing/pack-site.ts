import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keep, kept } from '#keeping/kept.ts';
import { filesIn } from './mark.ts';

/** A smaller file comes in one packet with its headers, however it is packed. */
const LEAST_BYTES = 1000;
/** As many at once as Node has threads for. */
const AT_ONCE = 4;

/**
 * How hard Brotli tries. At 11 it is an eighth smaller than at 5, and takes fifty times as long: so for what a first
 * visit and a first search load, and not for the thousand pages that few ask for.
 */
const EFFORT = { small: 11, quick: 5 } as const;

const GZIP_LEVEL = 6;

export interface Packing {
  /** Folder of the cache for this site alone: what it does not need any more is removed. */
  readonly cache: string;
  /** Whether a file becomes smaller when it is packed. */
  readonly isPacked: (file: string) => boolean;
  readonly effort: (file: string) => keyof typeof EFFORT;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Each way of packing: how its files end, and what it makes of some bytes. */
const WAYS = {
  br: (content: Buffer, effort: keyof typeof EFFORT) =>
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: EFFORT[effort],
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Buffer) => gzipped(content, { level: GZIP_LEVEL }),
} as const;

const SETTINGS = JSON.stringify([process.versions.zlib, process.versions['brotli'], EFFORT, GZIP_LEVEL]);

/**
 * Writes beside each file that becomes smaller its packed forms, `.br` and `.gz`, for hosts to send in its place.
 * What the cache holds is not packed again. Equal input gives equal bytes on equal processors.
 */
export async function packSite(folder: string, { cache, isPacked, effort }: Packing): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const before = new Set(readdirSync(cache));
  const files = filesIn(folder).filter(isPacked);
  const packOne = async (file: string) => {
    const content = await readFile(join(folder, file));
    if (content.length < LEAST_BYTES) return;
    for (const way of ['br', 'gz'] as const) {
      const hash = createHash('sha256').update(SETTINGS).update(effort(file)).update(content).digest('hex');
      const name = `${hash.slice(0, 32)}.${way}`;
      before.delete(name);
      let packed = kept(join(cache, name));
      if (!packed) keep(join(cache, name), (packed = await WAYS[way](content, effort(file))));
      if (packed.length < content.length) await writeFile(join(folder, `${file}.${way}`), packed);
    }
  };
  const packer = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await packOne(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, packer));
  for (const name of before) rmSync(join(cache, name), { force: true });
}
