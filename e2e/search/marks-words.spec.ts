import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingAboutTea } from '../support/reader.ts';
import { opensResults } from './asking.ts';

const reading = readingAboutTea();

test('on the page of a result the words are marked, the first is in sight, and Esc takes the marks away', async () => {
  const page = await reading.opens('about/', { viewport: { width: 1000, height: 400 } });
  await opensResults(page, reading.address('search/?q=sole+supplier'));
  await page.locator('.hit-part a').first().click();
  await page.locator('.search-marks').waitFor();
  const marks = page.locator('main mark');
  assert.ok((await marks.count()) > 0);
  for (const text of await marks.allTextContents()) assert.match(text, /sole|suppl/i);
  assert.ok(
    await page
      .locator('#c-sole-2019 mark')
      .first()
      .evaluate((mark) => mark.getBoundingClientRect().top >= 0 && mark.getBoundingClientRect().bottom <= innerHeight),
  );
  const text = await page.locator('main').textContent();
  await page.keyboard.press('Escape');
  assert.equal(await marks.count(), 0);
  assert.equal(await page.locator('.search-marks').count(), 0);
  assert.equal(await page.locator('main').textContent(), text);
  assert.match(page.url(), /\/green-hill\/#c-sole-2019$/);
});

test('a button takes them away as well', async () => {
  const page = await reading.opens('green-hill/?mark=leaf');
  await page.getByRole('button', { name: /^Clear marks/ }).click();
  assert.equal(await page.locator('main mark').count(), 0);
  assert.match(page.url(), /\/green-hill\/$/);
});

test('the canonical address and the copied link carry nothing of it', async () => {
  const page = await reading.opens('green-hill/?mark=leaf#c-any-house');
  await page.locator('.search-marks').waitFor();
  assert.doesNotMatch((await page.locator('link[rel="canonical"]').getAttribute('href'))!, /mark/);
  for (const address of await page
    .locator('[data-address]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-address'))))
    assert.doesNotMatch(address!, /mark/);
});

test('amounts and dates are marked however they are written', async () => {
  const page = await reading.opens(`green-hill/?mark=${encodeURIComponent('£30 2022-05-01')}`);
  await page.locator('.search-marks').waitFor();
  const texts = await page.locator('main mark').allTextContents();
  assert.ok(texts.includes('£30'), texts.join(' | '));
  assert.ok(texts.includes('1 May 2022'), texts.join(' | '));
});
