import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '#render/chromium.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const PAGE = `<!doctype html><title>Tea</title><script type="module" src="/kb-diagram.js"></script>
  <kb-diagram><svg class="drawing wide" viewBox="0 0 200 100" width="200" height="100" aria-labelledby="t"><title id="t">Tea</title><a href="#pot"><text id="x" x="9" y="20">Pot</text></a></svg>
  <div class="caption"><p>Tea</p></div></kb-diagram><p id="pot">Pot</p>`;

describe('the larger view of a diagram', () => {
  let browser: Browser;
  let page: Page;
  const said: string[] = [];
  before(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const script = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'kb-diagram.ts'), 'utf8'));
    const headers = { 'content-security-policy': POLICY };
    await page.route('**/*', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ headers, contentType: 'text/javascript', body: script })
        : route.fulfill({ headers, contentType: 'text/html', body: PAGE }),
    );
    await page.goto('http://tea.invalid/');
  });
  after(() => browser.close());

  const widthOf = () => page.getByRole('dialog').locator('svg').getAttribute('width');

  it('opens on a button, with its name, and takes the focus', async () => {
    await page.getByRole('button', { name: 'Larger' }).click();
    assert.equal(await page.getByRole('dialog', { name: 'Tea' }).isVisible(), true);
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'sheet');
  });

  it('is zoomed by keys and by buttons, within limits', async () => {
    await page.keyboard.press('+');
    assert.equal(await widthOf(), '250');
    await page.keyboard.press('0');
    await page.getByRole('button', { name: 'Smaller' }).click();
    assert.equal(await widthOf(), '150');
    assert.equal(await page.getByRole('button', { name: 'Smaller' }).isDisabled(), true);
    for (let times = 0; times < 9; times++) await page.keyboard.press('+');
    assert.equal(await widthOf(), '600');
  });

  it('has no id that its drawing on the page has', async () => {
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).sort()), [
      'pot',
      't',
      'x',
    ]);
  });

  it('closes on Esc and gives the focus back', async () => {
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Larger');
  });

  it('closes when one of its links is followed', async () => {
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Pot' }).click();
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(new URL(page.url()).hash, '#pot');
  });

  it('breaks no rule of the content policy', () => assert.deepEqual(said, []));
});
