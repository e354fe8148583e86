import type { Page } from 'playwright/test';
import { rowsOn } from '#views/as-of/day.ts';
import { expect, test } from '../support/test.ts';
import { onBothSites, relationsFile } from './both-sites.ts';

/** The lines of a part of the answer. Folded ones count. */
const lines = (page: Page, part: string) => page.locator(`section[aria-labelledby="${part}"] li:has(> .hows)`);
const wordsOf = async (page: Page, part: string) =>
  (await lines(page, part).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
const shows = (page: Page, day: string) => expect(page.locator(`h1 time[datetime="${day}"]`)).toBeVisible();
const answered = (page: Page) => expect(page.locator('.verdict')).toBeVisible();
const answer = (page: Page) => page.locator('[data-part="answer"]');

/** All that is said of a day, as one text, that of its strip included: the drawing of a change says the same. */
const said = (page: Page) =>
  answer(page).evaluate((place) => {
    const copy = place.cloneNode(true) as HTMLElement;
    for (const drawn of copy.querySelectorAll('[data-part="diagram"]')) drawn.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });

/** The strip of the states of a day, in all its widths. */
const drawnStates = (page: Page) =>
  answer(page)
    .locator('.strip-widths > svg')
    .evaluateAll((drawings) => drawings.map((drawing) => drawing.outerHTML));

onBothSites('any day', () => {
  test('shows by script what the data says', async ({ page, request }) => {
    const file = await relationsFile(request);
    const between = (a: string, b: string) => new Date((Date.parse(a) + Date.parse(b)) / 2).toISOString().slice(0, 10);
    const days = file.days
      .flatMap((day, index) => [day, ...(index > 0 ? [between(file.days[index - 1]!, day)] : [])])
      .filter((_, index) => index % 3 === 0);
    for (const day of ['1900-01-01', ...days, file.checked, '2999-12-31']) {
      await page.goto(`as-of/?day=${day}`);
      await shows(page, day);
      await answered(page);
      const claims = await page
        .locator('section[aria-labelledby="in-force"] a.how:not(.further)')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const expected = day > file.checked ? [] : rowsOn(file, day).map(({ begun }) => begun.claim);
      expect(claims.sort(), day).toEqual(expected.sort());
    }
  });

  test('says by script word for word what the page of that day says', async ({ page, request }) => {
    const { days } = await relationsFile(request);
    for (const day of days.filter((_, index) => index % 4 === 0)) {
      await page.goto(`as-of/${day}/`);
      const words = (await said(page)).replace(/ ?Show the day as.*/, '');
      const years = await page.locator('.years').textContent();
      const strip = await drawnStates(page);
      await page.goto(`as-of/?day=${day}`);
      await answered(page);
      expect((await said(page)).replace(/ ?Show the day as.*/, ''), day).toBe(words);
      expect(await page.locator('.years').textContent(), day).toBe(years);
      expect(await drawnStates(page), day).toEqual(strip);
    }
  });
});

test('a reader steps from change to change with links and keys, and Back returns', async ({ page }) => {
  await page.goto('as-of/?day=2022-04-01');
  await shows(page, '2022-04-01');
  await page.getByRole('link', { name: 'Change after' }).click();
  await expect(page).toHaveURL('as-of/2022-05-01/');
  await shows(page, '2022-05-01');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('as-of/2022-06-30/');
  await shows(page, '2022-06-30');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL('as-of/2022-05-01/');
  await page.getByRole('textbox', { name: 'Day' }).fill('1');
  await page.getByRole('combobox', { name: 'Month' }).selectOption('March');
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2019');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('as-of/?day=2019-03-01');
  await shows(page, '2019-03-01');
  await expect(lines(page, 'in-force')).toHaveText([
    /^Green Hill is the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022.* Stated claim 2/,
  ]);
  await expect(page).toHaveTitle(/^As of 1 March 2019 · /);
  await page.goBack();
  await shows(page, '2022-05-01');
});

test('a reader is told what is not known on a day, apart from what holds, and why', async ({ page }) => {
  await page.goto('as-of/?day=2022-06-15');
  await expect(page.getByRole('link', { name: '1 in force' })).toBeVisible();
  await page.getByRole('link', { name: '4 not known' }).click();
  await expect(lines(page, 'not-known')).toHaveCount(4);
  await expect(lines(page, 'not-known').first()).toBeHidden();
  await page.locator('#not-known-start > summary').click();
  await expect(lines(page, 'not-known').filter({ hasText: 'River Bank supplies leaf to Corner House' })).toContainText(
    'it began in June 2022; the day is not known',
  );
  await expect(lines(page, 'not-known').filter({ hasText: 'Ada Leaf' })).toContainText(
    'since when it holds is not known',
  );
  await expect(lines(page, 'in-force')).toHaveCount(1);
});

test('a reader asks what changed between two days, given in any order', async ({ page }) => {
  await page.goto('as-of/?from=2023-06-01&to=2020-01-01');
  const title = 'What changed from 1\u00a0January\u00a02020 to 1\u00a0June\u00a02023';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('heading', { name: 'First stated' })).toBeVisible();
  expect((await page.title()).startsWith(title)).toBe(true);
  const words = (await page.locator('li:has(> .hows)').allTextContents()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
  expect(words).toContain(
    'Before Green Hill was the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated claim 2',
  );
  expect(words.filter((line) => line.startsWith('After Green Hill supplies leaf to Corner House'))).toHaveLength(1);
  await page.goto('as-of/?from=x&to=2020-01-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“x” is not a day');
  await expect(page.locator('.verdict')).toHaveCount(0);
});

test('a reader leaves out what nobody had said yet, and how it would end', async ({ page }) => {
  await page.goto('as-of/?day=2020-01-01');
  await expect(lines(page, 'in-force')).toHaveText([/1 March 2019 – 1 May 2022/]);
  await page.getByRole('link', { name: 'Only what was known then' }).click();
  await expect(page).toHaveURL('as-of/?day=2020-01-01&known=1');
  await expect(lines(page, 'in-force')).toHaveText([/since 1 March 2019\s+Stated\s*$/]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 January 2020 only what was known then');
  await expect(page.getByRole('link', { name: 'Only what was known then' })).toHaveAttribute('aria-current', 'true');
});

test('a reader who asks for no day keeps what was typed, is told why, and sees no other day', async ({ page }) => {
  for (const [query, heading, reason] of [
    ['2024-02-31', '31 February 2024 is not a day', 'February 2024 has 29 days.'],
    ['<img src=x>', '“<img src=x>” is not a day', 'A day is written year, month, day'],
    ['', '“” is not a day', 'A day is written year, month, day'],
  ] as const) {
    await page.goto(`as-of/?day=${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect((await page.title()).startsWith(heading)).toBe(true);
    await expect(page.getByRole('alert')).toContainText(reason);
    await expect(page.locator('.verdict')).toHaveCount(0);
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  }
  await page.goto('as-of/?day=2022-05-01');
  await page.getByRole('textbox', { name: 'Day' }).fill('32');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue('32');
  await page.getByRole('link', { name: '31 May 2022' }).click();
  await shows(page, '2022-05-31');
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
    await expect(page.getByRole('button', { name: 'Show' })).toHaveCount(0);
    await page.locator('.days summary', { hasText: '2022' }).click();
    await page.getByRole('link', { name: '1 May', exact: true }).click();
    await expect(lines(page, 'changes')).toHaveText([
      /^Before Green Hill was the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022.* Stated/,
      /^After Green Hill supplies leaf to Corner House 1 May 2022 through 2030.* Stated/,
    ]);
    await page.locator('a[rel="next"]').first().click();
    await page.locator('summary', { hasText: 'Start not known' }).click();
    await expect(page.getByText('since when it holds is not known').first()).toBeVisible();
  });
});

test.describe('while the data is on its way', () => {
  test('a reader sees no answer of another day, and is told when it does not come', async ({ page }) => {
    let hangs = true;
    // Time stands until the test lets it go on.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await page.route('**/as-of/relations.json', (route) => (hangs ? undefined : route.continue()));
    await page.goto('as-of/?day=2022-05-01');
    await shows(page, '2022-05-01');
    await expect(answer(page)).toHaveText('');
    await page.clock.runFor(400);
    await expect(page.getByRole('status')).toHaveText('Working out what held on 1 May 2022 …');
    await expect(page).toHaveTitle(/^As of 1 May 2022 · /);
    await page.clock.runFor(5000);
    await expect(page.getByRole('alert')).toContainText('Nothing is shown for 1 May 2022.');
    await expect(page.locator('.verdict')).toHaveCount(0);
    hangs = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
  });

  for (const [fault, given] of Object.entries({
    'is not there': { status: 404 },
    'is cut': { body: '{"rows": [' },
    'is a page': { body: '<!doctype html><p>Log in', contentType: 'text/html' },
  }))
    test(`a reader is told when the data ${fault}, and the next try may work`, async ({ page }) => {
      let isFirst = true;
      await page.route('**/as-of/relations.json', (route) => {
        const done = isFirst ? route.fulfill(given) : route.continue();
        isFirst = false;
        return done;
      });
      await page.goto('as-of/?day=2022-05-01');
      await expect(page.getByRole('alert')).toContainText('Nothing is shown for 1 May 2022.');
      await expect(page.locator('.verdict')).toHaveCount(0);
      await page.getByRole('button', { name: 'Try again' }).click();
      await shows(page, '2022-05-01');
      await answered(page);
    });
});

test.describe('what was known then', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  for (const [day, isNot, is] of [
    ['2026-07-15', /holds a stake in OpenAI: about 25%/, /Microsoft holds a stake in OpenAI: about 27%/],
    ['2025-03-10', /22\.4 billion|reported at 20%/, /OpenAI pays a share of revenue to Microsoft/],
    ['2025-09-01', /300 billion|[Rr]estated/, /Oracle is to supply computing to OpenAI: .*, 4\.5 gigawatts/],
    ['2026-02-01', /April 2026|20 billion|Frontier/, /Cerebras has contracted to supply computing to OpenAI/],
    ['2018-06-15', /Anthropic|sued|leads NVIDIA/, /leads Microsoft/],
  ] as const)
    test(`on ${day} shows nothing that was published later`, async ({ page }) => {
      await page.goto(`as-of/?day=${day}&known=1`);
      await answered(page);
      const shown = [...(await wordsOf(page, 'in-force')), ...(await wordsOf(page, 'not-known'))];
      expect(shown.filter((line) => isNot.test(line))).toEqual([]);
      expect(shown.filter((line) => is.test(line))).not.toEqual([]);
      const told = await page.evaluate(async (file) => {
        const { rows } = (await (await fetch(file)).json()) as { rows: Record<string, unknown>[] };
        const facts = rows
          .flatMap(({ begun, ended, scope, amount }) => [begun, ended, scope, amount])
          .filter((fact) => fact != null) as { claim: string; known: string }[];
        return facts.map(({ claim, known }) => [claim, known] as const);
      }, '/as-of/relations.json');
      const links = page.locator('[data-part="answer"] a[href*="/claims/"]');
      for (const link of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))) {
        const known = told.flatMap(([claim, at]) => (claim === link ? [at] : [])).sort();
        expect(known.length === 0 || known[0]! <= day, `${link} was known from ${known[0]} on`).toBe(true);
      }
      // What changed is drawn as it is known today, and so is not drawn here.
      await expect(page.locator('[data-part="answer"] [data-part="diagram"] svg')).toHaveCount(0);
    });
});
