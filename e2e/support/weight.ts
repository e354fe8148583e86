import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from 'playwright/test';
import { mediaType } from '#serving/media-type.ts';
import { serveFaulty } from './faulty-host.ts';
import { htmlOf } from './pages-of.ts';

/** What one visit to a page has fetched until the network was quiet, as it came over the wire. */
export interface Weight {
  readonly requests: number;
  /**
   * Bytes of all bodies; text is compressed with brotli, as most hosts of static files do, or as the scales are told.
   */
  readonly bytes: number;
  readonly fontBytes: number;
  readonly scriptBytes: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** A served site that keeps account of what it sends. */
export interface Scales {
  readonly address: string;
  /** What a reader fetches on opening a page, given what they have fetched before. */
  weigh(reader: BrowserContext, path: string): Promise<Weight>;
  close(): Promise<void>;
}

export async function scales(folder: string, encoding: 'br' | 'gzip' = 'br'): Promise<Scales> {
  let sent: { path: string; bodyBytes: number }[] = [];
  const { address, close } = await serveFaulty(folder, {
    encoding,
    onAnswer: (path, bodyBytes) => sent.push({ path, bodyBytes }),
  });
  const bytesOf = (type: RegExp) =>
    sent.filter(({ path }) => type.test(mediaType(path))).reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);
  return {
    address,
    close,
    async weigh(reader, path) {
      sent = [];
      const page = await reader.newPage();
      await page.goto(address + path, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      await page.close();
      return {
        requests: sent.length,
        bytes: bytesOf(/./),
        fontBytes: bytesOf(/^font/),
        scriptBytes: bytesOf(/javascript|wasm/),
        shift,
      };
    },
  };
}

/** A reader who has never been here. */
export async function newReader(browser: Browser, width: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return context;
}

/** What a first visit may come to. */
export const FIRST_VISIT = { bytes: 66_000, withoutFonts: 38_000, scriptBytes: 8_000, requests: 10, shift: 0 } as const;

/** The limits that a first visit exceeds, in words. */
export function overweight({ requests, bytes, fontBytes, scriptBytes, shift }: Weight): string[] {
  const limits: [string, number, number][] = [
    ['bytes in all', bytes, FIRST_VISIT.bytes],
    ['bytes without fonts', bytes - fontBytes, FIRST_VISIT.withoutFonts],
    ['bytes of script', scriptBytes, FIRST_VISIT.scriptBytes],
    ['requests', requests, FIRST_VISIT.requests],
    ['of layout shift', shift, FIRST_VISIT.shift],
  ];
  return limits
    .filter(([, is, limit]) => is > limit)
    .map(([what, is, limit]) => `${is} ${what}, and the limit is ${limit}`);
}

/** What a page may weigh for a reader who has been on another one. */
export const LATER_PAGE_BYTES = 24_600;

export const inWords = ({ requests, bytes, fontBytes, scriptBytes, shift }: Weight) =>
  `${kilo(bytes)} in all, ${kilo(bytes - fontBytes)} without fonts, ` +
  `of it ${kilo(scriptBytes)} script, ${requests} requests, layout shift ${shift}`;

export const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Ids of the pages whose text weighs most, heaviest first. */
export function heaviestPages(folder: string, count: number): string[] {
  const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as { id: string }[];
  const sizes = pages.map(({ id }) => ({ id, size: gzipSync(htmlOf(folder, `${id}/`)).length }));
  return sizes
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}
