import { expect, test } from '../support/test.ts';

// What the first screen holds hangs on how long the sentences of site.yaml are.
test.describe('the front page', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  for (const [where, viewport, last] of [
    ['a wide screen, down to the field of the search', { width: 1280, height: 900 }, 'main form input'],
    ['a phone, down to the first state of a right', { width: 360, height: 760 }, 'main figure svg:visible path'],
  ] as const)
    test(`answers its heading in the first screen of ${where}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      const main = page.getByRole('main');
      for (const part of [
        main.getByRole('heading', { level: 1 }),
        main.getByText(/^Today: /),
        page.locator(last).first(),
      ])
        await expect(part).toBeInViewport({ ratio: 1 });
      const { y, height } = (await page.locator(last).first().boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(viewport.height);
      const lead = (await main.locator('.lead').innerText()).replace(/\d+(?=\s|$)/g, '');
      expect(lead.split(/\s+/).length).toBeLessThanOrEqual(50);
    });
});
