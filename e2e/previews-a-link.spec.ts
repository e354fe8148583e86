import type { Page } from 'playwright/test';
import { expect, PHONE, test } from './support/test.ts';
import { AN_ENTITY } from './support/tea.ts';

const preview = (page: Page) => page.getByRole('tooltip');
const citation = (page: Page) => page.locator('.answers .cite').first();
/** Longer than any wait before a preview comes or goes. */
const LONG_MS = 2000;

test.beforeEach(async ({ page }) => {
  // The clock of the page goes on when the test says so.
  await page.clock.install();
  await page.goto(`${AN_ENTITY.id}/`);
});

test('pointing at a citation shows the claim, and the pointer may enter what is shown', async ({ page }) => {
  await citation(page).hover();
  await page.clock.runFor(LONG_MS);
  await expect(preview(page)).toBeVisible();
  await preview(page).hover();
  await page.clock.runFor(LONG_MS);
  await expect(preview(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await page.clock.runFor(LONG_MS);
  await expect(preview(page)).toBeHidden();
});

test('Esc closes it without moving the focus', async ({ page }) => {
  await page.locator('.skip').focus();
  await page.keyboard.press('Tab');
  await citation(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await page.clock.runFor(LONG_MS);
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(citation(page)).toBeFocused();
});

/** Points at a citation until its preview is there, and away again: what shows previews is loaded. */
async function seesOne(page: Page): Promise<void> {
  await citation(page).hover();
  await expect(preview(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(preview(page)).toBeHidden();
}

test('the switch that turns previews off is remembered', async ({ page }) => {
  const previews = page.getByLabel('Previews of links');
  await seesOne(page);
  await previews.uncheck();
  await citation(page).hover();
  await page.clock.runFor(LONG_MS);
  await expect(preview(page)).toBeHidden();
  await page.reload();
  await expect(previews).not.toBeChecked();
  await citation(page).hover();
  await page.clock.runFor(LONG_MS);
  await expect(preview(page)).toBeHidden();
  await previews.check();
  await seesOne(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('a touch follows the link and shows nothing', async ({ page }) => {
    await seesOne(page);
    await citation(page).tap();
    await expect(page).toHaveURL(/#c-/);
    await page.clock.runFor(LONG_MS);
    await expect(preview(page)).toBeHidden();
  });
});
