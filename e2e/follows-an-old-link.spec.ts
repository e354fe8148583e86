import { expect, test } from './support/test.ts';

test('a page that has moved leads on at once, with all that stands behind its address', async ({ page, placeOf }) => {
  await page.goto('the-hill/?from=mail#its-story');
  await expect.poll(() => placeOf(page)).toBe('green-hill/?from=mail#its-story');
  const heading = page.getByRole('heading', { name: 'In this story' });
  await expect(heading).toBeInViewport();
  await expect(heading.locator(':target')).toHaveCount(1);
});

test('a claim of another id is found where it is now', async ({ page, placeOf }) => {
  await page.goto('claims/sells-to-all/');
  await expect.poll(() => placeOf(page)).toBe('claims/any-house/');
});

test('a day that has lost its page is asked for', async ({ page, placeOf }) => {
  await page.goto('as-of/2020-02-02/');
  await expect.poll(() => placeOf(page)).toBe('as-of/?day=2020-02-02');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 February 2020');
});

test('what is gone says why it went and where to go', async ({ page }) => {
  await page.goto('claims/sold-to-the-fair/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This claim was taken off');
  const main = page.getByRole('main');
  await expect(main).toContainText('Nobody was found who saw it there.');
  await expect(main.getByRole('link', { name: 'Green Hill', exact: true })).toBeVisible();
});

test('a spot that a page has lost says what became of it, and to no one else', async ({ page }) => {
  await page.goto('green-hill/#c-sold-to-the-fair');
  const line = page.getByText('“Green Hill was said to sell at the fair” was taken off on 1 June 2023.');
  await expect(line).toBeInViewport();
  await page.goto('green-hill/');
  await expect(line).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the old address shows where to go', async ({ page }) => {
    await page.goto('the-hill/');
    await page.getByRole('main').getByRole('link', { name: 'Green Hill' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Green Hill');
  });
});
