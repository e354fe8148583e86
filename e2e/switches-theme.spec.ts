import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { readingAboutTea } from './support/reader.ts';

const reading = readingAboutTea();

const theme = (page: Page) => page.getByRole('combobox', { name: 'Theme' });
/** Whether the page is dark on light or light on dark, as it is painted. */
const painted = (page: Page) =>
  page.evaluate(() =>
    Number(/^rgb\((\d+)/.exec(getComputedStyle(document.documentElement).backgroundColor)![1]) > 128 ? 'light' : 'dark',
  );

test('the theme follows the system until a reader chooses another', async () => {
  const page = await reading.opens('', { colorScheme: 'dark' });
  assert.equal(await painted(page), 'dark');
  await theme(page).selectOption('Light');
  assert.equal(await painted(page), 'light');
  await theme(page).selectOption('Automatic');
  assert.equal(await painted(page), 'dark');
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});

test('the choice holds on every page and is kept apart from other sites of the host', async () => {
  const page = await reading.opens('', { colorScheme: 'light' });
  await theme(page).selectOption('Dark');
  assert.deepEqual(await page.evaluate(() => Object.entries(localStorage)), [['/kb/a-b/theme', 'dark']]);
  await page.goto(reading.address('claims/'));
  assert.equal(await painted(page), 'dark');
  assert.equal(await theme(page).inputValue(), 'dark');
});

test('a chosen theme is there before anything is painted', async () => {
  const page = await reading.opens('', { colorScheme: 'light' });
  await theme(page).selectOption('Dark');
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      // Before there is a body nothing is painted.
      if (document.body) seen.add(getComputedStyle(document.documentElement).backgroundColor);
      if (document.readyState !== 'complete') requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  assert.equal(seen.length, 1, seen.join(', '));
  assert.equal(await painted(page), 'dark');
});

test('a second tab follows the choice', async () => {
  const page = await reading.opens('', { colorScheme: 'light' });
  const other = await page.context().newPage();
  await other.goto(reading.address('claims/'));
  await theme(page).selectOption('Dark');
  await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
  assert.equal(await theme(other).inputValue(), 'dark');
});
