import { expect, test } from '../support/test.ts';
import { opensResults } from './asking.ts';

test.describe('in a low window', () => {
  test.use({ viewport: { width: 1000, height: 400 } });

  test('on the page of a result the words are marked, the first is in sight, and Esc takes the marks away', async ({
    page,
  }) => {
    await opensResults(page, '?q=sole+supplier');
    await page.locator('.hit-part').first().getByRole('link').click();
    const bar = page.getByRole('region', { name: 'Words searched for' });
    await expect(bar).toBeVisible();
    const main = page.getByRole('main');
    const marks = main.locator('mark');
    await expect(marks).not.toHaveCount(0);
    for (const text of await marks.allTextContents()) expect(text).toMatch(/sole|suppl/i);
    await expect(page.locator('#c-sole-2019 mark').first()).toBeInViewport({ ratio: 1 });
    await expect(marks, 'nothing else is marked').toHaveCount(await page.locator('#c-sole-2019 mark').count());
    await expect(page, 'the words have left the address').toHaveURL(/\/green-hill\/#c-sole-2019$/);
    const text = await main.textContent();
    await page.keyboard.press('Escape');
    await expect(marks).toHaveCount(0);
    await expect(bar).toHaveCount(0);
    expect(await main.textContent()).toBe(text);
    await expect(page).toHaveURL(/\/green-hill\/#c-sole-2019$/);
  });
});

test('a button takes them away as well', async ({ page }) => {
  await page.goto('green-hill/?mark=leaf#c-any-house');
  const marks = page.getByRole('main').locator('mark');
  await expect(marks).not.toHaveCount(0);
  await page.getByRole('button', { name: /^Clear marks/ }).click();
  await expect(marks).toHaveCount(0);
  await expect(page).toHaveURL(/\/green-hill\/#c-any-house$/);
});

test('the canonical address and the copied link carry nothing of it', async ({ page }) => {
  await page.goto('green-hill/?mark=leaf#c-any-house');
  await expect(page.getByRole('region', { name: 'Words searched for' })).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).not.toHaveAttribute('href', /mark/);
  const copied = page.locator('[data-address]');
  await expect(copied).not.toHaveCount(0);
  await expect(page.locator('[data-address*="mark"]')).toHaveCount(0);
});

test('amounts and dates are marked however they are written', async ({ page }) => {
  const asked = encodeURIComponent('£30 2022-05-01');
  for (const [place, text] of [
    ['c-price-2023', '£30'],
    ['c-any-house', '1 May 2022'],
  ] as const) {
    await page.goto(`green-hill/?mark=${asked}#${place}`);
    await expect(page.getByRole('main').locator('mark').first()).toHaveText(text);
  }
});
