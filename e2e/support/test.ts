import { expect as baseExpect, test as base, type Page } from 'playwright/test';
import { launchChromium } from '#render/chromium.ts';
import { serveFaulty, type HostOptions } from './faulty-host.ts';
import { builtSite, type Base, type BuiltSite } from './built-site.ts';

export const expect = baseExpect.extend({
  /** Waits for the whole page, not for its address alone: a key pressed before its script came is not heard. */
  async toHaveURL(page: Page, ...asked: Parameters<ReturnType<typeof baseExpect<Page>>['toHaveURL']>) {
    try {
      await (this.isNot ? baseExpect(page).not : baseExpect(page)).toHaveURL(...asked);
      await page.waitForLoadState();
      return { pass: !this.isNot, message: () => '' };
    } catch (error) {
      return { pass: this.isNot, message: () => (error as Error).message };
    }
  },
});

export const PHONE = { width: 360, height: 740 } as const;

/** What a spec may choose by `test.use`. */
export interface Options {
  /** The site about tea, whose pages the errands know by heart, or that of this repository. */
  site: 'tea' | 'subject';
  /** Where the site lies on its host. */
  base: Base;
  /** What the host does otherwise than a good one. */
  host: HostOptions;
}

interface Fixtures extends Options {
  /** The site in its folder, built from the working tree if it was not. */
  built: BuiltSite;
  /** Path of the page that is shown, from the base of the site on and with its anchor, as in `tea-pot/#claims`. */
  placeOf: (page: Page) => string;
}

/** A site may have to be built before the first test that reads it. */
const BUILD = { timeout: 600_000 } as const;

/** A reader before a built site, which lies at `baseURL`: `page.goto('./')` opens its front page. */
export const test = base.extend<Fixtures>({
  site: ['tea', { option: true }],
  base: ['/kb/a-b/', { option: true }],
  host: [{}, { option: true }],
  built: [async ({ site, base: at }, use) => use(await builtSite(site, at)), BUILD],
  baseURL: async ({ built: { folder, base: at }, host }, use) => {
    const { address, close } = await serveFaulty(folder, { base: at, ...host });
    await use(address);
    await close();
  },
  placeOf: async ({ baseURL }, use) => use((page) => page.url().slice(baseURL!.length)),
  browser: [
    async ({ playwright, browserName }, use) => {
      const browser = browserName === 'chromium' ? await launchChromium() : await playwright[browserName].launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});
