import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

/** A choice of the sheet with the whole site. */
const choice = (page: Page, name: 'System' | 'Light' | 'Dark') =>
  page.getByRole('group', { name: 'Theme' }).getByRole('button', { name });
async function choose(page: Page, name: 'System' | 'Light' | 'Dark'): Promise<void> {
  const group = page.getByRole('group', { name: 'Theme' });
  if (!(await group.isVisible())) await page.getByText('More', { exact: true }).click();
  await choice(page, name).click();
}
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
  await choose(page, 'Light');
  await expectPainted(page, 'light');
  await choose(page, 'System');
  await expectPainted(page, 'dark');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('one button in the header goes through all three, first to the one that is not painted', async ({ page }) => {
  const button = page.getByRole('banner').getByRole('button', { name: /^Theme: / });
  for (const [named, painted] of [
    ['as the system', 'light'],
    ['dark', 'dark'],
    ['light', 'light'],
    ['as the system', 'light'],
  ] as const) {
    await expect(button).toHaveAccessibleName(`Theme: ${named}`);
    await expectPainted(page, painted);
    await button.click();
  }
});

test('the choice holds on every page and is kept apart from other sites of the host', async ({ page, base }) => {
  await choose(page, 'Dark');
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([[`${base}theme`, 'dark']]);
  await page.goto('claims/');
  await expectPainted(page, 'dark');
  await page.getByText('More', { exact: true }).click();
  await expect(choice(page, 'Dark')).toHaveAttribute('aria-pressed', 'true');
});

test('a chosen theme is there before anything is painted', async ({ page }) => {
  await choose(page, 'Dark');
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      // Before there is a body, and while it is held back, nothing is painted.
      if (document.body && getComputedStyle(document.body).visibility === 'visible')
        seen.add(getComputedStyle(document.documentElement).backgroundColor);
      if (document.readyState !== 'complete') requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toHaveLength(1);
  await expectPainted(page, 'dark');
});

test('a page to which Back leads has the choice that was made meanwhile, with its buttons', async ({ page }) => {
  await choose(page, 'Light');
  await page.goto('claims/');
  await choose(page, 'Dark');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
});

test('a second tab follows the choice', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('claims/');
  await choose(page, 'Dark');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
});
