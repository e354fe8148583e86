import { expect, test } from '../support/test.ts';
import { onBothSites } from './both-sites.ts';

test.describe('the money of this content', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  test('can be sorted by any column that has an order', async ({ page }) => {
    await page.goto('money/');
    const table = page.getByRole('table').first();
    const by = (name: string) => table.getByRole('button', { name });
    const amounts = () =>
      table
        .locator('tbody th')
        .evaluateAll((heads) => heads.map((head) => Number((head as HTMLElement).dataset['value'])));
    const before = await amounts();
    expect(before.length).toBeGreaterThan(2);
    await by('Amount').click();
    expect(await amounts()).toEqual(before.toSorted((a, b) => a - b));
    await by('Amount').click();
    expect(await amounts()).toEqual(before.toSorted((a, b) => b - a));
    for (const name of ['Payer', 'Receiver', 'Date', 'How it is known']) {
      await by(name).click();
      await expect(table.locator('th[aria-sort]')).toHaveText(name);
    }
  });
});

onBothSites('the money', () => {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('holds nothing of two kinds in one table, and no sum', async ({ page }) => {
      await page.goto('money/');
      await expect(page.getByRole('table')).not.toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Amount' })).toHaveCount(0);
      await expect(page.locator('tfoot')).toHaveCount(0);
      await expect(page.getByRole('heading', { name: 'Why there are no sums' })).toBeVisible();
    });
  });
});
