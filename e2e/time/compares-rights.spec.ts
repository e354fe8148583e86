import { readFile } from 'node:fs/promises';
import { NOTHING_FOUND } from '#views/compare/compare.ts';
import { phaseOn } from '#views/compare/phase.ts';
import { expect, test } from '../support/test.ts';
import { onBothSites, relationsFile } from './both-sites.ts';

test('a reader compares rights on another day', async ({ page }) => {
  await page.goto('compare/');
  const cell = page.getByRole('row', { name: 'Green Hill' }).first().getByRole('cell').first();
  const heading = page.getByRole('heading', { level: 1 });
  const stands = (words: string) => expect(cell).toHaveText(new RegExp(`^${words}`), { useInnerText: true });
  await stands('Ended\\s+Was the sole supplier of Corner House: all leaf\\s+1 March 2019 – 1 May 2022');
  await page.getByLabel('Day').fill('2020-01-01');
  await stands('In force\\s+Is the sole supplier of Corner House: all leaf');
  await expect(page).toHaveURL('compare/?day=2020-01-01');
  await expect(heading).toHaveText('Who holds which right on 1 January 2020');
  await expect(page).toHaveTitle(/^Compare on 1 January 2020 ·/);
  await page.goBack();
  await stands('Ended');
  await expect(heading).toHaveText('Who holds which right on 30 June 2024');
  await expect(page).toHaveTitle(/^Compare on 30 June 2024 ·/);
  await page.goto('compare/?day=2020-01-01');
  await stands('In force');
  await page.getByLabel('Day').fill('2019-01-01');
  await stands('Upcoming');
});

test('a reader is told why something is not known', async ({ page }) => {
  await page.goto('compare/?day=2022-06-10');
  const cell = page.getByRole('row', { name: 'River Bank' }).last().getByRole('cell').last();
  await expect(cell).toContainText('Not known', { useInnerText: true });
  await expect(cell).toContainText('it began in June 2022; the day is not known', { useInnerText: true });
  await page.getByLabel('Day').fill('2022-06-30');
  await expect(cell).toContainText('since June 2022', { useInnerText: true });
  await expect(cell).not.toContainText('Not known', { useInnerText: true });
});

test('a reader narrows it down to a party or a kind, and is told what is left', async ({ page }) => {
  await page.goto('compare/');
  const status = page.getByRole('status');
  await page.getByLabel('Party').fill('river');
  await expect(
    status.filter({ hasText: 'On 30 June 2024: 1 in force, 0 not known, 0 ended, 0 upcoming.' }),
  ).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Green Hill' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Rights', exact: true })).toHaveCount(0);
  await page.getByLabel('Party').fill('nobody');
  await expect(status.filter({ hasText: 'No right fits' })).toBeVisible();
});

test('a reader who asks for a day that is none is told so', async ({ page }) => {
  await page.goto('compare/?day=2025-02-30');
  await expect(
    page.getByRole('status').filter({ hasText: '“2025-02-30” is not a day. On 30 June 2024:' }),
  ).toBeVisible();
  await expect(page.getByLabel('Day')).toHaveValue('2024-06-30');
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
    const name = download.suggestedFilename();
    expect(await readFile(await download.path(), 'utf8')).toBe(await (await request.get('compare.csv')).text());
    expect(name).toMatch(/^compare-\d{4}-\d\d-\d\d\.csv$/);
    await expect(page.getByRole('link', { name: 'These tables as CSV' })).toHaveAttribute('download', name);
  });

  test('has each right once on any day, in the phase of the day', async ({ page, request }) => {
    const { days } = await relationsFile(request);
    const terms = page.locator('[data-phase]');
    for (const day of ['1990-01-01', ...days.filter((_, index) => index % 6 === 0), '2040-01-01']) {
      await page.goto(`compare/?day=${day}`);
      await expect(page.getByRole('status').filter({ hasText: /in force|No right/ })).toBeVisible();
      const shown = await terms.evaluateAll((all) =>
        all.map((term) => ({
          ...((term as HTMLElement).dataset as Record<'phase' | 'earliest' | 'sure' | 'unsure' | 'over', string>),
          isShown: term.checkVisibility(),
        })),
      );
      expect(shown.length).toBeGreaterThan(1);
      expect(
        shown.map(({ isShown }) => isShown),
        day,
      ).toEqual(shown.map((term) => term.phase === phaseOn(term as unknown as Parameters<typeof phaseOn>[0], day)));
      const cells = await page
        .locator('td')
        .evaluateAll((all) =>
          all.map(
            (cell) =>
              [(cell as HTMLElement).innerText, cell.querySelector('[data-phase]:not([hidden])') !== null] as const,
          ),
        );
      for (const [text, hasTerm] of cells) expect(text.includes(NOTHING_FOUND), day).toBe(!hasTerm);
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
