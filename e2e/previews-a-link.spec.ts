import type { Page } from 'playwright/test';
import { expect, PHONE, test } from './support/test.ts';
import { AN_ENTITY } from './support/tea.ts';

const card = (page: Page) => page.getByRole('dialog', { name: /^Claims? \d/ });
const citation = (page: Page) => page.locator('.answers .cite').first();
/** Longer than any wait before a preview comes or goes. */
const LONG_MS = 2000;

test.beforeEach(async ({ page }) => {
  // The clock of the page goes on when the test says so.
  await page.clock.install();
  await page.goto(`${AN_ENTITY.id}/`);
});

test('pointing at a citation shows its claims, and the pointer may enter what is shown', async ({ page }) => {
  await citation(page).hover();
  await page.clock.runFor(LONG_MS);
  await expect(card(page)).toBeVisible();
  await card(page).hover();
  await page.clock.runFor(LONG_MS);
  await expect(card(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await page.clock.runFor(LONG_MS);
  await expect(card(page)).toBeHidden();
});

test('Enter opens the card and goes into it, Esc closes it and returns', async ({ page }) => {
  await citation(page).focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await expect(card(page).getByRole('link', { name: /^Claim \d+$/ })).not.toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.clock.runFor(LONG_MS);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(citation(page)).toBeFocused();
});

test('a link to a page shows what it is of, and Esc closes that without moving the focus', async ({ page }) => {
  const link = page.locator('.prose a[href]:not(.cite)').first();
  // What shows it is loaded when the first link has the focus; the clock stands still meanwhile.
  await expect(async () => {
    await page.locator('.skip').focus();
    await page.keyboard.press('Tab');
    await link.focus();
    await page.clock.runFor(LONG_MS);
    await expect(page.getByRole('tooltip')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect(link).toBeFocused();
});

/** Points at a citation until its card is there, and away again: what shows cards is loaded. */
async function seesOne(page: Page): Promise<void> {
  await citation(page).hover();
  await expect(card(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card(page)).toBeHidden();
}

test('the switch that turns previews off is remembered', async ({ page }) => {
  const previews = page.getByLabel('Previews of links');
  const choose = async (isOn: boolean) => {
    await page.getByText('More', { exact: true }).click();
    await previews.setChecked(isOn);
    await page.keyboard.press('Escape');
  };
  await seesOne(page);
  await choose(false);
  await citation(page).hover();
  await page.clock.runFor(LONG_MS);
  await expect(card(page)).toBeHidden();
  await page.reload();
  await expect(previews).not.toBeChecked();
  await citation(page).hover();
  await page.clock.runFor(LONG_MS);
  await expect(card(page)).toBeHidden();
  // A mark is then a link like any other.
  await citation(page).click();
  await expect(page).toHaveURL(/#c-/);
  await choose(true);
  await seesOne(page);
});

test('the switch follows what is chosen in another tab, and what was chosen before the reader came back', async ({
  page,
  context,
}) => {
  await seesOne(page);
  const previews = page.getByLabel('Previews of links');
  const other = await context.newPage();
  await other.goto(page.url());
  const choose = async (isOn: boolean) => {
    await other.getByText('More', { exact: true }).click();
    await other.getByLabel('Previews of links').setChecked(isOn);
    await other.keyboard.press('Escape');
  };
  await choose(false);
  await expect(previews).not.toBeChecked();
  await choose(true);
  await expect(previews).toBeChecked();
});

test('a link to a place shows that place', async ({ page }) => {
  await page.goto('green-hill/');
  await seesOne(page);
  await page.locator('.prose').getByRole('link', { name: 'first flush' }).hover();
  await page.clock.runFor(LONG_MS);
  await expect(page.getByRole('tooltip')).toContainText('What it costs');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('a touch opens the card as a sheet that leaves the sentence in view', async ({ page }) => {
    await citation(page).tap();
    await expect(card(page)).toBeVisible();
    await page.clock.runFor(LONG_MS);
    await expect(card(page)).toBeVisible();
    const sheet = (await card(page).boundingBox())!;
    const mark = (await citation(page).boundingBox())!;
    expect(sheet.y + sheet.height).toBeGreaterThanOrEqual(PHONE.height - 1);
    expect(mark.y + mark.height).toBeLessThanOrEqual(sheet.y);
    await card(page).getByRole('button', { name: 'Close' }).tap();
    await expect(card(page)).toBeHidden();
  });
});
