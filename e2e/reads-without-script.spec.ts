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

test('links, contents and the menu work', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`, WITHOUT);
  await page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link', { name: 'Claims' }).click();
  assert.equal(placeOf(page, reading), 'claims/');
  assert.ok((await page.getByRole('main').innerText()).includes(AN_ENTITY.claims[0]!.sentence));
});

test('a search leads to the index of everything', async () => {
  const page = await reading.opens('', WITHOUT);
  await page.getByRole('searchbox').fill('tea');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL('**/search/?q=tea');
  await page.getByRole('main').getByRole('link', { name: /index|A to Z/i }).first().click();
  assert.equal(placeOf(page, reading), 'index/');
  assert.ok(await page.getByRole('main').getByRole('link', { name: AN_ENTITY.title, exact: true }).first().isVisible());
});
