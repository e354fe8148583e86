import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright';
import { rowsOn } from '#views/as-of/day.ts';
import { lastBefore } from '#views/as-of/held.ts';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { asked, markup, readingOf } from './reading.ts';

/** The lines under a heading, as a reader sees them. Folded ones count. */
const lines = (page: Page, part: string) =>
  page
    .locator(`[data-part="${part}"] li:has(> .how)`)
    .evaluateAll((items) => items.map((item) => item.textContent!.replace(/\s+/g, ' ').trim()));
const shown = (page: Page, day: string) => page.locator(`h1 time[datetime="${day}"]`).waitFor();

describe('any day of the real site', () => {
  const reading = readingOf('own');

  test('shows the same set by script, on the page of its step, and in the data', async () => {
    const page = await reading.opens('as-of/');
    const file = (await (await page.request.get(reading.address('as-of/relations.json'))).json()) as RelationTable;
    const between = (a: string, b: string) => new Date((Date.parse(a) + Date.parse(b)) / 2).toISOString().slice(0, 10);
    const days = file.days
      .flatMap((day, index) => [day, ...(index > 0 ? [between(file.days[index - 1]!, day)] : [])])
      .filter((_, index) => index % 3 === 0);
    for (const day of ['1900-01-01', ...days, file.checked, '2999-12-31']) {
      await page.goto(reading.address(`as-of/?day=${day}`));
      await shown(page, day);
      const parties = await lines(page, 'parties');
      const filled = [await markup(page, 'kinds'), await markup(page, 'parties')];
      const claims = await page
        .locator('[data-part="kinds"] a.how')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const expected = rowsOn(file, day);
      assert.deepEqual(claims.sort(), expected.map(({ claim }) => claim).sort(), day);
      assert.equal(parties.length, 2 * expected.length, day);
      const step = file.days.includes(day) ? day : lastBefore(file.days, day);
      if (step === undefined) continue;
      await page.goto(reading.address(`as-of/${step}/`));
      const built = [await markup(page, 'kinds'), await markup(page, 'parties')];
      assert.deepEqual(filled, built, `${day} and /as-of/${step}/`);
    }
  });

  test('shows the same changes and the same drawing as the page of that day', async () => {
    const page = await reading.opens('as-of/');
    const { days } = (await (await page.request.get(reading.address('as-of/relations.json'))).json()) as RelationTable;
    for (const day of days.slice(-8)) {
      await page.goto(reading.address(`as-of/${day}/`));
      const expected = [await page.locator('#changes').innerText(), await markup(page, 'changes')];
      const drawing = await page.locator('[data-part="diagram"] svg').count();
      await page.goto(reading.address(`as-of/?day=${day}`));
      await shown(page, day);
      assert.deepEqual([await page.locator('#changes').innerText(), await markup(page, 'changes')], expected);
      await page.waitForFunction(
        (count) => document.querySelectorAll('[data-part="diagram"] svg').length === count,
        drawing,
      );
    }
  });
});

describe('a reader of the site about tea', () => {
  const reading = readingOf('tea', '/kb/a-b/');

  test('steps from change to change with buttons and keys, and Back returns', async () => {
    const page = await reading.opens('as-of/?day=2022-05-01');
    await shown(page, '2022-05-01');
    await page.getByRole('button', { name: 'Change after' }).click();
    await shown(page, '2022-06-01');
    assert.equal(asked(page), 'day=2022-06-01');
    await page.keyboard.press('ArrowRight');
    await shown(page, '2023-04-01');
    await page.keyboard.press('ArrowLeft');
    await shown(page, '2022-06-01');
    await page.getByLabel('Day', { exact: true }).fill('2019-03-01');
    await shown(page, '2019-03-01');
    assert.deepEqual(await lines(page, 'kinds'), [
      'Green Hill is the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated',
      'Ada Leaf runs Corner House undated Stated',
    ]);
    await page.goBack();
    await shown(page, '2022-06-01');
    assert.match(await page.title(), /^As of 1 June 2022 · /);
  });

  test('is told where changes end', async () => {
    const page = await reading.opens('as-of/?day=2999-01-01');
    await shown(page, '2999-01-01');
    await page.getByRole('button', { name: 'Change after' }).click();
    await page.getByRole('status').filter({ hasText: 'Nothing changes after this day.' }).waitFor();
    assert.equal(asked(page), 'day=2999-01-01');
  });

  test('asks what changed between two days, given in any order', async () => {
    const page = await reading.opens('as-of/?from=2023-01-01&to=2020-01-01');
    await shown(page, '2023-01-01');
    assert.equal(await page.locator('#changes').innerText(), 'What changed from 1 January 2020 to 1 January 2023');
    assert.deepEqual(await lines(page, 'changes'), [
      'Green Hill supplies leaf to Corner House 1 May 2022 through 2030 Stated',
      'River Bank supplies leaf to Corner House: about £30, a pound of leaf since June 2022 Stated',
      'Green Hill was the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated',
    ]);
    await page.getByLabel('Changes since').fill('2022-05-15');
    await page.getByRole('heading', { name: 'What changed from 15 May 2022 to 1 January 2023' }).waitFor();
    assert.equal(asked(page), 'from=2022-05-15&to=2023-01-01');
  });

  test('leaves out what nobody had said yet, and how it would end', async () => {
    const page = await reading.opens('as-of/?day=2018-01-01');
    await shown(page, '2018-01-01');
    assert.deepEqual(await lines(page, 'kinds'), ['Ada Leaf runs Corner House undated Stated']);
    await page.getByLabel('Only what was known then').check();
    await page.getByText('One more held that day and is left out').waitFor();
    assert.deepEqual(await lines(page, 'kinds'), []);
    assert.equal(asked(page), 'day=2018-01-01&known=1');
    await page.goto(reading.address('as-of/?day=2020-01-01&known=1'));
    await shown(page, '2020-01-01');
    assert.match((await lines(page, 'kinds'))[0]!, /since 1 March 2019 Stated$/);
  });

  test('who writes nonsense into the address gets the day of the check', async () => {
    for (const query of ['day=2024-02-31', 'day=<img src=x>', 'from=x&to=y', 'day=']) {
      const page = await reading.opens(`as-of/?${query}`);
      await shown(page, '2024-06-30');
      assert.equal(await page.locator('main img').count(), 0);
    }
  });

  test('without script has the pages of the days, and no control', async () => {
    const page = await reading.opens('as-of/', { javaScriptEnabled: false });
    assert.equal(await page.getByRole('button', { name: 'Change' }).count(), 0);
    await page.getByRole('link', { name: '1 May 2022', exact: true }).click();
    assert.deepEqual(await lines(page, 'changes'), [
      'Green Hill supplies leaf to Corner House 1 May 2022 through 2030 Stated',
      'Green Hill was the sole supplier of Corner House: all leaf 1 March 2019 – 1 May 2022 Stated',
    ]);
    await page.locator('a[rel="next"]').first().click();
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'As of 1 June 2022');
    await page.getByText('What began is dated to June 2022 and no closer').waitFor();
  });

  test('is told when the data does not come, and the next try may work', async () => {
    reading.faults.set('as-of/relations.json', { status: 503 });
    const page = await reading.opens('as-of/?day=2022-05-01');
    await page.getByRole('status').filter({ hasText: 'did not come' }).waitFor();
    reading.faults.clear();
    await page.getByLabel('Day', { exact: true }).fill('2022-06-01');
    await shown(page, '2022-06-01');
  });
});
