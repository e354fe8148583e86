import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '#render/chromium.ts';
import type { Fault } from '#serving/fault.ts';
import { serveSite } from '#serving/serve-site.ts';
import { builtSite, type BuiltSite } from '../support/built-site.ts';

let browser: Browser;
let site: BuiltSite;
before(async () => {
  site = await builtSite('tea', '/kb/a-b/');
  browser = await launchChromium();
  // The first page of a browser is slow, which is no matter of the site.
  await (await browser.newPage()).goto('about:blank');
});
after(() => browser.close());

/** Opens a page of a host that does something wrong with the files of a pattern. */
async function reads(
  t: TestContext,
  path: string,
  files: RegExp,
  fault: Fault,
): Promise<{ page: Page; mend: () => void }> {
  const { folder, base } = site;
  let broken = true;
  const serving = await serveSite(folder, {
    base,
    fault: (requested) => (broken && files.test(requested) ? fault : undefined),
  });
  const context = await browser.newContext();
  t.after(async () => {
    await context.close();
    await serving.close();
  });
  const page = await context.newPage();
  await page.goto(serving.address + path, { waitUntil: 'commit' });
  return { page, mend: () => (broken = false) };
}

const FILES = {
  'the entry': /pagefind-entry\.json$/,
  'the machine': /\.pagefind$/,
  'the index': /\.pf_index$/,
  'the results': /\.pf_fragment$/,
} as const;
const FAULTS: Readonly<Record<string, Fault>> = {
  missing: { status: 404 },
  'in trouble': { status: 500 },
  'cut off': { cutAfterBytes: 40 },
  'something else': { body: '<!doctype html><h1>Welcome to our network</h1>' },
  slow: { delayMs: 20_000 },
};

for (const [what, files] of Object.entries(FILES)) {
  for (const [how, fault] of Object.entries(FAULTS)) {
    test(
      `when ${what} is ${how}, the reader is told within five seconds and can try again`,
      { timeout: 40_000 },
      async (t) => {
        const { page, mend } = await reads(t, 'search/?q=green+hill', files, fault);
        const started = performance.now();
        const trouble = page.locator('.search-trouble:visible');
        await trouble.waitFor({ timeout: 6000 });
        assert.ok(performance.now() - started < 6000);
        const words = (await page.locator('main').textContent())!;
        assert.match(words, /could not be loaded/);
        assert.doesNotMatch(words, /\b0 (?:pages|results)|No pages|Nothing on this site/);
        assert.match((await trouble.getByRole('link').getAttribute('href'))!, /\/kb\/a-b\/index\/$/);
        mend();
        await trouble.getByRole('button', { name: 'Try again' }).click();
        await page.locator('.hits .hit').first().waitFor({ timeout: 10_000 });
      },
    );
  }
}

test(
  'when the script of the search does not come, the dialog says so and the page of results too',
  { timeout: 40_000 },
  async (t) => {
    const { page } = await reads(t, 'green-hill/', /_astro\/loaded/, { status: 404 });
    await page.locator('kb-search:defined').waitFor();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    assert.match((await dialog.textContent())!, /could not be loaded/);
    assert.match((await dialog.getByRole('link', { name: 'Index from A to Z' }).getAttribute('href'))!, /index\/$/);
    const second = await reads(t, 'search/?q=leaf', /_astro\/loaded/, { status: 404 });
    await second.page.locator('.search-trouble:visible').waitFor({ timeout: 6000 });
  },
);

test('in the dialog too a part that does not come is not taken for an empty one', { timeout: 40_000 }, async (t) => {
  const { page, mend } = await reads(t, 'green-hill/', /\.pf_index$/, { status: 404 });
  await page.locator('kb-search:defined').waitFor();
  await page.keyboard.press('/');
  await page.locator('dialog.search-dialog[open]').waitFor();
  await page.keyboard.type('corner');
  await page.locator('.search-dialog .search-trouble').waitFor({ timeout: 6000 });
  assert.doesNotMatch((await page.locator('.search-dialog').textContent())!, /\b0 |Nothing/);
  mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.search-dialog .hit').first().waitFor();
});

test('without script the button of the search leads to the index', async (t) => {
  const { folder, base } = site;
  const serving = await serveSite(folder, { base });
  t.after(() => serving.close());
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${serving.address}green-hill/`);
  await page.getByRole('button', { name: 'Search' }).click();
  assert.match(page.url(), /\/kb\/a-b\/index\/\??$/);
  await page.goto(`${serving.address}search/?q=leaf`);
  assert.ok(await page.getByRole('main').getByRole('link', { name: 'index from A to Z' }).isVisible());
  await page.context().close();
});
