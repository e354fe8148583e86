import type { Page } from 'playwright/test';
import { expect, test } from '../support/test.ts';

/** Between the margins of a sheet of A4, in pixels. */
const SHEET = { width: 688, height: 1025 } as const;

/** One of each kind of page, with the sheets of A4 that it may take. */
const PAGES = {
  'openai/': 8,
  'microsoft-openai-april-2026-amendment/': 7,
  'agi-clause/': 4,
  'claims/any-cloud/': 2,
  'money/': 7,
  'compare/': 8,
  'as-of/2025-06-30/': 7,
} as const;

test.describe('on paper', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/', viewport: SHEET });

  for (const [path, most] of Object.entries(PAGES))
    test(`/${path} is whole, and takes at most ${most} sheets`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(cutOff)).toEqual([]);
      expect(await sheetsOf(page)).toBeLessThanOrEqual(most);
    });

  test('what runs over the edge of a sheet is found', async ({ page }) => {
    await page.goto('openai/');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => {
      const line = document.querySelector<HTMLElement>('main p')!;
      line.style.whiteSpace = 'nowrap';
      line.style.inlineSize = '900px';
    });
    expect(await page.evaluate(cutOff)).not.toEqual([]);
  });
});

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length;
}

/** What stands in part beyond the sheet, or behind an edge that hides it. Runs in the page. */
function cutOff(): string[] {
  const isCut = (element: Element) => {
    if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || element.closest('.visually-hidden')) return false;
    const hides = /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    return box.right > innerWidth + 1 || box.left < -1 || (hides && element.scrollWidth > element.clientWidth + 1);
  };
  return [...document.querySelectorAll('main *:not(svg *)')].filter(isCut).map((one) => one.outerHTML.slice(0, 90));
}
