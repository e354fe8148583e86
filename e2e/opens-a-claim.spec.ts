import { expect, test } from './support/test.ts';
import { AN_ENTITY } from './support/tea.ts';

test('a reader goes from a citation to the claim, to its page, to its source and back', async ({ page, placeOf }) => {
  await page.goto(`${AN_ENTITY.id}/`);
  await page
    .getByRole('link', { name: /^Claims? \d.*: / })
    .first()
    .click();
  await page
    .getByRole('dialog', { name: /^Claims? \d/ })
    .getByRole('link', { name: /^Claim \d+$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#c-.+$/);
  const [, id] = /#c-(.+)$/.exec(placeOf(page))!;
  const claim = page.locator(`[id="c-${id}"]`);
  const sentence = await claim.locator('p').first().innerText();
  await expect(page.locator(':target')).toHaveId(`c-${id}`);
  const isBelowTheHeader = (element: Element) =>
    element.getBoundingClientRect().top >= document.querySelector('header')!.getBoundingClientRect().bottom - 1;
  await expect.poll(() => claim.evaluate(isBelowTheHeader)).toBe(true);

  await claim.getByRole('link', { name: sentence }).click();
  await expect(page).toHaveURL(`claims/${id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence, { useInnerText: true });

  await page
    .getByRole('region', { name: 'Who says so' })
    .getByRole('link', { name: /^All claims/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sources\/[^/]+\/$/);
  await expect(page.getByRole('main')).toContainText(sentence, { useInnerText: true });

  await page.goBack();
  await page
    .getByRole('region', { name: /^Used on/ })
    .getByRole('link', { name: AN_ENTITY.title, exact: true })
    .click();
  await expect(page).toHaveURL(`${AN_ENTITY.id}/#c-${id}`);
});

test('the address of a claim can be handed on: it opens at the claim', async ({ page }) => {
  const [{ id, sentence }] = AN_ENTITY.claims;
  await page.goto(`${AN_ENTITY.id}/#c-${id}`);
  const claim = page.locator(`[id="c-${id}"]`);
  await expect(claim).toContainText(sentence, { useInnerText: true });
  await expect(claim).toBeInViewport();
  const top = () => claim.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThanOrEqual(0);
});
