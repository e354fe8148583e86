import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';
import { A_RELATION } from './support/tea.ts';

const { from, to } = A_RELATION;

test.beforeEach(({ page }) => page.goto(`${from.id}/`));

/** The relations of the page, with all that is folded opened. */
async function relationsOf(page: Page) {
  await page.getByRole('button', { name: 'Open all' }).click();
  return page.getByRole('region', { name: /^Relations/ }).getByRole('listitem');
}

test('a reader follows a relation to its other end and finds it there from the other side', async ({ page }) => {
  await (await relationsOf(page)).filter({ hasText: from.reads }).getByRole('link', { name: to.title }).first().click();
  await expect(page).toHaveURL(`${to.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(to.title);
  await (await relationsOf(page)).filter({ hasText: to.reads }).getByRole('link', { name: from.title }).first().click();
  await expect(page).toHaveURL(`${from.id}/`);
});

test('the date of a relation leads to the claim that carries it', async ({ page, placeOf }) => {
  const relation = (await relationsOf(page)).filter({ hasText: from.reads });
  await relation.first().locator('.since').first().click();
  await expect.poll(() => placeOf(page)).toMatch(/^(claims\/[^/]+\/|.*#c-.+)$/);
});

test('a node of the diagram leads to its page, and the list beside it says the same', async ({ page }) => {
  const figure = page.getByRole('figure').first();
  await figure.locator('svg').first().scrollIntoViewIfNeeded();
  await figure.locator(`svg a[href$="/${to.id}/"]`).first().click();
  await expect(page).toHaveURL(`${to.id}/`);
  await page.goBack();
  await figure.getByText('As a list').click();
  // The list is that of the page, in its section, or stands below the drawing.
  await expect.poll(() => page.evaluate(() => document.querySelector(':target')?.id)).toBeTruthy();
  const words = await page.evaluate(
    () => document.querySelector<HTMLElement>(':target')!.closest('section')!.innerText,
  );
  expect(words).toContain(to.title);
  expect(words).toMatch(from.reads);
});
