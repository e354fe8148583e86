import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, placeOf, readingAboutTea } from '../support/reader.ts';
import { asks, fieldOf } from './asking.ts';

const reading = readingAboutTea();
const DIALOG = 'dialog.search-dialog';

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`${keys} opens the search, Esc closes it, and the focus returns`, async () => {
    const page = await reading.opens('green-hill/');
    await page.getByRole('link', { name: 'Corner House' }).first().focus();
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    await page.keyboard.press(keys);
    await page.locator(`${DIALOG}[open]`).waitFor();
    assert.ok(await fieldOf(page).evaluate((field) => field === document.activeElement));
    await page.keyboard.press('Escape');
    await page.locator(DIALOG).waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate(() => document.activeElement?.outerHTML), before);
  });
}

test('a slash that is typed into a field is a slash', async () => {
  const page = await reading.opens('claims/');
  const field = page.getByLabel('Containing');
  await field.focus();
  await page.keyboard.type('1/2');
  assert.equal(await field.inputValue(), '1/2');
  assert.equal(await page.locator(`${DIALOG}[open]`).count(), 0);
});

test('nothing of the search is loaded before it is used', async () => {
  const page = await reading.opens('green-hill/');
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  assert.deepEqual(
    loaded.filter((name) => /pagefind|loaded|excerpt/.test(name)),
    [],
  );
});

test('from anywhere to a claim in at most twelve keys', async () => {
  const page = await reading.opens('about/');
  await page.keyboard.press('/');
  await page.locator(`${DIALOG}[open]`).waitFor();
  await page.keyboard.type('sole sup');
  await page.locator(`${DIALOG}[data-shown="sole sup"]`).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#c-sole-2019$/);
});

test('the arrow keys go through pages and claims, and the field says which is chosen', async () => {
  const page = await reading.opens('about/');
  await asks(page, 'green hill');
  const field = fieldOf(page);
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  assert.equal(await field.getAttribute('aria-activedescendant'), null);
  const options = page.locator(`${DIALOG} [role="option"]`);
  const count = await options.count();
  assert.ok(count >= 3);
  for (let place = 0; place < count; place++) {
    await page.keyboard.press('ArrowDown');
    const id = await field.getAttribute('aria-activedescendant');
    assert.equal(id, await options.nth(place).getAttribute('id'));
    assert.equal(await page.locator(`${DIALOG} [aria-selected="true"]`).count(), 1);
  }
  await page.keyboard.press('ArrowDown');
  assert.equal(await field.getAttribute('aria-activedescendant'), null, 'past the end the field itself is next');
  await page.keyboard.press('ArrowUp');
  assert.equal(await field.getAttribute('aria-activedescendant'), await options.last().getAttribute('id'));
});

test('Enter without a choice leads to all results', async () => {
  const page = await reading.opens('about/');
  await asks(page, 'first flush');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=first\+flush$/);
  await page.locator('kb-results[data-shown="first flush"]').waitFor();
});

test('a result is told once, after typing has stopped, and a slow search only shows that it is at work', async () => {
  const page = await reading.opens('about/');
  await page.keyboard.press('/');
  await page.locator(`${DIALOG}[open]`).waitFor();
  await page.evaluate(() => {
    const told: string[] = [];
    const seen: string[] = [];
    Object.assign(window, { told, seen });
    const keep = (selector: string, words: string[]) => {
      const place = document.querySelector(`.search-dialog ${selector}`)!;
      new MutationObserver(() => place.textContent && words.push(place.textContent)).observe(place, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    };
    keep('[role="status"]', told);
    keep('.search-busy[aria-hidden="true"]', seen);
  });
  await page.route(/\.pf_index$/, async (route) => {
    await page.waitForTimeout(1000);
    await route.continue();
  });
  await page.keyboard.type('green hill', { delay: 60 });
  await page.locator(`${DIALOG}[data-shown="green hill"]`).waitFor();
  assert.equal(await page.locator('.search-busy').textContent(), '', 'a search that has ended is no longer at work');
  await page.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 0);
  await page.waitForTimeout(1000);
  const { told, seen } = await page.evaluate(() => {
    const { told, seen } = window as unknown as { told: string[]; seen: string[] };
    return { told, seen };
  });
  assert.equal(told.length, 1, told.join(' | '));
  assert.match(told[0]!, /^A short answer and \d+ pages?$|^\d+ pages?$/);
  assert.deepEqual([...new Set(seen)], ['Searching…']);
});

