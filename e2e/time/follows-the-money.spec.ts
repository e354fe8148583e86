import { expect, test } from '../support/test.ts';
import { onBothSites } from './both-sites.ts';

test.describe('the money of this content', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  test('leads from a payer to what it pays, with parts in their whole and other accounts folded', async ({ page }) => {
    await page.goto('money/');
    const places = page.getByRole('navigation', { name: 'Places on this page' });
    const party = places.getByRole('list').last().getByRole('link').first();
    const name = await party.textContent();
    await party.click();
    const pair = page.locator('.pay:target');
    await expect(pair.getByRole('heading', { level: 3 })).toContainText(name!.trim());
    const folded = page.locator('.pay details').first();
    await expect(folded.getByRole('listitem').first()).toBeHidden();
    await folded.locator('summary').click();
    await expect(folded.getByRole('listitem').first()).toBeVisible();
  });
});

onBothSites('the money', () => {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('holds each amount once, with its claim, and no sum', async ({ page }) => {
      await page.goto('money/');
      // What stood here once has its address in a part of its own.
      const amounts = page.locator('[id^="a-"]:not(.formerly *)');
      await expect(amounts).not.toHaveCount(0);
      const ids = await amounts.evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const amount of await amounts.all())
        await expect(amount.locator('a.amount')).toHaveAttribute('href', /claims/);
      await expect(page.getByRole('table')).toHaveCount(0);
    });
  });
});
