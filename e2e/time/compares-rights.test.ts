import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { NOTHING_FOUND } from '#views/compare/compare.ts';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { holds } from '#views/as-of/held.ts';
import { asked, readingOf } from './reading.ts';

describe('a reader of the site about tea', () => {
  const reading = readingOf('tea', '/kb/a-b/');

  test('compares rights on another day', async () => {
    const page = await reading.opens('compare/');
    const cell = page.getByRole('row', { name: 'Green Hill' }).first().getByRole('cell').first();
    assert.equal((await cell.innerText()).trim(), NOTHING_FOUND);
    await page.getByLabel('Day').fill('2020-01-01');
    await cell.getByText('Is the sole supplier of Corner House: all leaf').waitFor();
    assert.equal(asked(page), 'day=2020-01-01');
    await page.goBack();
    await page.goto(reading.address('compare/?day=2020-01-01'));
    await cell.getByText('Is the sole supplier of Corner House').waitFor();
    assert.doesNotMatch(await cell.innerText(), new RegExp(NOTHING_FOUND));
  });

  test('narrows it down to a party or a kind, and is told what is left', async () => {
    const page = await reading.opens('compare/');
    await page.getByLabel('Party').fill('river');
    await page.getByRole('status').filter({ hasText: 'One term on 30 June 2024.' }).waitFor();
    assert.equal(await page.getByRole('rowheader', { name: 'Green Hill' }).count(), 0);
    assert.equal(await page.getByRole('heading', { name: 'Rights', exact: true }).count(), 0);
    await page.getByLabel('Party').fill('nobody');
    await page.getByRole('status').filter({ hasText: 'No term fits' }).waitFor();
  });

  test('sorts a column, with empty cells last either way', async () => {
    const page = await reading.opens('compare/');
    const table = page.getByRole('table').last();
    const parties = () => table.getByRole('rowheader').allInnerTexts();
    await table.getByRole('button', { name: 'Party' }).click();
    assert.deepEqual(await parties(), ['Green Hill', 'River Bank']);
    assert.equal(await table.getByRole('columnheader', { name: 'Party' }).getAttribute('aria-sort'), 'ascending');
    await table.getByRole('button', { name: 'Party' }).click();
    assert.deepEqual(await parties(), ['River Bank', 'Green Hill']);
    await table.getByRole('button', { name: 'Supplies' }).focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await parties(), ['Green Hill', 'River Bank']);
    assert.equal(await table.getByRole('columnheader', { name: 'Party' }).getAttribute('aria-sort'), null);
  });
});

describe('the comparison of the real site', () => {
  const reading = readingOf('own');

  test('gives the same as CSV from the build and from the page', async () => {
    const page = await reading.opens('compare/');
    const built = await (await page.request.get(reading.address('compare.csv'))).text();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const made = await readFile(await download.path(), 'utf8');
    assert.equal(made, built);
    assert.match(download.suggestedFilename(), /^compare-\d{4}-\d\d-\d\d\.csv$/);
  });

  test('has each right that holds once, on any day', async () => {
    const page = await reading.opens('compare/');
    const { rows } = (await (await page.request.get(reading.address('as-of/relations.json'))).json()) as RelationTable;
    const all = await page.locator('[data-since]').count();
    const types = new Set(rows.map(({ type }) => type));
    assert.ok(all > 0 && types.size > 1);
    for (const day of ['1990-01-01', '2019-07-22', '2025-10-28', '2026-04-27', '2040-01-01']) {
      await page.goto(reading.address(`compare/?day=${day}`));
      await page.getByRole('status').filter({ hasText: ' on ' }).waitFor();
      const held = await page.locator('[data-since]').evaluateAll((terms) =>
        terms.map((term) => ({
          since: (term as HTMLElement).dataset['since']!,
          until: (term as HTMLElement).dataset['until']!,
          isShown: term.checkVisibility(),
        })),
      );
      assert.deepEqual(
        held.map(({ isShown }) => isShown),
        held.map((term) => holds({ ...term, known: '' }, day)),
        day,
      );
      const empty = await page
        .locator('td')
        .evaluateAll((cells) =>
          cells.map((cell) => [
            cell.querySelector('[data-since]:not([hidden])') === null,
            cell.querySelector('.nothing')!.checkVisibility(),
          ]),
        );
      for (const [isEmpty, isSaid] of empty) assert.equal(isSaid, isEmpty, day);
    }
  });

  test('fits a telephone', async () => {
    const page = await reading.opens('compare/', { viewport: { width: 320, height: 640 } });
    assert.equal(await page.evaluate(() => document.scrollingElement!.scrollWidth), 320);
    const [cell, sorter] = [
      page.locator('td[data-label]').first(),
      page.getByRole('button', { name: 'Party' }).first(),
    ];
    assert.ok((await cell.boundingBox())!.width <= 320);
    await sorter.focus();
    assert.ok((await sorter.boundingBox())!.height >= 24);
  });
});
