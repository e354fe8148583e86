import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

const rows = (page: Page) => page.locator('.facts-table tbody tr:not(.group) .says');
const taken = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await file.path(), 'utf8');
};

test('a reader says what is to be shown, links to it, and takes away exactly that', async ({ page, placeOf }) => {
  await page.goto('facts/');
  const said = page.locator('.answer-state [role="status"]');
  await page.getByLabel('Whom').selectOption({ label: 'Corner House' });
  await expect(said).toContainText('relations');
  await page.getByLabel('Where it stands').selectOption({ label: 'ended by' });
  await expect(page).toHaveURL('facts/?whom=corner-house&is=ended&day=2024-06-30');
  const shown = await rows(page).count();
  expect(shown).toBeGreaterThan(0);
  await expect(said).toContainText(new RegExp(`^${shown} relations? · .*in force that day`));

  await page.reload();
  await expect(rows(page)).toHaveCount(shown);
  const lines = (await taken(page, 'CSV')).trim().split('\r\n');
  expect(lines).toHaveLength(shown + 1);
  expect(lines[0]).toContain('says,detail,since,since_is,until');
  const { asked, rows: facts } = JSON.parse(await taken(page, 'JSON')) as { asked: string; rows: { says: string }[] };
  expect(asked.endsWith(placeOf(page))).toBe(true);
  expect(facts.map(({ says }) => says)).toEqual(
    (await rows(page).locator('> span').allTextContents()).map((words) => words.replace(/\s+/g, ' ').trim()),
  );

  await page.goBack();
  await expect(page.getByLabel('Where it stands')).toHaveValue('');
});

test('a column sorts by its heading, also by keys, and can be hidden', async ({ page }) => {
  await page.goto('facts/?rows=claims&group=');
  const heading = page.getByRole('button', { name: 'Who says so' });
  await heading.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('facts/?rows=claims&group=&sort=-by');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('columnheader', { name: 'Who says so' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByText('Columns 4 of').click();
  await page.getByLabel('Until').uncheck();
  await expect(page.getByRole('columnheader', { name: 'Until' })).toBeHidden();
  await expect(page).toHaveURL('facts/?rows=claims&group=&sort=-by&columns=since,amount,by');
});

test('what few parties have between them is drawn, each relation as a link, and follows the query', async ({
  page,
}) => {
  await page.goto('facts/?whom=corner-house');
  const drawing = page.locator('.fact-drawing');
  await expect(drawing).toBeHidden();
  await page.getByRole('button', { name: 'Draw it' }).click();
  const lines = drawing.locator('svg:visible a:has(.line)');
  await expect(lines).toHaveCount(await rows(page).count());
  await page.getByLabel('Where it stands').selectOption({ label: 'ended by' });
  await expect(page.locator('.answer-state [role="status"]')).toContainText('in force that day');
  await expect(lines).toHaveCount(await rows(page).count());
  await lines.first().locator('.hit').dispatchEvent('click');
  await expect(page).toHaveURL(/#r-/);
});

test('what is no name here is told, and nothing is shown in its place', async ({ page }) => {
  await page.goto('facts/?who=nobody');
  await expect(page.locator('.answer-state')).toContainText('not found here: “nobody”');
  await expect(rows(page)).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every relation is there, and every claim is led to', async ({ page }) => {
    await page.goto('facts/');
    await expect(page.locator('kb-facts')).toBeHidden();
    const count = Number(await page.locator('#relations .count').textContent());
    await expect(rows(page)).toHaveCount(count);
    await expect(page.locator('#claims + p a').first()).toBeVisible();
  });
});
