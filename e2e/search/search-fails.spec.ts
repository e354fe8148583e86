import type { Page } from 'playwright/test';
import type { Fault } from '../support/faulty-host.ts';
import { expect, test } from '../support/test.ts';
import { dialogOf, opensDialog } from './asking.ts';

/** Files that come wrong, and how; none when the host is well. */
let broken: { readonly files: RegExp; readonly fault: Fault } | undefined;
test.use({ host: { fault: (path) => (broken?.files.test(path) ? broken.fault : undefined) } });
test.afterEach(() => (broken = undefined));

const FILES = {
  'the entry': /pagefind-entry\.json$/,
  'the machine': /\.wasm$/,
  'the index': /\.pf_index$/,
  'the results': /\.pf_fragment$/,
} as const;
const FAULTS: Readonly<Record<string, Fault>> = {
  missing: { status: 404 },
  'in trouble': { status: 500 },
  'cut off': { cutAfterBytes: 40 },
  'something else': { body: '<!doctype html><h1>Welcome to our network</h1>' },
  slow: { delayMs: 60_000 },
};

/** So soon a reader must be told. */
const TOLD_AFTER_MS = 5000;

for (const [what, files] of Object.entries(FILES)) {
  for (const [how, fault] of Object.entries(FAULTS)) {
    test(`when ${what} is ${how}, the reader is told within five seconds and can try again`, async ({ page }) => {
      broken = { files, fault };
      await page.clock.install();
      const asked = page.waitForRequest((request) => files.test(new URL(request.url()).pathname));
      await page.goto('search/?q=green+hill', { waitUntil: 'commit' });
      await asked;
      // What hangs is given up without waiting for it.
      if (fault.delayMs) await page.clock.fastForward(TOLD_AFTER_MS);
      await expect(page.getByRole('main')).toContainText('could not be loaded');
      await expect(page.getByRole('main')).not.toContainText(/\b0 (?:pages|results)|No pages|Nothing on this site/);
      const trouble = page.getByRole('alert');
      await expect(indexIn(trouble)).toHaveAttribute('href', /\/kb\/a-b\/index\/$/);
      broken = undefined;
      await trouble.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('.hits .hit').first()).toBeVisible();
    });
  }
}

test('when the script of the search does not come, the dialog says so and the page of results too', async ({
  page,
}) => {
  broken = { files: /_astro\/search\./, fault: { status: 404 } };
  await page.goto('green-hill/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('could not be loaded');
  await expect(indexIn(dialog)).toHaveAttribute('href', /index\/$/);
  await page.goto('search/?q=leaf');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
});

test('in the dialog too a part that does not come is not taken for an empty one', async ({ page }) => {
  broken = { files: FILES['the index'], fault: { status: 404 } };
  await page.goto('green-hill/');
  await opensDialog(page);
  await page.keyboard.type('corner');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(dialog).not.toContainText(/\b0 |Nothing/);
  broken = undefined;
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.locator('.hit').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the button of the search leads to the index', async ({ page }) => {
    await page.goto('green-hill/');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/kb\/a-b\/index\/\??$/);
    await page.goto('search/?q=leaf');
    await expect(page.getByRole('main').getByRole('link', { name: 'index from A to Z' })).toBeVisible();
  });
});

const indexIn = (part: ReturnType<Page['getByRole']>) => part.getByRole('link', { name: 'Index from A to Z' });
