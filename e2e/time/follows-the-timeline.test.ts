import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { asked, readingOf } from './reading.ts';

const reading = readingOf('tea', '/kb/a-b/');
const lines = async (page: Page) =>
  (await page.locator('li[data-concerns]:visible').allInnerTexts()).map((text) =>
    text
      .split('\n')
      .filter((part) => part.trim() !== '')
      .slice(0, 2)
      .join(' | '),
  );

test('a reader narrows the timeline down, and the address keeps the choice', async () => {
  const page = await reading.opens('timeline/');
  assert.equal((await lines(page)).length, 4);
  await page.getByRole('combobox', { name: 'About' }).selectOption({ label: 'River Bank (1)' });
  assert.deepEqual(await lines(page), ['June 2022 | River Bank begins to supply the Corner House']);
  assert.equal(await page.getByRole('heading', { name: '2019', exact: true }).count(), 0);
  assert.equal(asked(page), 'about=river-bank');
  await page.goBack();
  await page.getByRole('heading', { name: '2019', exact: true }).waitFor();
  assert.equal((await lines(page)).length, 4);
  await page.getByRole('checkbox', { name: /^Stated/ }).uncheck();
  assert.deepEqual(await lines(page), ['April 2023 | A price of about £30 a pound is reported']);
  await page.reload();
  await page.getByRole('status').filter({ hasText: '1 of 4 lines' }).waitFor();
  assert.equal(await page.getByRole('checkbox', { name: /^Stated/ }).isChecked(), false);
});

test('a reader who chooses nothing is told so', async () => {
  const page = await reading.opens('timeline/?about=river-bank&status=reported');
  await page.getByRole('status').filter({ hasText: 'No line fits.' }).waitFor();
  assert.deepEqual(await lines(page), []);
});

test('each line has an address of its own, at its date', async () => {
  const page = await reading.opens('timeline/', { javaScriptEnabled: false });
  assert.equal(await page.getByRole('combobox').count(), 0);
  await page.getByRole('link', { name: 'June 2022', exact: true }).click();
  assert.equal(new URL(page.url()).hash, '#t-river-2022');
  assert.ok(await page.locator('#t-river-2022').isVisible());
});

test('a vague date looks unlike a precise one', async () => {
  const page = await reading.opens('timeline/');
  const styles = await page
    .locator('li[data-concerns] time')
    .evaluateAll((times) =>
      times.map((time) => [time.getAttribute('datetime')!.length === 10, getComputedStyle(time).fontStyle]),
    );
  for (const [isPrecise, style] of styles) assert.equal(style, isPrecise ? 'normal' : 'italic');
});
