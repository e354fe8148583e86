import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cacheFolder } from './cache-folder.ts';

/** One face of the site's type, cut to the characters in use. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600;
  /** Name of the file in `.cache/fonts/`. */
  readonly file: string;
  /** The whole face in its npm package. */
  readonly from: string;
  readonly features: readonly string[];
}

// Kerning and ligatures everywhere; figures of one width where dates stand below each other.
export const FONT_FACES: readonly FontFace[] = [
  { family: 'Source Sans 3', weight: 400, file: 'source-sans-3-400.woff2', from: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2', features: ['kern', 'liga', 'tnum'] },
  { family: 'Source Sans 3', weight: 600, file: 'source-sans-3-600.woff2', from: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2', features: ['kern', 'liga', 'tnum'] },
  { family: 'Source Serif 4', weight: 600, file: 'source-serif-4-600.woff2', from: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2', features: ['kern', 'liga'] },
];

const range = (first: number, last: number) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/**
 * The characters that the faces hold: ASCII, the letters of Western Europe and the signs that text uses.
 * Any other character is shown in a font of the reader's system.
 */
export const CHARACTERS = `${range(0x20, 0x7e)}\u00a0${range(0xc0, 0xff)}‘’“”–—…·×±§£€©½°‑−↑↓`;

/** The most that the faces may weigh together, in bytes: their share of what a first visit may load. */
export const MOST_BYTES = 34_000;

const KEY_FILE = 'key.txt';

/**
 * Writes the faces to `.cache/fonts/`, unless they are there and up to date. Equal input gives equal bytes.
 *
 * @returns The folder that holds them.
 */
export async function writeFonts(): Promise<string> {
  const folder = cacheFolder('fonts');
  const packages = createRequire(import.meta.url);
  const sources = FONT_FACES.map((face) => readFileSync(packages.resolve(face.from)));
  const key = keyOf(sources, (packages('subset-font/package.json') as { version: string }).version);
  if (keyIn(folder) === key && FONT_FACES.every(({ file }) => existsSync(join(folder, file)))) return folder;
  mkdirSync(folder, { recursive: true });
  for (const [index, { file, features }] of FONT_FACES.entries())
    writeWhole(join(folder, file), await subsetFont(sources[index]!, CHARACTERS, { targetFormat: 'woff2', keepFeatures: [...features] }));
  writeWhole(join(folder, KEY_FILE), key);
  return folder;
}

const keyIn = (folder: string) => (existsSync(join(folder, KEY_FILE)) ? readFileSync(join(folder, KEY_FILE), 'utf8') : undefined);

function keyOf(sources: readonly Buffer[], version: string): string {
  const hash = createHash('sha256').update(version).update(CHARACTERS).update(JSON.stringify(FONT_FACES));
  for (const source of sources) hash.update(source);
  return hash.digest('hex');
}

/** So that a reader of the file, at any moment, finds the whole of it. */
function writeWhole(path: string, bytes: Uint8Array | string): void {
  const staging = `${path}.${process.pid}`;
  writeFileSync(staging, bytes);
  renameSync(staging, path);
}
