import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { phaseOn } from '#views/compare/phase.ts';
import { expect, test } from '../support/test.ts';
import { onBothSites, relationsFile } from './both-sites.ts';

/** The sign in the matrix by its name in full, or by how that begins. */
const sign = (page: Page, name: string | RegExp) => page.getByRole('table').getByRole('link', { name });
/** Chooses a day in its three fields, the day last: each is taken as it is left. */
async function choose(page: Page, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await page.getByRole('combobox', { name: 'Year' }).selectOption(year!);
  await page.getByRole('combobox', { name: 'Month' }).selectOption(month!);
  await page.getByRole('textbox', { name: 'Day' }).fill(String(Number(date)));
  await page.keyboard.press('Tab');
}

/** The words of the cell in hand. */
const said = (page: Page) => page.locator('#said');

test('a reader compares rights on another day', async ({ page }) => {
  await page.goto('compare/');
  const day = page.locator('.lead time');
  await expect(sign(page, 'Green Hill, Sole supplier: ended, 2022')).toBeVisible();
  await expect(said(page)).toContainText('Ended Was the sole supplier of Corner House: all leaf');
  await expect(said(page)).toContainText('1 March 2019 – 1 May 2022');
  await expect(said(page)).toContainText('In its place: Green Hill supplies leaf to Corner House');
  await choose(page, '2020-01-01');
  await expect(sign(page, 'Green Hill, Sole supplier: in force')).toBeVisible();
  await expect(said(page)).toContainText('In force Is the sole supplier of Corner House: all leaf');
  await expect(page).toHaveURL('compare/?day=2020-01-01');
  await expect(day).toHaveText('1 January 2020');
  await expect(page).toHaveTitle(/^Compare on 1 January 2020 ·/);
  // Each of the three fields was a choice.
  for (let field = 0; field < 3; field++) await page.goBack();
  await expect(sign(page, 'Green Hill, Sole supplier: ended, 2022')).toBeVisible();
  await expect(day).toHaveText('30 June 2024');
  await expect(page).toHaveTitle(/^Compare on 30 June 2024 ·/);
  await page.goto('compare/?day=2019-01-01');
  await expect(sign(page, 'Green Hill, Sole supplier: not yet, from 2019')).toBeVisible();
});

test('a reader takes a cell in hand, and the words stay until the next', async ({ page }) => {
  await page.goto('compare/');
  const supplies = sign(page, /^River Bank, Supplies/);
  await supplies.focus();
  await expect(said(page)).toContainText('River Bank · Supplies');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(said(page)).toContainText('River Bank · Supplies');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#h-river-bank-supplies$/);
  await page.reload();
  await expect(said(page)).toContainText('River Bank · Supplies');
});

test('whoever asks for the words of a cell is led to them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 400 });
  await page.goto('compare/');
  await sign(page, /^Green Hill, Sole supplier/).focus();
  await expect(said(page)).not.toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeInViewport({ ratio: 0.9 });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a sign leads to its words in the list', async ({ page }) => {
    await page.goto('compare/');
    await sign(page, 'Green Hill, Sole supplier: ended, 2022').click();
    await expect(page.locator('#h-green-hill-sole-supplier-of')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

test('a reader is told why something is not known', async ({ page }) => {
  await page.goto('compare/?day=2022-06-10');
  await sign(page, 'River Bank, Supplies: not known').hover();
  await expect(said(page)).toContainText('it began in June 2022; the day is not known');
  await page.getByRole('textbox', { name: 'Day' }).fill('30');
  await page.keyboard.press('Tab');
  await expect(said(page)).toContainText('since June 2022');
  await expect(said(page)).not.toContainText('not known', { ignoreCase: true });
});

test('a reader narrows it down to a party or a kind, and is told what is left', async ({ page }) => {
  await page.goto('compare/');
  const answer = page.locator('#answer');
  await page.getByRole('checkbox', { name: /^Green Hill/ }).uncheck();
  await expect(answer).toHaveText('In force: 1.');
  await expect(page.getByRole('rowheader', { name: 'Green Hill' })).toHaveCount(0);
  await expect(page).toHaveURL('compare/?party=river-bank');
  await page.getByRole('checkbox', { name: /^Trade/ }).uncheck();
  await expect(answer).toHaveText('No right fits.');
  await expect(page.getByRole('columnheader', { name: 'Supplies' })).toHaveCount(0);
});

test('a reader who asks for a day or a party that is none is told so', async ({ page }) => {
  await page.goto('compare/?day=2025-02-30&party=nobody');
  await expect(page.getByRole('status')).toHaveText(
    '“2025-02-30” is not a day. Shown is 30 June 2024. Not found here: nobody.',
  );
  await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue('30');
});

onBothSites('the comparison', () => {
  test('gives the same as CSV from the build and from the page', async ({ page, request }) => {
    await page.goto('compare/');
    const link = page.getByRole('link', { name: /^compare-/ });
    const download = async () => {
      const coming = page.waitForEvent('download');
      await link.click();
      const file = await coming;
      return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')] as const;
    };
    const built = await (await request.get('compare.csv')).text();
    const [name, text] = await download();
    expect(text).toBe(built);
    expect(name).toMatch(/^compare-\d{4}-\d\d-\d\d\.csv$/);
    await page.getByRole('checkbox').first().uncheck();
    const [less, part] = await download();
    expect(less).not.toBe(name);
    await expect(link).toHaveText(less);
    const lines = part.split('\r\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.length).toBeLessThan(built.split('\r\n').length);
    for (const line of lines) expect(built).toContain(line);
  });

  test('has each right once on any day, in the phase of the day', async ({ page, request }) => {
    const { days } = await relationsFile(request);
    const terms = page.locator('.rights [data-phase]');
    for (const day of ['1990-01-01', ...days.filter((_, index) => index % 6 === 0), '2040-01-01']) {
      await page.goto(`compare/?day=${day}`);
      await expect(page).toHaveTitle(/^Compare on/);
      await expect(page.getByText(/^Choose/)).toBeAttached();
      const shown = await terms.evaluateAll((all) =>
        all.map((term) => ({
          ...((term as HTMLElement).dataset as Record<'phase' | 'earliest' | 'sure' | 'unsure' | 'over', string>),
          isShown: !(term as HTMLElement).hidden,
        })),
      );
      expect(shown.length).toBeGreaterThan(1);
      expect(
        shown.map(({ isShown }) => isShown),
        day,
      ).toEqual(shown.map((term) => term.phase === phaseOn(term as unknown as Parameters<typeof phaseOn>[0], day)));
      // Both tables have a sign for each place of the list, and no other.
      const places = await page.locator('.rights > [id]').evaluateAll((all) => all.map(({ id }) => id).sort());
      for (const table of ['.upright', '.turned'])
        expect(
          await page
            .locator(`${table} [data-cell]`)
            .evaluateAll((all) => all.map((cell) => (cell as HTMLElement).dataset['cell']!).sort()),
        ).toEqual(places);
    }
  });

  test.describe('on a telephone', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('fits, and its signs can be hit', async ({ page }) => {
      await page.goto('compare/');
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320);
      await expect(page.getByRole('table')).toHaveCount(1);
      const cell = page.getByRole('table').locator('[data-cell]').filter({ visible: true }).first();
      const { width, height } = (await cell.boundingBox())!;
      expect(width).toBeGreaterThanOrEqual(36);
      expect(height).toBeGreaterThanOrEqual(36);
    });
  });
});
