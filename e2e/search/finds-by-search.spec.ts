import { expect, PHONE, test } from '../support/test.ts';
import { asks, dialogOf, fieldOf, opensDialog, resultsOf } from './asking.ts';

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`${keys} opens the search, Esc closes it, and the focus returns`, async ({ page }) => {
    await page.goto('green-hill/');
    const link = page.getByRole('link', { name: 'Corner House' }).first();
    await link.focus();
    await page.keyboard.press(keys);
    await expect(dialogOf(page)).toBeVisible();
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('a slash that is typed into a field is a slash', async ({ page }) => {
  await page.goto('claims/');
  const field = page.getByLabel('Containing');
  await field.focus();
  await page.keyboard.type('1/2');
  await expect(field).toHaveValue('1/2');
  await expect(dialogOf(page)).toBeHidden();
});

test('nothing of the search is loaded before it is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('green-hill/', { waitUntil: 'networkidle' });
  expect(loaded.filter((name) => /pagefind|\/search\./.test(name))).toEqual([]);
  await opensDialog(page);
  expect(loaded.filter((name) => /\/search\./.test(name))).toHaveLength(1);
});

test('from anywhere to a claim in at most twelve keys', async ({ page }) => {
  await page.goto('about/');
  await opensDialog(page);
  await page.keyboard.type('sole sup');
  await expect(dialogOf(page)).toHaveAttribute('data-shown', 'sole sup');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#c-sole-2019$/);
});

test('the arrow keys go through pages and claims, and the field says which is chosen', async ({ page }) => {
  await page.goto('about/');
  const field = fieldOf(page);
  await asks(page, 'green hill');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  const options = dialogOf(page).getByRole('option');
  const ids = await options.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThanOrEqual(3);
  for (const id of ids) {
    await page.keyboard.press('ArrowDown');
    await expect(field).toHaveAttribute('aria-activedescendant', id);
    await expect(dialogOf(page).getByRole('option', { selected: true })).toHaveId(id);
  }
  await page.keyboard.press('ArrowDown');
  await expect(field, 'past the end the field itself is next').not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(field).toHaveAttribute('aria-activedescendant', ids.at(-1)!);
});

test('Enter without a choice leads to all results', async ({ page }) => {
  await page.goto('about/');
  await asks(page, 'first flush');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=first\+flush$/);
  await expect(resultsOf(page)).toHaveAttribute('data-shown', 'first flush');
});

