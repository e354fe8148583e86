import { readFile } from 'node:fs/promises';
import { holds } from '#views/as-of/held.ts';
import { NOTHING_FOUND } from '#views/compare/compare.ts';
import { expect, test } from '../support/test.ts';
import { onBothSites, relationsFile } from './both-sites.ts';

test('a reader compares rights on another day', async ({ page }) => {
  await page.goto('compare/');
  const cell = page.getByRole('row', { name: 'Green Hill' }).first().getByRole('cell').first();
  const isSupplier = cell.getByText('Is the sole supplier of Corner House: all leaf');
  await expect(cell).toHaveText(NOTHING_FOUND, { useInnerText: true });
  await page.getByLabel('Day').fill('2020-01-01');
  await expect(isSupplier).toBeVisible();
  await expect(page).toHaveURL('compare/?day=2020-01-01');
  await page.goBack();
  await expect(cell).toHaveText(NOTHING_FOUND, { useInnerText: true });
  await page.goto('compare/?day=2020-01-01');
  await expect(isSupplier).toBeVisible();
  await expect(cell).not.toContainText(NOTHING_FOUND, { useInnerText: true });
});

test('a reader narrows it down to a party or a kind, and is told what is left', async ({ page }) => {
  await page.goto('compare/');
  await page.getByLabel('Party').fill('river');
  await expect(page.getByRole('status').filter({ hasText: 'One term on 30 June 2024.' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Green Hill' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Rights', exact: true })).toHaveCount(0);
  await page.getByLabel('Party').fill('nobody');
  await expect(page.getByRole('status').filter({ hasText: 'No term fits' })).toBeVisible();
});

test('a reader sorts a column, with empty cells last either way', async ({ page }) => {
  await page.goto('compare/');
  const table = page.getByRole('table').last();
  const parties = table.getByRole('rowheader');
  const head = table.getByRole('columnheader', { name: 'Party' });
  const byParty = table.getByRole('button', { name: 'Party' });
  await byParty.click();
  await expect(parties).toHaveText(['Green Hill', 'River Bank']);
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await byParty.click();
  await expect(parties).toHaveText(['River Bank', 'Green Hill']);
  await table.getByRole('button', { name: 'Supplies' }).focus();
  await page.keyboard.press('Enter');
  await expect(parties).toHaveText(['Green Hill', 'River Bank']);
  await expect(head).not.toHaveAttribute('aria-sort');
});

onBothSites('the comparison', () => {
  test('gives the same as CSV from the build and from the page', async ({ page, request }) => {
    await page.goto('compare/');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const download = await coming;
    expect(await readFile(await download.path(), 'utf8')).toBe(await (await request.get('compare.csv')).text());
    expect(download.suggestedFilename()).toMatch(/^compare-\d{4}-\d\d-\d\d\.csv$/);
  });

  test('has each right that holds once, on any day', async ({ page, request }) => {
    const { days } = await relationsFile(request);
    const terms = page.locator('[data-since]');
    for (const day of ['1990-01-01', ...days.filter((_, index) => index % 6 === 0), '2040-01-01']) {
      await page.goto(`compare/?day=${day}`);
      await expect(page.getByRole('status').filter({ hasText: ' on ' })).toBeVisible();
      const shown = await terms.evaluateAll((all) =>
        all.map((term) => ({
          since: (term as HTMLElement).dataset['since']!,
          until: (term as HTMLElement).dataset['until']!,
          isShown: term.checkVisibility(),
        })),
      );
      expect(shown.length).toBeGreaterThan(1);
      expect(
        shown.map(({ isShown }) => isShown),
        day,
      ).toEqual(shown.map((term) => holds({ ...term, known: '' }, day)));
      const cells = await page
        .locator('td')
        .evaluateAll((all) =>
          all.map((cell) => [
            cell.querySelector('[data-since]:not([hidden])') === null,
            cell.querySelector('.nothing')!.checkVisibility(),
          ]),
        );
      for (const [isEmpty, isSaid] of cells) expect(isSaid, day).toBe(isEmpty);
    }
  });

  test.describe('on a telephone', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('fits', async ({ page }) => {
      await page.goto('compare/');
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320);
      const cell = page.locator('td[data-label]').first();
      expect((await cell.boundingBox())!.width).toBeLessThanOrEqual(320);
      const sorter = page.getByRole('button', { name: 'Party' }).first();
      await sorter.focus();
      expect((await sorter.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    });
  });
});
