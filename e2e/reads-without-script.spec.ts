import { expect, test } from './support/test.ts';
import { A_RELATION, AN_ENTITY } from './support/tea.ts';

test.use({ javaScriptEnabled: false });

test('an entity has its facts, its diagram as drawing and as words, its claims and its sources', async ({ page }) => {
  await page.goto(`${AN_ENTITY.id}/`);
  const main = page.getByRole('main');
  await main.getByRole('heading', { name: /^Claims \d/ }).click();
  for (const { sentence } of AN_ENTITY.claims) await expect(main).toContainText(sentence, { useInnerText: true });
  await expect(main.locator('figure svg').first()).toBeVisible();
  await expect(main.locator('figure').first()).toContainText(A_RELATION.to.title);
  await main.getByRole('heading', { name: /^Sources \d/ }).click();
  await expect(main.locator('#sources').getByRole('link')).not.toHaveCount(0);
});

test('the links at the top and at the foot of a page and its contents work', async ({ page }) => {
  await page.goto(`${AN_ENTITY.id}/`);
  await page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page).toHaveURL('timeline/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Claims', exact: true }).click();
  await expect(page).toHaveURL('claims/');
  for (const { id } of AN_ENTITY.claims)
    await expect(page.getByRole('main').locator(`a[href$="/claims/${id}/"]`).first()).toBeVisible();
  await page.goto(`${AN_ENTITY.id}/`);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  if (!(await contents.isVisible())) await page.getByText('On this page', { exact: true }).click();
  await contents.getByRole('link', { name: 'Claims' }).click();
  await expect(page).toHaveURL(`${AN_ENTITY.id}/#evidence`);
});

test('a search leads to the index of everything', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('tea');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('search/?q=tea');
  const main = page.getByRole('main');
  await main
    .getByRole('link', { name: /index|A to Z/i })
    .first()
    .click();
  await expect(page).toHaveURL('index/a-z/');
  await expect(main.getByRole('link', { name: AN_ENTITY.title, exact: true }).first()).toBeVisible();
});
