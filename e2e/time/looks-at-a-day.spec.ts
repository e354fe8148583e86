import type { Page } from 'playwright/test';
import { rowsOn } from '#views/as-of/day.ts';
import { lastBefore } from '#views/as-of/steps.ts';
import { expect, test } from '../support/test.ts';
import { onBothSites, relationsFile } from './both-sites.ts';

/** The lines under a heading. Folded ones count. */
const lines = (page: Page, part: string) => page.locator(`[data-part="${part}"] li:has(> .hows)`);
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
        .locator('[data-part="kinds"] a.how:not(.further)')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const expected = rowsOn(file, day);
      expect(claims.sort(), day).toEqual(expected.map(({ begun }) => begun.claim).sort());
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
  await page.goto('as-of/?day=2022-04-01');
  await shows(page, '2022-04-01');
  await page.getByRole('button', { name: 'Change after' }).click();
  await shows(page, '2022-05-01');
  await expect(page).toHaveURL('as-of/?day=2022-05-01');
  await page.keyboard.press('ArrowRight');
  await shows(page, '2022-06-01');
  await page.keyboard.press('ArrowLeft');
  await shows(page, '2022-05-01');
  await page.getByLabel('Day', { exact: true }).fill('2019-03-01');
  await shows(page, '2019-03-01');
  await expect(lines(page, 'kinds')).toHaveText([
    'Green Hill is the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated end: Stated',
  ]);
  await page.goBack();
  await shows(page, '2022-05-01');
  await expect(page).toHaveTitle(/^As of 1 May 2022 · /);
});

test('a reader is told where changes end', async ({ page }) => {
  await page.goto('as-of/?day=2999-01-01');
  await shows(page, '2999-01-01');
  await page.getByRole('button', { name: 'Change after' }).click();
  await expect(page.getByText('Nothing changes after this day.')).toBeVisible();
  await expect(page).toHaveURL('as-of/?day=2999-01-01');
});

test('a reader is told what is not known on a day, apart from what holds, and why', async ({ page }) => {
  await page.goto('as-of/?day=2022-06-15');
  await expect(page.getByRole('status')).toHaveText(/^One right or relation in force, 4 not known; /);
  const doubtful = page.locator('#not-known');
  await expect(lines(page, 'doubtful').first()).toBeHidden();
  await doubtful.locator('summary').click();
  await expect(lines(page, 'doubtful').filter({ hasText: 'River Bank supplies leaf to Corner House' })).toContainText(
    'it began in June 2022; the day is not known',
  );
  await expect(lines(page, 'doubtful').filter({ hasText: 'Ada Leaf' })).toContainText(
    'since when it holds is not known',
  );
  await expect(lines(page, 'kinds')).toHaveCount(1);
});

test('a reader asks what changed between two days, given in any order', async ({ page }) => {
  await page.goto('as-of/?from=2023-06-01&to=2020-01-01');
  await shows(page, '2023-06-01');
  await expect(page.locator('#changes')).toHaveText('What changed from 1 January 2020 to 1 June 2023');
  const words = await wordsOf(page, 'changes');
  expect(words).toContain(
    'Before Green Hill was the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated',
  );
  expect(words.filter((line) => line.startsWith('After Green Hill supplies leaf to Corner House'))).toHaveLength(1);
  await expect(page.getByRole('heading', { name: 'First stated' })).toBeVisible();
  await page.getByLabel('Changes since').fill('2022-05-15');
  await expect(page.getByRole('heading', { name: 'What changed from 15 May 2022 to 1 June 2023' })).toBeVisible();
  await expect(page).toHaveURL('as-of/?from=2022-05-15&to=2023-06-01');
});

test('a reader leaves out what nobody had said yet, and how it would end', async ({ page }) => {
  await page.goto('as-of/?day=2020-01-01');
  await expect(lines(page, 'kinds')).toHaveText([/1 March 2019 – 1 May 2022/]);
  await page.getByLabel('Only what was known then').check();
  await expect(lines(page, 'kinds')).toHaveText([/since 1 March 2019 Stated$/]);
  await expect(page).toHaveURL('as-of/?day=2020-01-01&known=1');
});

