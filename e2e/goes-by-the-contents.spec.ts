import type { Page } from 'playwright/test';
import { expect, PHONE, test } from './support/test.ts';
import { AN_ENTITY } from './support/tea.ts';

const contents = (page: Page) => page.getByRole('navigation', { name: 'On this page' });
const marked = (page: Page) => page.locator('kb-contents a[aria-current]');

for (const viewport of [
  { width: 1280, height: 600 },
  // All of the page is in view at once.
  { width: 1920, height: 4000 },
])
  test(`the section that was asked for is the one marked, at ${viewport.height} px of height`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(`${AN_ENTITY.id}/`);
    const links = contents(page).getByRole('link');
    expect(await links.count()).toBeGreaterThan(4);
    for (const link of [...(await links.all()), ...(await links.all()).reverse()]) {
      await link.click();
      await expect(link).toHaveAttribute('aria-current', 'true');
      await expect(marked(page)).toHaveCount(1);
    }
  });

test('scrolling by hand marks what is read, from the first section to the last', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(`${AN_ENTITY.id}/`);
  const links = contents(page).getByRole('link');
  await links.last().click();
  await expect(links.last()).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Home');
  await expect(links.first()).toHaveAttribute('aria-current', 'true');
  // A key that is pressed while the page still glides is lost now and then.
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('End');
  await expect(links.last()).toHaveAttribute('aria-current', 'true');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('a bar under the header names the section in view, and opens as a list', async ({ page }) => {
    await page.goto(`${AN_ENTITY.id}/#claims`);
    const bar = page.locator('kb-contents summary');
    await expect(bar).toContainText('Claims');
    await bar.click();
    const link = contents(page).getByRole('link').last();
    const place = page.locator((await link.getAttribute('href'))!);
    const name = await link.innerText();
    await link.click();
    await expect(contents(page)).toBeHidden();
    await expect(bar).toContainText(name.split('\n')[0]!);
    const { y, height } = (await bar.boundingBox())!;
    await expect.poll(async () => (await place.boundingBox())!.y).toBeGreaterThan(y + height);
  });

  test('a list that was opened stays open when a script comes late', async ({ page }) => {
    let comes = () => {};
    const asked = new Promise<void>((isAsked) =>
      page.route(/\/take\.[^/]*js$/, (route) => {
        isAsked();
        comes = () => void route.continue();
      }),
    );
    await page.goto(`${AN_ENTITY.id}/#claims`);
    await asked;
    await page.locator('kb-contents summary').click();
    const come = page.waitForResponse(/\/take\.[^/]*js$/);
    comes();
    // Whoever imports it after the page has it after the page.
    await page.evaluate((script) => import(script), (await come).url());
    await expect(contents(page)).toBeVisible();
  });

  test('Esc closes the list and gives the focus back', async ({ page }) => {
    await page.goto(`${AN_ENTITY.id}/`);
    const bar = page.locator('kb-contents summary');
    await bar.press('Enter');
    await expect(contents(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(contents(page)).toBeHidden();
    await expect(bar).toBeFocused();
  });
});

test('header and bar scroll away where the window is low', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(`${AN_ENTITY.id}/#claims`);
  await expect(page.getByRole('banner')).not.toBeInViewport();
  await expect(page.locator('kb-contents')).not.toBeInViewport();
});
