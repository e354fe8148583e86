import type { Page } from 'playwright/test';
import { rowsOn } from '#views/as-of/day.ts';
import { lastBefore } from '#views/as-of/held.ts';
import { expect, test } from '../support/test.ts';
import { onBothSites, relationsFile } from './both-sites.ts';

/** The lines under a heading. Folded ones count. */
const lines = (page: Page, part: string) => page.locator(`[data-part="${part}"] li:has(> .how)`);
const wordsOf = async (page: Page, part: string) =>
  (await lines(page, part).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
const shows = (page: Page, day: string) => expect(page.locator(`h1 time[datetime="${day}"]`)).toBeVisible();

onBothSites('any day', () => {
  test('shows the same set by script, on the page of its step, and in the data', async ({ page, request }) => {
    const file = await relationsFile(request);
    const between = (a: string, b: string) => new Date((Date.parse(a) + Date.parse(b)) / 2).toISOString().slice(0, 10);
    const days = file.days
      .flatMap((day, index) => [day, ...(index > 0 ? [between(file.days[index - 1]!, day)] : [])])
      .filter((_, index) => index % 3 === 0);
    for (const day of ['1900-01-01', ...days, file.checked, '2999-12-31']) {
      await page.goto(`as-of/?day=${day}`);
      await shows(page, day);
      const [kinds, parties] = [await wordsOf(page, 'kinds'), await wordsOf(page, 'parties')];
      const claims = await page
        .locator('[data-part="kinds"] a.how')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const expected = rowsOn(file, day);
      expect(claims.sort(), day).toEqual(expected.map(({ claim }) => claim).sort());
      expect(parties, day).toHaveLength(2 * expected.length);
      const step = file.days.includes(day) ? day : lastBefore(file.days, day);
      if (step === undefined) continue;
      await page.goto(`as-of/${step}/`);
      expect(await wordsOf(page, 'kinds'), `${day} and /as-of/${step}/`).toEqual(kinds);
      expect(await wordsOf(page, 'parties'), `${day} and /as-of/${step}/`).toEqual(parties);
    }
  });

  test('shows the same changes and the same drawing as the page of that day', async ({ page, request }) => {
    const { days } = await relationsFile(request);
    const title = page.locator('#changes');
    const drawings = page.locator('[data-part="diagram"] svg');
    for (const day of days.slice(-8)) {
      await page.goto(`as-of/${day}/`);
      const [heading, words, count] = [await title.innerText(), await wordsOf(page, 'changes'), await drawings.count()];
      await page.goto(`as-of/?day=${day}`);
      await shows(page, day);
      await expect(title).toHaveText(heading);
      expect(await wordsOf(page, 'changes'), day).toEqual(words);
      await expect(drawings).toHaveCount(count);
    }
  });
});

test('a reader steps from change to change with buttons and keys, and Back returns', async ({ page }) => {
  await page.goto('as-of/?day=2022-05-01');
  await shows(page, '2022-05-01');
  await page.getByRole('button', { name: 'Change after' }).click();
  await shows(page, '2022-06-01');
  await expect(page).toHaveURL('as-of/?day=2022-06-01');
  await page.keyboard.press('ArrowRight');
  await shows(page, '2023-04-01');
  await page.keyboard.press('ArrowLeft');
  await shows(page, '2022-06-01');
  await page.getByLabel('Day', { exact: true }).fill('2019-03-01');
  await shows(page, '2019-03-01');
  await expect(lines(page, 'kinds')).toHaveText([
    'Green Hill is the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated',
    'Ada Leaf runs Corner House undated Stated',
  ]);
  await page.goBack();
  await shows(page, '2022-06-01');
  await expect(page).toHaveTitle(/^As of 1 June 2022 · /);
});

test('a reader is told where changes end', async ({ page }) => {
  await page.goto('as-of/?day=2999-01-01');
  await shows(page, '2999-01-01');
  await page.getByRole('button', { name: 'Change after' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing changes after this day.' })).toBeVisible();
  await expect(page).toHaveURL('as-of/?day=2999-01-01');
});

test('a reader asks what changed between two days, given in any order', async ({ page }) => {
  await page.goto('as-of/?from=2023-01-01&to=2020-01-01');
  await shows(page, '2023-01-01');
  await expect(page.locator('#changes')).toHaveText('What changed from 1 January 2020 to 1 January 2023');
  await expect(lines(page, 'changes')).toHaveText([
    'Green Hill supplies leaf to Corner House 1 May 2022 through 2030 Stated',
    'River Bank supplies leaf to Corner House: about £30, a pound of leaf since June 2022 Stated',
    'Green Hill was the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated',
  ]);
  await page.getByLabel('Changes since').fill('2022-05-15');
  await expect(page.getByRole('heading', { name: 'What changed from 15 May 2022 to 1 January 2023' })).toBeVisible();
  await expect(page).toHaveURL('as-of/?from=2022-05-15&to=2023-01-01');
});

test('a reader leaves out what nobody had said yet, and how it would end', async ({ page }) => {
  await page.goto('as-of/?day=2018-01-01');
  await shows(page, '2018-01-01');
  await expect(lines(page, 'kinds')).toHaveText(['Ada Leaf runs Corner House undated Stated']);
  await page.getByLabel('Only what was known then').check();
  await expect(page.getByText('One more held that day and is left out')).toBeVisible();
  await expect(lines(page, 'kinds')).toHaveCount(0);
  await expect(page).toHaveURL('as-of/?day=2018-01-01&known=1');
  await page.goto('as-of/?day=2020-01-01&known=1');
  await shows(page, '2020-01-01');
  await expect(lines(page, 'kinds').first()).toHaveText(/since 1 March 2019 Stated$/);
});

test('a reader who writes nonsense into the address gets the day of the check', async ({ page }) => {
  for (const query of ['day=2024-02-31', 'day=<img src=x>', 'from=x&to=y', 'day=']) {
    await page.goto(`as-of/?${query}`);
    await shows(page, '2024-06-30');
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader has the pages of the days, and no control', async ({ page }) => {
    await page.goto('as-of/');
    await expect(page.getByRole('button', { name: 'Change' })).toHaveCount(0);
    await page.getByRole('link', { name: '1 May 2022', exact: true }).click();
    await expect(lines(page, 'changes')).toHaveText([
      'Green Hill supplies leaf to Corner House 1 May 2022 through 2030 Stated',
      'Green Hill was the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated',
    ]);
    await page.locator('a[rel="next"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('As of 1 June 2022');
    await expect(page.getByText('What began is dated to June 2022 and no closer')).toBeVisible();
  });
});

test('a reader is told when the data does not come, and the next try may work', async ({ page }) => {
  await page.route('**/as-of/relations.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await page.goto('as-of/?day=2022-05-01');
  await expect(page.getByRole('status').filter({ hasText: 'did not come' })).toBeVisible();
  await page.getByLabel('Day', { exact: true }).fill('2022-06-01');
  await shows(page, '2022-06-01');
});
