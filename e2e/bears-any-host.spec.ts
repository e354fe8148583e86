import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { builtSite } from './support/built-site.ts';
import { listed } from './support/finding.ts';
import { deadControls } from './support/in-page.ts';
import { placeOf, readingAboutTea } from './support/reader.ts';
import { sweep } from './support/sweep.ts';
import { AN_ENTITY } from './support/tea.ts';

/** What the browser complains about from here on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  return complaints;
}

const isLegible = (page: Page) =>
  page.getByRole('main').evaluate(
    (main, sentences) => {
      const { width, height } = main.getBoundingClientRect();
      return (
        width > 200 && height > 200 && sentences.every((sentence) => (main as HTMLElement).innerText.includes(sentence))
      );
    },
    AN_ENTITY.claims.map(({ sentence }) => sentence),
  );

describe('a host that sends no headers', () => {
  test('leaves the policy to the pages, and they keep to it', async () => {
    const findings = await sweep(await builtSite('tea', '/kb/a-b/'), 'frame', { sendsPolicy: false });
    assert.ok(findings.length === 0, listed(findings));
  });
});

describe('a host that serves a page without its last slash', () => {
  const reading = readingAboutTea({ withoutSlash: 'serves' });

  test('shows it whole, and its links lead on', async () => {
    const page = await reading.opens('');
    const complaints = complaintsOf(page);
    await page.goto(reading.address(AN_ENTITY.id));
    assert.equal(placeOf(page, reading), AN_ENTITY.id);
    assert.ok(await isLegible(page));
    await page
      .getByRole('link', { name: /^Claim \d+$/ })
      .first()
      .click();
    assert.match(placeOf(page, reading), /^[^/]+#c-/);
    await page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link', { name: 'Timeline' }).click();
    assert.equal(placeOf(page, reading), 'timeline/');
    assert.deepEqual(complaints, []);
  });
});

describe('a host without the stylesheets', () => {
  const reading = readingAboutTea({ fault: (path) => (path.endsWith('.css') ? { status: 404 } : undefined) });

  test('leaves the text in a sensible order', async () => {
    const page = await reading.opens(`${AN_ENTITY.id}/`);
    assert.ok(await isLegible(page));
    const order = await page.evaluate(() =>
      ['header a', 'h1', '#main h2', '#sources', 'footer'].map(
        (selector) => document.querySelector(selector)!.getBoundingClientRect().top,
      ),
    );
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
  });
});

describe('a host without the fonts', () => {
  const reading = readingAboutTea({ fault: (path) => (path.endsWith('.woff2') ? { status: 404 } : undefined) });

  test('shows the text in those of the machine', async () => {
    const page = await reading.opens(`${AN_ENTITY.id}/`);
    assert.ok(await isLegible(page));
  });
});

describe('a host whose scripts come broken, late or not at all', () => {
  for (const [words, fault] of Object.entries({
    'are missing': { status: 503 },
    'are cut off': { cutAfterBytes: 20 },
    'have a wrong type': { type: 'text/plain' },
  })) {
    describe(words, () => {
      const reading = readingAboutTea({ fault: (path) => (path.endsWith('.js') ? fault : undefined) });

      test('is read all the same, and offers no control that does nothing', async () => {
        const page = await reading.opens(`${AN_ENTITY.id}/`);
        assert.ok(await isLegible(page));
        assert.deepEqual(await page.evaluate(deadControls), []);
      });
    });
  }

  describe('take their time', () => {
    const reading = readingAboutTea({
      fault: (path) => (/_astro\/.*\.js$/.test(path) ? { delayMs: 3000 } : undefined),
    });

    test('does not keep the text waiting', async () => {
      const started = performance.now();
      const page = await reading.opens('');
      await page.goto(reading.address(`${AN_ENTITY.id}/`), { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1, name: AN_ENTITY.title }).waitFor();
      assert.ok(await isLegible(page));
      assert.ok(performance.now() - started < 6000, 'the heading had to wait for a script');
    });
  });
});
