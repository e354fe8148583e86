import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingOf } from './reading.ts';

describe('the money of the real site', () => {
  const reading = readingOf('own');

  test('can be sorted by any column that has an order', async () => {
    const page = await reading.opens('money/');
    const tables = page.getByRole('table');
    const table = tables.first();
    const values = () =>
      table
        .locator('tbody th')
        .evaluateAll((heads) => heads.map((head) => Number((head as HTMLElement).dataset['value'])));
    const before = await values();
    assert.ok(before.length > 2);
    await table.getByRole('button', { name: 'Amount' }).click();
    assert.deepEqual(
      await values(),
      [...before].sort((a, b) => a - b),
    );
    await table.getByRole('button', { name: 'Amount' }).click();
    assert.deepEqual(
      await values(),
      [...before].sort((a, b) => b - a),
    );
    for (const name of ['Payer', 'Receiver', 'Date', 'How it is known']) {
      await table.getByRole('button', { name }).click();
      assert.equal(
        await table
          .locator('th[aria-sort]')
          .innerText()
          .then((text) => text.trim()),
        name,
      );
    }
  });

  test('holds nothing of two kinds in one table, and no sum', async () => {
    const page = await reading.opens('money/', { javaScriptEnabled: false });
    assert.equal(await page.getByRole('button', { name: 'Amount' }).count(), 0);
    assert.equal(await page.locator('tfoot').count(), 0);
    assert.ok(await page.getByRole('heading', { name: 'Why there are no sums' }).isVisible());
  });
});
