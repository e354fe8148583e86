import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { Browser, Page, Route } from 'playwright';
import { transformWithOxc } from 'vite';
import type { Shape } from '#views/diagram/diagram.ts';
import { FONT_FACES } from './fonts.ts';
import type { CleanOptions } from './in-page/clean.ts';
import type { Drawn, Order, readyToDraw } from './in-page/draw.ts';
import { FAMILY, MERMAID_CONFIG } from './mermaid-config.ts';

/** A text that Mermaid cannot draw, with its words for it. */
export class CannotDraw extends Error {
  override readonly name = 'CannotDraw';
  /** Line of the text, from 1, where it is known. */
  readonly line: number | undefined;
  constructor(message: string, line: number | undefined) {
    super(message);
    this.line = line;
  }
}

export interface DrawingPage {
  /**
   * Draws one text.
   *
   * @throws {CannotDraw} when Mermaid cannot.
   */
  draw(text: string, shape: Shape, options: CleanOptions): Promise<string>;
  close(): Promise<void>;
}

const ORIGIN = 'http://drawing.invalid';

/** A page that has the site's fonts, Mermaid and our part of its work, all from disk, and no way to anywhere else. */
export async function openDrawingPage(browser: Browser, fonts: string): Promise<DrawingPage> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', serviceWorkers: 'block' });
  const page = await context.newPage();
  const mermaid = dirname(createRequire(import.meta.url).resolve('mermaid'));
  const folders = { '/render/': import.meta.dirname, '/views/': join(import.meta.dirname, '../views') };
  await page.route('**/*', fromDisk({ '/fonts/': fonts, '/mermaid/': mermaid, ...folders }));
  await page.goto(`${ORIGIN}/`);
  const faces = FONT_FACES.map(({ family, weight }) => `${weight} 15px "${family}"`);
  await page.evaluate(readyPage, { family: FAMILY, faces });
  return {
    draw: (text, shape, options) => drawn(page, text, shape, options),
    close: () => context.close(),
  };
}

/** What the page keeps from one drawing to the next. */
interface InPage {
  draw: (order: Order) => Promise<Drawn>;
}

async function readyPage({ family, faces }: { family: string; faces: readonly string[] }): Promise<void> {
  const source = '/render/in-page/draw.ts';
  const loaded = (await import(source)) as { readyToDraw: typeof readyToDraw };
  (window as unknown as InPage).draw = await loaded.readyToDraw(family, faces);
}

async function drawn(page: Page, text: string, shape: Shape, options: CleanOptions): Promise<string> {
  const config = { ...MERMAID_CONFIG, layout: shape === 'own' ? MERMAID_CONFIG.layout : `rows-${shape}` };
  const order: Order = { text, config, options };
  const result = await page.evaluate((given) => (window as unknown as InPage).draw(given), order);
  if ('error' in result) throw new CannotDraw(result.error, result.line);
  if (result.lost.length > 0)
    throw new CannotDraw(
      `Its sort is drawn with parts that are no text or that load something: ${result.lost.join(', ')}.`,
      undefined,
    );
  return result.markup;
}

const TYPES: Readonly<Record<string, string>> = { mjs: 'text/javascript', ts: 'text/javascript', woff2: 'font/woff2' };

/** Answers what lies in the folders, and turns everything else away. */
const fromDisk = (folders: Readonly<Record<string, string>>) => async (route: Route) => {
  const { origin, pathname } = new URL(route.request().url());
  if (origin === ORIGIN && pathname === '/')
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><style>${fontRules()}</style>`,
    });
  const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
  const file = prefix && join(folders[prefix]!, pathname.slice(prefix.length));
  if (origin !== ORIGIN || !file || !existsSync(file)) return route.abort();
  // Script of ours comes as JavaScript, which it is but for its types and the names of its folders.
  const body = file.endsWith('.ts')
    ? (await transformWithOxc(readFileSync(file, 'utf8'), file)).code.replaceAll(/from "#(?=[a-z])/g, 'from "/')
    : readFileSync(file);
  return route.fulfill({ contentType: TYPES[file.replace(/^.*\./, '')] ?? 'application/octet-stream', body });
};

const fontRules = () =>
  FONT_FACES.map(
    ({ family, weight, file }) => `@font-face{font-family:"${family}";font-weight:${weight};src:url(/fonts/${file})}`,
  ).join('');
