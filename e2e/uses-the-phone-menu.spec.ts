import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, readingAboutTea } from './support/reader.ts';

const reading = readingAboutTea();

for (const javaScriptEnabled of [true, false]) {
  test(`a reader on a phone opens the menu and goes somewhere, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
    const page = await reading.opens('', { viewport: PHONE, hasTouch: true, javaScriptEnabled });
    const menu = page.getByRole('navigation', { name: 'Site menu' });
    assert.equal(await menu.isVisible(), false);
    await page.getByText('Menu', { exact: true }).tap();
    const link = menu.getByRole('link', { name: 'Timeline' });
    await link.waitFor();
    const box = (await link.boundingBox())!;
    assert.ok(box.height >= 24 && box.x >= 0 && box.x + box.width <= PHONE.width);
    await link.tap();
    await page.waitForURL('**/timeline/');
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    assert.equal(await menu.isVisible(), false);
  });
}

test('Esc closes the menu and gives the focus back', async () => {
  const page = await reading.opens('', { viewport: PHONE });
  const button = page.getByText('Menu', { exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('navigation', { name: 'Site menu' });
  await menu.waitFor();
  await page.keyboard.press('Tab');
  assert.equal(
    await menu
      .getByRole('link')
      .first()
      .evaluate((link) => link === document.activeElement),
    true,
  );
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  assert.equal(await button.evaluate((summary) => summary === document.activeElement), true);
});

test('the menu closes when the reader goes on elsewhere', async () => {
  const page = await reading.opens('', { viewport: PHONE });
  const menu = page.getByRole('navigation', { name: 'Site menu' });
  await page.getByText('Menu', { exact: true }).click();
  await menu.waitFor();
  await page.mouse.click(10, PHONE.height - 10);
  await menu.waitFor({ state: 'hidden' });
});
