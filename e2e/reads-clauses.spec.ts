import { expect, test } from './support/test.ts';

const SMALLEST = { width: 320, height: 640 };

test('a reader comes from the page on a right to what each text says of it, and on to the claim', async ({ page }) => {
  await page.goto('first-flush/');
  await page.getByRole('link', { name: 'Clause by clause' }).first().click();
  await expect(page).toHaveURL('clauses/#l-who-may-buy');
  const words = page.getByText('first flush included: “The garden sells to any house”');
  await expect(words).toBeVisible();
  await page.getByRole('link', { name: 'Green Hill', exact: true }).first().click();
  await expect(page.locator('q')).toHaveText('The garden sells to any house');
});

test.describe('on a small phone', () => {
  test.use({ viewport: SMALLEST });

  test('a reader opens one right at a time, and nothing goes sideways', async ({ page }) => {
    await page.goto('clauses/');
    const [first, second] = [page.getByText('first flush included:'), page.getByText('not published', { exact: true })];
    await page.getByRole('heading', { name: 'Who may buy' }).click();
    await expect(first).toBeVisible();
    await page.getByRole('heading', { name: 'Price' }).click();
    await expect(first).toBeHidden();
    await expect(second.last()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
