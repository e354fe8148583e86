import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf, readingAboutTea } from './support/reader.ts';
import { A_RELATION } from './support/tea.ts';

const reading = readingAboutTea();
const { from, to } = A_RELATION;

test('a reader follows a relation to its other end and finds it there from the other side', async () => {
  const page = await reading.opens(`${from.id}/`);
  const relations = page.getByRole('region', { name: 'Relations' });
  await relations
    .getByRole('listitem')
    .filter({ hasText: from.reads })
    .getByRole('link', { name: to.title })
    .first()
    .click();
  assert.equal(placeOf(page, reading), `${to.id}/`);
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), to.title);
  const back = page.getByRole('region', { name: 'Relations' }).getByRole('listitem').filter({ hasText: to.reads });
  await back.getByRole('link', { name: from.title }).first().click();
  assert.equal(placeOf(page, reading), `${from.id}/`);
});

test('the date of a relation leads to the claim that carries it', async () => {
  const page = await reading.opens(`${from.id}/`);
  await page
    .getByRole('region', { name: 'Relations' })
    .getByRole('listitem')
    .filter({ hasText: from.reads })
    .locator('.since')
    .first()
    .click();
  assert.match(placeOf(page, reading), /^(claims\/[^/]+\/|.*#c-.+)$/);
});

test('a node of the diagram leads to its page, and the list beside it says the same', async () => {
  const page = await reading.opens(`${from.id}/`);
  const figure = page.getByRole('figure').first();
  await figure.locator('svg').first().scrollIntoViewIfNeeded();
  await figure.locator(`svg a[href$="/${to.id}/"]`).first().click();
  assert.equal(placeOf(page, reading), `${to.id}/`);
  await page.goBack();
  await figure.getByText('As a list').click();
  // The list is that of the page, in its section, or stands below the drawing.
  const words =
    (await page.evaluate(() => document.querySelector<HTMLElement>(':target')?.closest('section')?.innerText)) ??
    (await figure.innerText());
  assert.ok(words.includes(to.title) && from.reads.test(words), words);
});
