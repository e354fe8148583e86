import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchChromium } from '#render/chromium.ts';
import { serveSite, type Serving, type ServingOptions } from '#serving/serve-site.ts';
import { builtSite } from './built-site.ts';

export const WIDE = { width: 1280, height: 900 } as const;
export const PHONE = { width: 360, height: 740 } as const;

export interface Reading {
  /** Opens a page of the site about tea for a reader who has never been there; `path` as in `tea-pot/`. */
  opens(path: string, as?: BrowserContextOptions): Promise<Page>;
  /** The address of a page. */
  address(path: string): string;
}

/** Sets up the site about tea, on a host as wished, and a browser for the tests of one file, and clears up after them. */
export function readingAboutTea(host: ServingOptions = {}): Reading {
  let browser: Browser;
  let serving: Serving;

  before(async () => {
    const { folder, base } = await builtSite('tea', '/kb/a-b/');
    serving = await serveSite(folder, { base, ...host });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await serving?.close();
  });

  const address = (path: string) => serving.address + path;
  return {
    address,
    async opens(path, as = {}) {
      const context = await browser.newContext({ viewport: WIDE, ...as });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(address(path));
      return page;
    },
  };
}

/** Path of the page that is shown, as in `tea-pot/`, with its anchor. */
export function placeOf(page: Page, { address }: Reading): string {
  return page.url().slice(address('').length);
}
