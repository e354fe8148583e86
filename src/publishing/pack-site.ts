import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keep, kept } from '#keeping/kept.ts';
import { filesIn } from './mark.ts';

/** A smaller file comes in one packet with its headers, however it is packed. */
const LEAST_BYTES = 1000;
/** What is larger is packed for whoever asks for it: it would cost a host some time at every request. */
const LARGE_BYTES = 50_000;
/** As many at once as Node has threads for. */
const AT_ONCE = 4;

/**
 * How hard Brotli tries. At 11 it is an eighth smaller than at 5, and takes fifty times as long: so for what a first
 * visit and a first search load, unless there are more bytes of it.
 */
const EFFORT = { small: 11, quick: 5 } as const;
const MOST_SMALL = 10_000_000;

const GZIP_LEVEL = 6;

export interface Packing {
  /** Folder of the cache for this site alone: what it does not need any more is removed. */
  readonly cache: string;
  /** Whether a file becomes smaller when it is packed. */
  readonly isPacked: (file: string) => boolean;
  /** Whether most readers load it: it is packed however small, and shall be as small as can be. */
  readonly isOften: (file: string) => boolean;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const SETTINGS = JSON.stringify([process.versions.zlib, process.versions['brotli'], EFFORT]);

/**
 * Writes beside what is asked for often, and beside what is large, its packed forms, `.br` and `.gz`, for hosts to send
 * in its place; they pack the many small files themselves as they send them, in less than a millisecond each.
 * What takes long is kept in the cache. Equal input gives equal bytes on equal processors.
 */
export async function packSite(folder: string, { cache, isPacked, isOften }: Packing): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const unused = new Set(readdirSync(cache));
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  const files = filesIn(folder).filter(
    (file) => isPacked(file) && sizeOf(file) >= (isOften(file) ? LEAST_BYTES : LARGE_BYTES),
  );
  const first = files.filter(isOften);
  const small = new Set(first.reduce((sum, file) => sum + sizeOf(file), 0) > MOST_SMALL ? [] : first);

  const smallest = async (content: Buffer) => {
    const name = `${createHash('sha256').update(SETTINGS).update(content).digest('hex').slice(0, 32)}.br`;
    unused.delete(name);
    const before = kept(join(cache, name));
    if (before) return before;
    const packed = await brotliOf(content, EFFORT.small);
    keep(join(cache, name), packed);
    return packed;
  };
  const packOne = async (file: string) => {
    const content = readFileSync(join(folder, file));
    const forms = {
      br: small.has(file) ? smallest(content) : brotliOf(content, EFFORT.quick),
      gz: gzipped(content, { level: GZIP_LEVEL }),
    };
    for (const [ending, form] of Object.entries(forms)) {
      const packed = await form;
      if (packed.length < content.length) writeFileSync(join(folder, `${file}.${ending}`), packed);
    }
  };
  const packer = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await packOne(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, packer));
  for (const name of unused) rmSync(join(cache, name), { force: true });
}

const brotliOf = (content: Buffer, quality: number) =>
  brotli(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
