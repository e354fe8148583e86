import type { Browser, BrowserContext } from 'playwright/test';
import { mediaType } from '#serving/media-type.ts';
import { serveSite } from '#serving/serve-site.ts';

/** What one visit to a page has fetched until the network was quiet, as it came over the wire. */
export interface Weight {
  readonly requests: number;
  /** Bytes of all bodies; text is compressed with brotli, as most hosts of static files do (gzip is larger by a fifth or so). */
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

export async function scales(folder: string): Promise<Scales> {
  let sent: { path: string; bodyBytes: number }[] = [];
  const { address, close } = await serveSite(folder, {
    encoding: 'br',
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

/** The limits that a first visit exceeds, in words. */
export function overweight({ requests, bytes, fontBytes, scriptBytes, shift }: Weight): string[] {
  const limits: [string, number, number][] = [
    ['bytes in all', bytes, 60_000],
    ['bytes without fonts', bytes - fontBytes, 27_000],
    ['bytes of script', scriptBytes, 8_000],
    ['requests', requests, 10],
    ['of layout shift', shift, 0],
  ];
  return limits
    .filter(([, is, limit]) => is > limit)
    .map(([what, is, limit]) => `${is} ${what}, and the limit is ${limit}`);
}

/** What a page may weigh for a reader who has been on another one. */
export const LATER_PAGE_BYTES = 20_000;

export const inWords = ({ requests, bytes, fontBytes, scriptBytes, shift }: Weight) =>
  `${kilo(bytes)} in all, ${kilo(bytes - fontBytes)} without fonts, of it ${kilo(scriptBytes)} script, ${requests} requests, layout shift ${shift}`;

export const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
