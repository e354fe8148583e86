import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { keep, kept } from '#keeping/kept.ts';
import { writeWhole } from '#keeping/write-whole.ts';
import { cacheFolder } from './cache-folder.ts';

/** One face of the site's type, cut to the characters in use. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600;
  /** Name of the file in its folder. */
  readonly file: string;
  /** The whole face in its npm package. */
  readonly from: string;
  readonly features: readonly string[];
}

// Kerning and ligatures everywhere; figures of one width where dates stand below each other.
export const FONT_FACES: readonly FontFace[] = [
  {
    family: 'Source Sans 3',
    weight: 400,
    file: 'source-sans-3-400.woff2',
    from: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
    features: ['kern', 'liga', 'tnum'],
  },
  {
    family: 'Source Sans 3',
    weight: 600,
    file: 'source-sans-3-600.woff2',
    from: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
    features: ['kern', 'liga', 'tnum'],
  },
  {
    family: 'Source Serif 4',
    weight: 600,
    file: 'source-serif-4-600.woff2',
    from: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
    features: ['kern', 'liga'],
  },
];

const SUMS = 'sums';

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** The characters that the faces hold in any case: ASCII and the signs that the site's own words use. */
const ALWAYS = `${range(0x20, 0x7e)}\u00a0‘’“”–—…·×±§£€©½°‑−↑↓←→`;

/** The characters that the faces hold for a text. Any other one is shown in a font of the reader's system. */
const charactersFor = (text: string) =>
  ALWAYS +
  [...new Set(text)]
    .filter((sign) => /[\p{Script=Latin}\p{P}\p{S}]/u.test(sign) && !ALWAYS.includes(sign))
    .sort()
    .join('');

/** The most that the faces may weigh together, in bytes: their share of what a first visit may load. */
export const MOST_BYTES = 29_000;

/**
 * Writes the faces to a folder of the cache, unless they are there. Equal input gives equal bytes.
 *
 * @param text - Everything that the site says; without it the faces hold the characters of any site.
 * @returns The folder that holds them.
 */
export async function writeFonts(text = ''): Promise<string> {
  const characters = charactersFor(text);
  const packages = createRequire(import.meta.url);
  const sources = FONT_FACES.map((face) => readFileSync(packages.resolve(face.from)));
  const folder = cacheFolder(
    'fonts',
    keyOf(sources, characters, (packages('subset-font/package.json') as { version: string }).version),
  );
  if (!isWhole(folder)) {
    mkdirSync(folder, { recursive: true });
    for (const [index, { file, features }] of FONT_FACES.entries())
      writeWhole(
        join(folder, file),
        await subsetFont(sources[index]!, characters, { targetFormat: 'woff2', keepFeatures: [...features] }),
      );
    keep(join(folder, SUMS), sumsOf(folder)!);
  }
  return folder;
}

/** The sums of all faces, which are kept beside them; nothing where one is missing. */
function sumsOf(folder: string): string | undefined {
  const files = FONT_FACES.map(({ file }) => join(folder, file));
  if (!files.every((file) => existsSync(file))) return undefined;
  return files.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')).join('\n');
}

const isWhole = (folder: string) => {
  const sums = sumsOf(folder);
  return sums !== undefined && String(kept(join(folder, SUMS))) === sums;
};

function keyOf(sources: readonly Buffer[], characters: string, version: string): string {
  const hash = createHash('sha256').update(version).update(characters).update(JSON.stringify(FONT_FACES));
  for (const source of sources) hash.update(source);
  return hash.digest('hex').slice(0, 12);
}
