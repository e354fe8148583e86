import type { Page } from 'playwright/test';
import { oneOfEachTemplate } from './support/pages-of.ts';
import { builtSite } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

// Controls and answers that a script makes have their room before, and what has come keeps its place as the rest comes:
// nothing that is read moves. Asked of a slow machine, which shows a page in more steps; a word that is seen half and
// then whole is no move.
const SEEN = 0.02;

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

const shiftsSoFar = (page: Page) => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

/** What moved on a page, each with its share of the window, if together it is more than is seen. */
async function shiftsOn(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
  const shifts = await shiftsSoFar(page);
  return shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0) < SEEN ? [] : shifts;
}

for (const width of [360, 1280])
  test(`no kind of page moves as it comes, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 8 });
    const { folder } = await builtSite('tea', '/');
    for (const path of oneOfEachTemplate(folder)) expect.soft(await shiftsOn(page, path), `/${path}`).toEqual([]);
  });

test('a row of controls that comes late is found', async ({ page }) => {
  await watchShifts(page);
  expect(await shiftsOn(page, 'green-hill/')).toEqual([]);
  await page.evaluate(() => {
    const late = Object.assign(document.createElement('p'), { textContent: 'Late' });
    late.style.blockSize = '3rem';
    document.querySelector('main')!.prepend(late);
  });
  await expect.poll(async () => Math.max(...(await shiftsSoFar(page)).map(Number.parseFloat))).toBeGreaterThan(SEEN);
});
