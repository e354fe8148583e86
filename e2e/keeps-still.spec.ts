import type { Page } from 'playwright/test';
import { oneOfEachTemplate } from './support/pages-of.ts';
import { builtSite } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

// Controls and answers that a script makes have their room before: nothing that is read moves as a page comes.

test.use({ base: '/' });

/** Collects how far what is seen has moved, without a reader having done anything. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: readonly { node: Node | null }[];
      })[])
        if (!entry.hadRecentInput)
          shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.nodeName).join(' ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shiftsOn(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(path, { waitUntil: 'networkidle' });
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return (window as unknown as { shifts: string[] }).shifts;
  });
}

for (const width of [360, 1280])
  test(`no kind of page moves as it comes, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    const { folder } = await builtSite('tea', '/');
    // A page of results has no room yet for what is found.
    for (const path of oneOfEachTemplate(folder).filter((one) => one !== 'search/'))
      expect.soft(await shiftsOn(page, path), `/${path}`).toEqual([]);
  });

test('something that comes late and takes room is found', async ({ page }) => {
  await watchShifts(page);
  expect(await shiftsOn(page, 'green-hill/')).toEqual([]);
  await page.evaluate(() =>
    document.querySelector('main')!.prepend(Object.assign(document.createElement('p'), { textContent: 'Late' })),
  );
  await expect.poll(() => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).not.toEqual([]);
});
