import { expect, test } from '../support/test.ts';

// What the first screen holds hangs on how long the sentences of site.yaml are.
test.describe('the front page', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  for (const [where, viewport, last, shown] of [
    ['a wide screen, down to the field of the search', { width: 1280, height: 900 }, 'main form input', 50],
    ['a phone, down to the first states', { width: 360, height: 760 }, 'main figure svg:visible', 100],
  ] as const)
    test(`answers its heading in the first screen of ${where}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      await expect(main.getByText(/^Today: /)).toBeInViewport({ ratio: 1 });
      const { y } = (await page.locator(last).first().boundingBox())!;
      expect(y + shown).toBeLessThanOrEqual(viewport.height);
    });

  test('has a lead of at most 45 words', async ({ page }) => {
    await page.goto('./');
    const lead = await page.locator('main .lead').evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('a')) mark.remove();
      return copy.textContent.trim().split(/\s+/);
    });
    expect(lead.length, lead.join(' ')).toBeLessThanOrEqual(45);
  });
});
