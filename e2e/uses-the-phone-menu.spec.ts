import { expect, PHONE, test } from './support/test.ts';

test.use({ viewport: PHONE, hasTouch: true });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    test('a reader on a phone opens the menu and goes somewhere', async ({ page }) => {
      await page.goto('./');
      const menu = page.getByRole('navigation', { name: 'Site menu' });
      await expect(menu).toBeHidden();
      await page.getByText('Menu', { exact: true }).tap();
      const link = menu.getByRole('link', { name: 'Timeline' });
      await expect(link).toBeInViewport({ ratio: 1 });
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(24);
      await link.tap();
      await expect(page).toHaveURL('timeline/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(menu).toBeHidden();
    });
  });
}

test('Esc closes the menu and gives the focus back', async ({ page }) => {
  await page.goto('./');
  const button = page.getByRole('banner').locator('summary');
  const menu = page.getByRole('navigation', { name: 'Site menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Search pages and claims' }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('the menu closes when the reader goes on elsewhere', async ({ page }) => {
  await page.goto('./');
  const menu = page.getByRole('navigation', { name: 'Site menu' });
  await page.getByText('Menu', { exact: true }).click();
  await expect(menu).toBeVisible();
  await page.mouse.click(10, 10);
  await expect(menu).toBeHidden();
});
