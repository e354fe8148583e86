import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/test.ts';
import { asks, opensDialog, opensResults } from './asking.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run(document, { runOnly: values, resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`),
    );
  }, TAGS);
}

/** Ways into each look of the search, from a page that is open. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the empty dialog': opensDialog,
  'the dialog with results': (page) => asks(page, 'green hill exclusive'),
  'the dialog with a corrected word': (page) => asks(page, 'gren hill '),
  'the dialog with nothing found': (page) => asks(page, 'quxzily'),
  'the page of results': (page) => opensResults(page, '?q=green+hill+exclusive'),
  'the page of results with filters': async (page) => {
    await opensResults(page, '?q=leaf&status=stated&standing=ended');
    // Where the window is wide all filters stand open beside the results.
    const year = page.getByRole('button', { name: /^Year/ });
    if (await year.isVisible()) await year.click();
    await expect(page.getByRole('button', { name: /^2022 \d/ })).toBeVisible();
  },
  'the page of results with nothing found': (page) => opensResults(page, '?q=quxzily'),
  'the page of results without a query': (page) => page.goto('search/'),
  'a page with marks': async (page) => {
    await page.goto('green-hill/?mark=leaf#c-any-house');
    await expect(page.getByRole('region', { name: 'Words searched for' })).toBeVisible();
  },
};

// A script of the test may be put into the page; the policy of the site would not let it.
test.use({ bypassCSP: true });

for (const [state, enters] of Object.entries(STATES)) {
  test(`${state}: axe finds nothing, in light and dark, wide and narrow`, async ({ page }) => {
    for (const width of [1280, 320]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto('about/');
        await enters(page);
        expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(isWide, `sideways at ${width} px`).toBe(false);
      }
    }
  });
}
