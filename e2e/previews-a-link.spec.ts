import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { PHONE, readingAboutTea } from './support/reader.ts';
import { AN_ENTITY } from './support/tea.ts';

const reading = readingAboutTea();
const preview = (page: Page) => page.getByRole('tooltip');
const CITATION = '.answers .cite';

test('pointing at a citation shows the claim, and the pointer may enter what is shown', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`);
  await page.locator(CITATION).first().hover();
  await preview(page).waitFor();
  await preview(page).hover();
  await page.waitForTimeout(600);
  assert.ok(await preview(page).isVisible());
  await page.mouse.move(2, 2);
  await preview(page).waitFor({ state: 'hidden' });
});

test('Esc closes it without moving the focus', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`);
  await page.locator('.skip').focus();
  await page.keyboard.press('Tab');
  await page.locator(CITATION).first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await preview(page).waitFor();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('Escape');
  await preview(page).waitFor({ state: 'hidden' });
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), focused);
});

test('the switch that turns previews off is remembered', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`);
  await page.getByLabel('Previews of links').uncheck();
  await page.reload();
  assert.equal(await page.getByLabel('Previews of links').isChecked(), false);
  await page.locator(CITATION).first().hover();
  await page.waitForTimeout(700);
  assert.equal(await preview(page).count(), 0);
});

test('a touch follows the link and shows nothing', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`, { viewport: PHONE, hasTouch: true });
  await page.locator(CITATION).first().tap();
  await page.waitForTimeout(700);
  assert.equal(await preview(page).count(), 0);
  assert.match(page.url(), /#c-/);
});