test('a result is told once, after typing has stopped, and a slow search only shows that it is at work', async ({
  page,
}) => {
  const arrival = Promise.withResolvers<void>();
  await page.route(/\.pf_index$/, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await page.clock.install();
  await page.goto('about/');
  await opensDialog(page);
  const status = dialogOf(page).getByRole('status');
  const busy = dialogOf(page).locator('.search-busy[aria-hidden="true"]');
  const told: string[] = [];
  await page.exposeFunction('tell', (words: string) => told.push(words));
  await status.evaluate((element) => {
    const { tell } = window as unknown as { tell: (words: string) => void };
    const listener = new MutationObserver(() => element.textContent && tell(element.textContent));
    listener.observe(element, { childList: true, characterData: true, subtree: true });
  });
  await page.keyboard.type('green hill', { delay: 60 });
  await expect(busy).toHaveText('Searching…');
  expect(told, 'nothing is told of a search that is at work').toEqual([]);
  arrival.resolve();
  await expect(dialogOf(page)).toHaveAttribute('data-shown', 'green hill');
  await expect(busy, 'a search that has ended is no longer at work').toHaveText('');
  await expect(status).toHaveText(/^A short answer and \d+ pages?$|^\d+ pages?$/);
  await page.clock.runFor(5000);
  expect(told, 'it is told once').toHaveLength(1);
});

test('nothing is searched for while a word is being composed', async ({ page }) => {
  await page.clock.install();
  await page.goto('about/');
  const composes = (value: string, how: 'compositionstart' | 'compositionend') =>
    fieldOf(page).evaluate(
      (element, [words, type]) => {
        const input = element as HTMLInputElement;
        if (type === 'compositionstart') input.dispatchEvent(new CompositionEvent(type));
        input.value = words;
        if (type === 'compositionstart')
          input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
        else input.dispatchEvent(new CompositionEvent(type));
      },
      [value, how] as const,
    );
  // What it would search for has come already, so that it would be there at once.
  await asks(page, 'cha');
  await asks(page, 'leaf');
  await composes('cha', 'compositionstart');
  await page.clock.runFor(5000);
  await expect(dialogOf(page)).toHaveAttribute('data-shown', 'leaf');
  await composes('茶馆', 'compositionend');
  await expect(dialogOf(page)).toHaveAttribute('data-shown', '茶馆');
  await expect(dialogOf(page).locator('.hit-title').first()).toContainText('茶馆');
});

test('results of an earlier query never come after those of a later one', async ({ page }) => {
  const IN_PROSE = '**/pagefind/text/**';
  const arrival = Promise.withResolvers<void>();
  await page.route(IN_PROSE, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await page.goto('about/');
  await asks(page, 'leaf');
  const shown: string[] = [];
  await page.exposeFunction('tell', (words: string) => shown.push(words));
  await dialogOf(page).evaluate((dialog) => {
    const { tell } = window as unknown as { tell: (words: string) => void };
    const listener = new MutationObserver(() => tell(dialog.dataset['shown'] ?? ''));
    listener.observe(dialog, { attributes: true, attributeFilter: ['data-shown'] });
  });
  const late = page.waitForRequest(IN_PROSE);
  await fieldOf(page).fill('earns');
  await late;
  const words = ['g', 'gr', 'gre', 'gree', 'green', 'green h', 'green hill', 'steeping'];
  for (const word of words) await fieldOf(page).fill(word);
  await expect(dialogOf(page)).toHaveAttribute('data-shown', 'steeping');
  const come = page.waitForResponse(IN_PROSE);
  arrival.resolve();
  await (await come).finished();
  await asks(page, 'river bank');
  expect(shown.length, 'not every letter is searched for').toBeLessThan(words.length);
  expect(shown.slice(-2)).toEqual(['steeping', 'river bank']);
  const order = shown.slice(0, -1).map((word) => words.indexOf(word));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the dialog fills the screen and has a button to close', async ({ page }) => {
    await page.goto('green-hill/');
    await page.getByRole('button', { name: 'Search' }).click();
    await asks(page, 'green hill');
    expect(await dialogOf(page).boundingBox()).toMatchObject(PHONE);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(dialogOf(page)).toBeHidden();
  });
});

test('another word of the same meaning finds a claim, and the result says which', async ({ page }) => {
  await page.goto('search/?q=how+dear+is+the+first+flush');
  const hit = page.locator('.hit').filter({ has: page.locator('a[href*="c-price-2023"]') });
  await expect(hit.first().locator('.hit-why').filter({ hasText: '“price” for “dear”' })).toBeVisible();
  await expect(page.locator('.search-note'), 'it is neither corrected nor dropped').toHaveCount(0);
});

test('a word of the language is not taken for a slip', async ({ page }) => {
  await page.goto('search/?q=corner+horse');
  const note = page.locator('.search-note');
  await expect(note).toHaveText(['horse was not found; the results match the other words.']);
  await page.goto('search/?q=first+flsuh');
  await expect(note).toHaveText([/^Results for first flush\./]);
});

test('a click opens a result', async ({ page }) => {
  await page.goto('about/');
  await asks(page, 'river bank');
  await dialogOf(page).locator('.hit-page').first().click();
  await expect(page).toHaveURL(/\/kb\/a-b\/river-bank\//);
});

test('the dialog has the last query of the visit, wherever it is opened', async ({ page }) => {
  await page.goto('about/');
  await asks(page, 'river bank');
  await dialogOf(page).locator('.hit-page').first().click();
  await expect(page).toHaveURL(/river-bank/);
  // A key that comes before the script is heard by nobody.
  await page.waitForLoadState();
  await opensDialog(page);
  await expect(fieldOf(page)).toHaveValue('river bank');
  await expect(dialogOf(page)).toHaveAttribute('data-shown', 'river bank');
  await page.keyboard.type('leaf');
  await expect(fieldOf(page), 'it is chosen, so that typing replaces it').toHaveValue('leaf');
});
