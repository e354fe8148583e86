import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keep, kept } from '#keeping/kept.ts';
import { filesIn } from './mark.ts';

/**
 * Bytes from which on a file is packed. What is asked for often adds up, however small its files are; what is large
 * would cost a host some time at every request.
 */
const LEAST_BYTES = { often: 300, others: 50_000 } as const;
/** As many at once as Node has threads for. */
const AT_ONCE = 4;

/**
 * How hard Brotli tries. At 11 it is an eighth smaller than at 5, and takes fifty times as long: so for what a first
 * visit and a first search load. At 10 it is nearly as small in a fifth of that time: so for other large pages. Of a
 * subject with more bytes of either, none are: of its many pages each is asked for seldom, and hosts pack the small ones.
 */
const EFFORT = { often: 11, pages: 10, others: 5 } as const;
const MOST = { often: 10_000_000, pages: 16_000_000 } as const;

const GZIP_LEVEL = 6;

export interface Packing {
  /** Folder of the cache for this site alone: what it does not need any more is removed. */
  readonly cache: string;
  /** Whether a file becomes smaller when it is packed. */
  readonly isPacked: (file: string) => boolean;
  /** Whether most readers load it: it is packed however small, and shall be as small as can be. */
  readonly isOften: (file: string) => boolean;
  /** Whether it is a page, which nobody reads before all of it has come. */
  readonly isPage: (file: string) => boolean;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const SETTINGS = JSON.stringify([process.versions.zlib, process.versions['brotli'], EFFORT]);

/**
 * Writes beside what is asked for often, and beside what is large, its packed forms, `.br` and `.gz`, for hosts to send
 * in its place; they pack the many small files themselves as they send them, in less than a millisecond each.
 * What takes long is kept in the cache. Equal input gives equal bytes on equal processors.
 */
export async function packSite(folder: string, { cache, isPacked, isOften, isPage }: Packing): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const unused = new Set(readdirSync(cache));
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  const isAmong = (some: readonly string[], most: number) => some.reduce((sum, file) => sum + sizeOf(file), 0) <= most;
  const all = filesIn(folder).filter(isPacked);
  const oftenAsked = all.filter((file) => isOften(file) && sizeOf(file) >= LEAST_BYTES.often);
  const often = new Set(isAmong(oftenAsked, MOST.often) ? oftenAsked : oftenAsked.filter((file) => !isPage(file)));
  const files = all.filter((file) => often.has(file) || sizeOf(file) >= LEAST_BYTES.others);
  const largePages = files.filter((file) => isPage(file) && !often.has(file));
  const pages = new Set(isAmong(largePages, MOST.pages) ? largePages : []);

  const smallest = async (content: Buffer, effort: 'often' | 'pages') => {
    const name = `${createHash('sha256').update(SETTINGS).update(effort).update(content).digest('hex').slice(0, 32)}.br`;
    unused.delete(name);
    const before = kept(join(cache, name));
    if (before) return before;
    const packed = await brotliOf(content, EFFORT[effort]);
    keep(join(cache, name), packed);
    return packed;
  };
  const packOne = async (file: string) => {
    const content = readFileSync(join(folder, file));
    const forms = {
      br: often.has(file)
        ? smallest(content, 'often')
        : pages.has(file)
          ? smallest(content, 'pages')
          : brotliOf(content, EFFORT.others),
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
