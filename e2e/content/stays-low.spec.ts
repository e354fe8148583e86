import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { buildGraph } from '#graph/build-graph.ts';
import { expect, test } from '../support/test.ts';

/** How high a page may be as it opens, and how often Tab is pressed to come through it. */
const LIMITS = [
  { width: 1280, highest: 6_000, median: 3_500, tabStops: 220 },
  { width: 360, highest: 10_000, median: 6_000, tabStops: 220 },
] as const;

test.describe('the pages of entities, topics and agreements', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });
  const { records, issues } = readContent(filesOnDisk(contentFolder()));
  const { graph } = buildGraph(records, issues);
  test.skip(!graph, 'npm run check names the faults');

  for (const { width, highest, median, tabStops } of LIMITS)
    test(`are no higher than a reader scrolls at ${width} px, with their parts folded`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const heights: number[] = [];
      for (const id of graph!.pages.keys()) {
        await page.goto(`${id}/`);
        const { height, stops } = await page.evaluate(sizeOfPage);
        heights.push(height);
        const remedy = 'Give part of what it says a page of its own.';
        expect.soft(height, `/${id}/ is ${height} px high. ${remedy}`).toBeLessThanOrEqual(highest);
        expect.soft(stops, `/${id}/ has ${stops} stops of the Tab key. ${remedy}`).toBeLessThanOrEqual(tabStops);
      }
      expect(heights.sort((a, b) => a - b)[heights.length >> 1]).toBeLessThan(median);
    });
});

test.describe('the comparison of the content', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  for (const width of [360, 1000, 1120, 1280, 1440])
    test(`has all its columns in view at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('compare/');
      const room = page.locator('kb-picture:visible', { has: page.locator('.matrix') });
      const remedy = 'Give a relation type a shorter row, or leave out a party.';
      expect(await room.evaluate((box) => box.scrollWidth - box.clientWidth), remedy).toBeLessThanOrEqual(0);
    });
});

test.describe('facts that a query asks for', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  test('are no wider than a small phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 760 });
    await page.goto('facts/?who=microsoft&whom=openai');
    await expect(page.locator('.facts-table .says').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

/** Runs in the page. */
function sizeOfPage(): { height: number; stops: number } {
  const reachable = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [tabindex="0"]'),
  ].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && element.tabIndex >= 0,
  );
  return { height: document.documentElement.scrollHeight, stops: reachable.length };
}
