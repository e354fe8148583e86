import type { Page } from 'playwright/test';
import { expect, test } from '../support/test.ts';

/** The lines that are in sight, and in each its date and its event. */
const lines = (page: Page) => page.locator('li[data-concerns]').filter({ visible: true });
const REPORTED = /^Apr\s+A price of about £30 a pound is reported$/;

test('a reader narrows the timeline down, and the address keeps the choice', async ({ page }) => {
  await page.goto('timeline/');
  const year = page.getByRole('heading', { name: '2019', exact: true });
  await expect(lines(page)).toHaveCount(6);
  await page.getByRole('combobox', { name: 'About' }).selectOption({ label: 'River Bank (1)' });
  await expect(lines(page)).toHaveText([/^Jun\s+River Bank begins to supply the Corner House$/], {
    useInnerText: true,
  });
  await expect(year).toHaveCount(0);
  await expect(page).toHaveURL('timeline/?about=river-bank');
  await page.goBack();
  await expect(year).toBeVisible();
  await expect(lines(page)).toHaveCount(6);
  await expect(lines(page).nth(3)).toHaveText(REPORTED, { useInnerText: true });
  const trade = page.getByRole('checkbox', { name: /^Trade 6/ });
  await trade.uncheck();
  await expect(page.getByRole('status')).toHaveText('0 of 6 shown. Choose more.');
  await page.reload();
  await expect(trade).not.toBeChecked();
  await trade.check();
  await expect(page.getByRole('status')).toHaveText('6 of 6 shown');
});

test('a reader who chooses nothing is told so', async ({ page }) => {
  await page.goto('timeline/?about=river-bank&family=rights');
  await expect(page.getByRole('status').filter({ hasText: '0 of 6 shown. Choose more.' })).toBeVisible();
  await expect(lines(page)).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each line has an address of its own, at its date', async ({ page }) => {
    await page.goto('timeline/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await page.getByRole('link', { name: 'Jun', exact: true }).click();
    await expect(page).toHaveURL(/#t-river-2022$/);
    await expect(page.locator('#t-river-2022')).toBeVisible();
  });
});

test('a reader sees what is late before what is to come', async ({ page }) => {
  await page.goto('timeline/#ahead');
  await expect(page.locator('.ahead li')).toHaveText([
    /Green Hill supplies the 茶馆.*No start found/s,
    /end of 2030.*Stated/s,
  ]);
  await expect(page.getByText('Without a date: Green Hill supplies every house')).toBeVisible();
});

test('a vague date looks unlike a precise one', async ({ page }) => {
  await page.goto('timeline/');
  const dates = page.locator('li[data-concerns] time');
  await expect(dates).toHaveCount(6);
  for (const date of await dates.all()) {
    const isPrecise = (await date.getAttribute('datetime'))!.length === 10;
    await expect(date).toHaveCSS('font-style', isPrecise ? 'normal' : 'italic');
  }
});
