import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

const theme = (page: Page) => page.getByRole('combobox', { name: 'Theme' });
/** Waits until the page is painted dark on light or light on dark. */
const expectPainted = (page: Page, as: 'light' | 'dark') =>
  expect
    .poll(() =>
      page.evaluate(() =>
        Number(/^rgb\((\d+)/.exec(getComputedStyle(document.documentElement).backgroundColor)![1]) > 128
          ? 'light'
          : 'dark',
      ),
    )
    .toBe(as);

test.use({ colorScheme: 'light' });
test.beforeEach(({ page }) => page.goto('./'));

test('the theme follows the system until a reader chooses another', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectPainted(page, 'dark');
  await theme(page).selectOption('Light');
  await expectPainted(page, 'light');
  await theme(page).selectOption('Automatic');
  await expectPainted(page, 'dark');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('the choice holds on every page and is kept apart from other sites of the host', async ({ page, base }) => {
  await theme(page).selectOption('Dark');
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([[`${base}theme`, 'dark']]);
  await page.goto('claims/');
  await expectPainted(page, 'dark');
  await expect(theme(page)).toHaveValue('dark');
});

test('a chosen theme is there before anything is painted', async ({ page }) => {
  await theme(page).selectOption('Dark');
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      // Before there is a body nothing is painted.
      if (document.body) seen.add(getComputedStyle(document.documentElement).backgroundColor);
      if (document.readyState !== 'complete') requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toHaveLength(1);
  await expectPainted(page, 'dark');
});

test('a second tab follows the choice', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('claims/');
  await theme(page).selectOption('Dark');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(theme(other)).toHaveValue('dark');
});