test('a reader who writes nonsense into the address is told, and gets the day of the check', async ({ page }) => {
  for (const [query, said] of [
    ['day=2024-02-31', '“2024-02-31” is no day of the calendar'],
    ['day=<img src=x>', '“<img src=x>” is no day of the calendar'],
    ['from=x&to=y', '“x”, “y” is no day of the calendar'],
    ['day=', '“” is no day of the calendar'],
  ] as const) {
    await page.goto(`as-of/?${query}`);
    await shows(page, '2024-06-30');
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  }
});

test('any day leads to its answer, whether or not it has a page', async ({ page }) => {
  await page.goto('as-of/2021-02-03/');
  await expect(page).toHaveURL('as-of/?day=2021-02-03');
  await shows(page, '2021-02-03');
  await page.goto('as-of/2021-02-03/2022-06-30/');
  await expect(page).toHaveURL('as-of/?from=2021-02-03&to=2022-06-30');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader has the pages of the days, and no control', async ({ page }) => {
    await page.goto('as-of/');
    await expect(page.getByRole('button', { name: 'Change' })).toHaveCount(0);
    await page.getByRole('link', { name: '1 May 2022', exact: true }).click();
    await expect(lines(page, 'changes')).toHaveText([
      /^Before Green Hill was the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated$/,
      /^After Green Hill supplies leaf to Corner House 1 May 2022 through 2030 Stated/,
    ]);
    await page.locator('a[rel="next"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('As of 1 June 2022');
    await page.locator('summary', { hasText: 'Not known whether in force' }).click();
    await expect(page.getByText('it began in June 2022; the day is not known')).toBeVisible();
  });
});

test.describe('while the data is on its way', () => {
  const answer = (page: Page) => page.locator('[data-part="answer"]');

  test('a reader sees no answer of another day, and is told when it does not come', async ({ page }) => {
    await page.clock.install();
    let hangs = true;
    await page.route('**/as-of/relations.json', (route) => (hangs ? undefined : route.continue()));
    await page.goto('as-of/?day=2022-05-01');
    await shows(page, '2022-05-01');
    await expect(page.getByRole('status').filter({ hasText: 'Loading 1 May 2022 …' })).toBeVisible();
    await expect(answer(page)).toBeHidden();
    await page.clock.runFor(5100);
    await expect(page.getByRole('status')).toContainText('The data for 1 May 2022 did not come.');
    await expect(answer(page)).toBeHidden();
    await expect(page).toHaveTitle(/^As of 1 May 2022 · /);
    hangs = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(answer(page)).toBeVisible();
    await expect(page.getByRole('status')).toContainText('in force');
  });

  for (const [fault, answered] of Object.entries({
    'is not there': { status: 404 },
    'is cut': { body: '{"rows": [' },
    'is a page': { body: '<!doctype html><p>Log in', contentType: 'text/html' },
  }))
    test(`a reader is told when the data ${fault}, and the next try may work`, async ({ page }) => {
      await page.route('**/as-of/relations.json', (route) => route.fulfill(answered), { times: 1 });
      await page.goto('as-of/?day=2022-05-01');
      await expect(page.getByRole('status')).toContainText('The data for 1 May 2022 did not come.');
      await expect(answer(page)).toBeHidden();
      await page.getByLabel('Day', { exact: true }).fill('2022-06-01');
      await shows(page, '2022-06-01');
      await expect(answer(page)).toBeVisible();
    });
});

test.describe('what was known then', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  for (const [day, isNot, is] of [
    ['2026-07-15', /holds a stake in OpenAI: about 25%/, /Microsoft holds a stake in OpenAI: about 27%/],
    ['2025-03-10', /22\.4 billion|reported at 20%/, /OpenAI pays a share of revenue to Microsoft/],
    ['2025-09-01', /300 billion/, /Oracle supplies computing to OpenAI: additional Stargate capacity, 4\.5 gigawatts/],
    ['2026-02-01', /April 2026|20 billion|Frontier/, /Cerebras supplies computing to OpenAI/],
    ['2018-06-15', /Amazon Web Services|donor/, /leads Microsoft/],
  ] as const)
    test(`on ${day} shows nothing that was published later`, async ({ page }) => {
      await page.goto(`as-of/?day=${day}&known=1`);
      await expect(page.getByRole('status')).toContainText('in force');
      const shown = [...(await wordsOf(page, 'kinds')), ...(await wordsOf(page, 'doubtful'))];
      expect(shown.filter((line) => isNot.test(line))).toEqual([]);
      expect(shown.filter((line) => is.test(line))).not.toEqual([]);
    });
});