test('nothing is searched for while a word is being composed', async () => {
  const page = await reading.opens('about/');
  await asks(page, 'leaf');
  const field = fieldOf(page);
  await field.evaluate((element) => {
    const input = element as HTMLInputElement;
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'cha';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  });
  await page.waitForTimeout(400);
  assert.equal(await page.locator(DIALOG).getAttribute('data-shown'), 'leaf');
  await field.evaluate((element) => {
    const input = element as HTMLInputElement;
    input.value = '茶馆';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await page.locator(`${DIALOG}[data-shown="茶馆"]`).waitFor();
  assert.match((await page.locator(`${DIALOG} .hit-title`).first().textContent()) ?? '', /茶馆/);
});

test('results of an earlier query never come after those of a later one', async () => {
  const page = await reading.opens('about/');
  await asks(page, 'leaf');
  await page.evaluate(() => {
    const seen: (string | null)[] = [];
    Object.assign(window, { seen });
    const dialog = document.querySelector('dialog.search-dialog')!;
    new MutationObserver(() => seen.push(dialog.getAttribute('data-shown'))).observe(dialog, {
      attributes: true,
      attributeFilter: ['data-shown'],
    });
  });
  const words = ['g', 'gr', 'gre', 'gree', 'green', 'green h', 'green hill', 'steeping'];
  for (const word of words) await fieldOf(page).fill(word);
  await page.locator(`${DIALOG}[data-shown="steeping"]`).waitFor();
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  assert.equal(seen.at(-1), 'steeping');
  assert.deepEqual(
    seen.map((word) => words.indexOf(word)),
    seen.map((word) => words.indexOf(word)).toSorted((a, b) => a - b),
  );
  assert.ok(seen.length < words.length, 'not every letter is searched for');
});

test('on a phone the dialog fills the screen and has a button to close', async () => {
  const page = await reading.opens('green-hill/', { viewport: PHONE });
  await page.getByRole('button', { name: 'Search' }).click();
  await page.locator(`${DIALOG}[open]`).waitFor();
  await asks(page, 'green hill');
  const box = await page.locator(DIALOG).boundingBox();
  assert.deepEqual([box?.width, box?.height], [PHONE.width, PHONE.height]);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator(DIALOG).waitFor({ state: 'hidden' });
});

test('another word of the same meaning finds a claim, and the result says which', async () => {
  const page = await reading.opens('search/?q=how+dear+is+the+first+flush');
  const hit = page
    .locator('.hit')
    .filter({ has: page.locator('a[href*="c-price-2023"]') })
    .first();
  await hit.waitFor();
  assert.match(
    await hit
      .locator('.hit-why')
      .allTextContents()
      .then((texts) => texts.join(' ')),
    /“price” for “dear”/,
  );
  assert.deepEqual(await page.locator('.search-note').allTextContents(), [], 'it is neither corrected nor dropped');
});

test('a word of the language is not taken for a slip', async () => {
  const page = await reading.opens('search/?q=corner+horse');
  await page.locator('kb-results[data-shown="corner horse"]').waitFor();
  assert.deepEqual(await page.locator('.search-note').allTextContents(), [
    'horse was not found; the results match the other words.',
  ]);
  await page.goto(reading.address('search/?q=first+flsuh'));
  await page.locator('kb-results[data-shown="first flsuh"]').waitFor();
  assert.match((await page.locator('.search-note').allTextContents()).join(), /^Results for first flush\./);
});

test('a click opens a result', async () => {
  const page = await reading.opens('about/');
  await asks(page, 'river bank');
  await page.locator(`${DIALOG} .hit-page`).first().click();
  await page.waitForURL(/\/river-bank\//);
  assert.match(placeOf(page, reading), /^river-bank\//);
});
