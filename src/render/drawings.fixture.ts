import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { FONT_FACES, writeFonts } from './fonts.ts';

/**
 * For tests: a page with the site's fonts and the stylesheet of drawings, at a width, with drawings as a page shows
 * them.
 */
export async function pageWithDrawings(
  browser: Browser,
  widthPx: number,
  drawings: readonly string[],
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const folder = await writeFonts();
  const faces = FONT_FACES.map(
    ({ family, weight, file }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')})}`,
  );
  const styles = [
    'styles/reset',
    'styles/tokens',
    'components/diagram/Sign',
    'components/diagram/Diagram',
    'components/diagram/Drawing',
  ].map((name) => readFileSync(resolve(import.meta.dirname, `../${name}.css`), 'utf8'));
  const page = await browser.newPage({ viewport: { width: widthPx, height: 900 }, colorScheme });
  const figures = drawings.map((drawing) => `<figure class="diagram">${drawing}</figure>`);
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>@layer reset, tokens, base, layout, components;${faces.join('')}${styles.join('\n')}</style>${figures.join('\n')}`,
  );
  await page.evaluate(() => document.fonts.ready);
  return page;
}
