import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf, readingAboutTea } from './support/reader.ts';
import { A_RELATION, AN_ENTITY } from './support/tea.ts';

const reading = readingAboutTea();
const WITHOUT = { javaScriptEnabled: false };

test('an entity has its facts, its diagram as drawing and as words, its claims and its sources', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`, WITHOUT);
  const main = page.getByRole('main');
  const text = await main.innerText();
  for (const { sentence } of AN_ENTITY.claims) assert.ok(text.includes(sentence), sentence);
  assert.ok(await main.locator('figure svg').first().isVisible());
  assert.ok((await main.locator('figure').first().textContent())!.includes(A_RELATION.to.title));
  assert.ok((await main.getByRole('region', { name: 'Sources' }).getByRole('link').count()) > 0);
});

test('the links at the top and at the foot of a page and its contents work', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`, WITHOUT);
  await page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link', { name: 'Timeline' }).click();
  assert.equal(placeOf(page, reading), 'timeline/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Claims', exact: true }).click();
  assert.equal(placeOf(page, reading), 'claims/');
  const text = await page.getByRole('main').innerText();
  for (const { sentence } of AN_ENTITY.claims) assert.ok(text.includes(sentence), sentence);
  await page.goto(reading.address(`${AN_ENTITY.id}/`));
  const contents = page.getByRole('navigation', { name: 'On this page' });
  if (!(await contents.isVisible())) await page.getByText('On this page', { exact: true }).click();
  await contents.getByRole('link', { name: 'Claims' }).click();
  assert.equal(placeOf(page, reading), `${AN_ENTITY.id}/#claims`);
});

test('a search leads to the index of everything', async () => {
  const page = await reading.opens('', WITHOUT);
  await page.getByRole('searchbox').fill('tea');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL('**/search/?q=tea');
  await page
    .getByRole('main')
    .getByRole('link', { name: /index|A to Z/i })
    .first()
    .click();
  assert.equal(placeOf(page, reading), 'index/');
  assert.ok(await page.getByRole('main').getByRole('link', { name: AN_ENTITY.title, exact: true }).first().isVisible());
});
