import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchChromium } from '#render/chromium.ts';
import type { Fault } from '#serving/fault.ts';
import { serveSite, type Serving } from '#serving/serve-site.ts';
import { builtSite } from '../support/built-site.ts';

export interface Reading {
  /** Opens a page for a reader who has never been there; `path` as in `as-of/?day=2022-05-01`. */
  opens(path: string, as?: BrowserContextOptions): Promise<Page>;
  /** The address of a page, with the host. */
  address(path: string): string;
  /** Faults to plant, by path; cleared after use. */
  readonly faults: Map<string, Fault>;
}

/** Sets up a site and a browser for the tests of one file, and clears up after them. */
export function readingOf(subject: 'own' | 'tea', base: '/' | '/kb/a-b/' = '/'): Reading {
  let browser: Browser;
  let serving: Serving;
  const faults = new Map<string, Fault>();

  before(async () => {
    const { folder } = await builtSite(subject, base);
    serving = await serveSite(folder, { base, fault: (path) => faults.get(path.slice(base.length)) });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await serving?.close();
  });

  return {
    faults,
    address: (path) => serving.address + path,
    async opens(path, as = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        acceptDownloads: true,
        ...as,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(serving.address + path);
      return page;
    },
  };
}

/** The address of a page after its path: what the reader asked, as in `day=2022-05-01`. */
export const asked = (page: Page) => new URL(page.url()).searchParams.toString();

/** The markup of a part that script fills, without white space that no reader sees. */
export const markup = (page: Page, part: string) =>
  page.locator(`[data-part="${part}"]`).evaluate((element) =>
    element.innerHTML
      .replace(/\s+/g, ' ')
      .replace(/(<[^/][^>]*>) /g, '$1')
      .replace(/ (<\/)/g, '$1'),
  );
