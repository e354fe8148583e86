import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { readingAboutTea } from '../support/reader.ts';
import { asks, opensResults } from './asking.ts';

const reading = readingAboutTea();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
      };
    };
    return (await axe.run(document, { runOnly: values, resultTypes: ['violations'] })).violations.flatMap(
      ({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`),
    );
  }, TAGS);
}

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the empty dialog': async (page) => {
    await page.keyboard.press('/');
    await page.locator('dialog.search-dialog[open]').waitFor();
  },
  'the dialog with results': (page) => asks(page, 'green hill exclusive'),
  'the dialog with a corrected word': (page) => asks(page, 'gren hill '),
  'the dialog with nothing found': (page) => asks(page, 'quxzily'),
  'the page of results': (page) => opensResults(page, reading.address('search/?q=green+hill+exclusive')),
  'the page of results with filters': async (page) => {
    await opensResults(page, reading.address('search/?q=leaf&status=stated&standing=ended'));
    await page.getByRole('button', { name: /^Year/ }).click();
    await page.locator('.chips:not([hidden]) .chip-count:text-matches("[0-9]")').first().waitFor();
  },
  'the page of results with nothing found': (page) => opensResults(page, reading.address('search/?q=quxzily')),
  'the page of results without a query': async (page) => void (await page.goto(reading.address('search/'))),
  'a page with marks': async (page) => {
    await page.goto(reading.address('green-hill/?mark=leaf#c-any-house'));
    await page.locator('.search-marks').waitFor();
  },
};

for (const [state, enters] of Object.entries(STATES)) {
  test(`${state}: axe finds nothing, in light and dark, wide and narrow`, { timeout: 90_000 }, async () => {
    for (const width of [1280, 320]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        // A script of the test may be put into the page; the policy of the site would not let it.
        const page = await reading.opens('about/', { viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
        await enters(page);
        assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `sideways at ${width} px`,
        );
        await page.context().close();
      }
    }
  });
}
