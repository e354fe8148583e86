import { expect, test } from './support/test.ts';

test('a slip in an address is marked, and the page is in the sentence', async ({ page }) => {
  await page.goto('gren-hill/');
  const main = page.getByRole('main');
  await expect(main.getByText('One letter away is')).toBeVisible();
  await expect(main.getByRole('link', { name: 'Green Hill', exact: true }).first()).toHaveAttribute(
    'href',
    /\/green-hill\/$/,
  );
  await expect(main.getByRole('searchbox')).toHaveValue('gren hill');
});

test('at any depth, pages, claims and old addresses are near', async ({ page }) => {
  for (const [address, nearest] of [
    ['green-hill/x/y/', 'Green Hill'],
    ['claims/any-hose/', /any house/i],
    ['the-hill/relations/x/', 'Green Hill'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('main').locator('.near').getByRole('link', { name: nearest }).first()).toBeVisible();
  }
});

for (const [address, nearest] of [
  ['50%/green-hill/', 'Green Hill'],
  ['%E0%A4%A/', undefined],
] as const)
  test(`/${address} is no address, which is said, and what can be read of it serves`, async ({ page }) => {
    const said: string[] = [];
    page.on('pageerror', ({ message }) => said.push(message));
    await page.route(`**/${address}`, async (route) => {
      const missing = await route.fetch({ url: route.request().url().replace(address, 'no-such-page/') });
      await route.fulfill({ response: missing, status: 404 });
    });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This address cannot be read');
    const near = page.getByRole('main').locator('.near').getByRole('link');
    if (nearest) await expect(near.first()).toHaveText(nearest);
    else await expect(page.getByRole('searchbox', { name: 'Search pages and claims' })).toHaveValue('');
    expect(said).toEqual([]);
  });
