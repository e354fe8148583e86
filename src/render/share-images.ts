import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keep, kept } from '#keeping/kept.ts';
import type { ShareImage } from '#views/share/share-image.ts';
import { cacheFolder } from './cache-folder.ts';
import { chromiumVersion, launchChromium } from './chromium.ts';
import { FONT_FACES } from './fonts.ts';

const SIZE = { width: 1200, height: 630 } as const;
/** Letters on one colour: at this quality the longest statement stays below 60 kB, and its edges clean. */
const AS = { type: 'jpeg', quality: 55 } as const;
const ORIGIN = 'http://share.invalid';
const SHEETS = ['styles/tokens.css', 'components/strips/Strips.css', 'styles/share.css'];

/**
 * Paints the pictures that the cache does not hold, all in one page of one headless Chromium; with a full cache none is
 * started. Equal input gives equal bytes.
 *
 * @param fonts - Folder of the site's fonts.
 * @returns Each as a file, by its path in the site.
 * @throws {NoChromium} when there is no browser to paint with.
 */
export async function renderShareImages(
  images: readonly ShareImage[],
  fonts: string,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = cacheFolder('share');
  mkdirSync(folder, { recursive: true });
  const css = `${fontRules()}${SHEETS.map((sheet) => readFileSync(join(import.meta.dirname, '..', sheet), 'utf8')).join('')}`;
  // The folder of the fonts is named by what is in it.
  const key = createHash('sha256')
    .update(JSON.stringify([SIZE, AS, chromiumVersion(), basename(fonts), css]))
    .digest('hex');
  const fileOf = ({ markup }: ShareImage) =>
    join(folder, `${createHash('sha256').update(key).update(markup).digest('hex').slice(0, 24)}.jpg`);
  const files = new Map<string, Uint8Array>();
  const missing = images.filter((image) => {
    const picture = kept(fileOf(image));
    if (picture) files.set(image.path, picture);
    return !picture;
  });
  if (missing.length === 0) return files;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', locale: 'en-GB' });
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const face = FONT_FACES.find(({ file }) => pathname === `/${file}`);
      return face
        ? route.fulfill({ contentType: 'font/woff2', body: readFileSync(join(fonts, face.file)) })
        : route.fulfill({ contentType: 'text/html', body: `<!doctype html><style>${css}</style><body>` });
    });
    await page.goto(`${ORIGIN}/`);
    const faces = FONT_FACES.map(({ family, weight }) => `${weight} 30px "${family}"`);
    await page.evaluate((all) => Promise.all(all.map((face) => document.fonts.load(face))), faces);
    for (const [index, image] of missing.entries()) {
      await page.evaluate((markup) => document.body.setHTMLUnsafe(markup), image.markup);
      const picture = await page.screenshot(AS);
      keep(fileOf(image), picture);
      files.set(image.path, picture);
      onProgress(index + 1, missing.length);
    }
  } finally {
    await browser.close();
  }
  return files;
}

const fontRules = () =>
  FONT_FACES.map(
    ({ family, weight, file }) => `@font-face{font-family:"${family}";font-weight:${weight};src:url(/${file})}`,
  ).join('');
