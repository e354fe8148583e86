import type { Page } from 'playwright/test';
import { listed } from './support/finding.ts';
import { deadControls } from './support/in-page.ts';
import { sweep } from './support/sweep.ts';
import { AN_ENTITY } from './support/tea.ts';
import { expect, test } from './support/test.ts';

const expectLegible = async (page: Page) => {
  const main = page.getByRole('main');
  await expect(main).toBeVisible();
  // Some stand in a fold, which opens without script.
  for (const { sentence } of AN_ENTITY.claims) await expect(main).toContainText(sentence);
  const { width, height } = (await main.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThan(200);
};

test('a host that sends no headers leaves the policy to the pages, and they keep to it', async ({ browser, built }) =>
  expect(listed(await sweep(browser, built, { isWhole: false, host: { sendsPolicy: false } }))).toEqual([]));

test.describe('a host that serves a page without its last slash', () => {
  test.use({ host: { withoutSlash: 'serves' } });

  test('shows it whole, and its links lead on', async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(AN_ENTITY.id);
    await expect(page).toHaveURL(AN_ENTITY.id);
    await expectLegible(page);
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click();
    await expect(page).toHaveURL(new RegExp(`/${AN_ENTITY.id}#\\w`));
    await page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link', { name: 'Timeline' }).click();
    await expect(page).toHaveURL('timeline/');
    expect(complaints).toEqual([]);
  });
});

test.describe('a host without the stylesheets', () => {
  test.use({ host: { fault: (path) => (path.endsWith('.css') ? { status: 404 } : undefined) } });

  test('leaves the text in a sensible order', async ({ page }) => {
    await page.goto(`${AN_ENTITY.id}/`);
    await expectLegible(page);
    const order = await page.evaluate(() =>
      ['header a', 'h1', '#main h2', '#sources', 'footer'].map(
        (selector) => document.querySelector(selector)!.getBoundingClientRect().top,
      ),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

test.describe('a host without the fonts', () => {
  test.use({ host: { fault: (path) => (path.endsWith('.woff2') ? { status: 404 } : undefined) } });

  test('shows the text in those of the machine', async ({ page }) => {
    await page.goto(`${AN_ENTITY.id}/`);
    await expectLegible(page);
  });
});

for (const [words, fault] of Object.entries({
  'are missing': { status: 503 },
  'are cut off': { cutAfterBytes: 20 },
  'have a wrong type': { type: 'text/plain' },
}))
  test.describe(`a host whose scripts ${words}`, () => {
    test.use({ host: { fault: (path) => (path.endsWith('.js') ? fault : undefined) } });

    test('is read all the same, and offers no control that does nothing', async ({ page }) => {
      await page.goto(`${AN_ENTITY.id}/`);
      await expectLegible(page);
      expect(await page.evaluate(deadControls)).toEqual([]);
    });
  });

test('a host whose scripts take their time does not keep the text waiting', async ({ page }) => {
  const scripts = Promise.withResolvers<void>();
  let held = 0;
  await page.route(/_astro\/.*\.js$/, async (route) => {
    held++;
    await scripts.promise;
    await route.continue();
  });
  await page.goto(`${AN_ENTITY.id}/`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1, name: AN_ENTITY.title })).toBeVisible();
  await expectLegible(page);
  expect(held).toBeGreaterThan(0);
  scripts.resolve();
  await expect(page.getByRole('button', { name: /^Theme: / })).toBeVisible();
});
