import { expect, test } from '../support/test.ts';
import { opensResults, pagesShown, resultsOf, titlesOf } from './asking.ts';

test('a link to results shows them: pages with the claims that fit', async ({ page }) => {
  await opensResults(page, '?q=sole+supplier');
  expect((await pagesShown(page))[0]).toBe('/kb/a-b/green-hill/');
  const first = page.locator('.hit-part').first();
  await expect(first.locator('.hit-text')).toHaveText(/sole supplier of the Corner House/);
  await expect(first.locator('.status')).toHaveText(/Stated/);
  await expect(first).toContainText('1 March 2019 – 1 May 2022');
  await expect(first.getByRole('link')).toHaveAttribute(
    'href',
    /^\/kb\/a-b\/green-hill\/\?mark=sole\+supplier#c-sole-2019$/,
  );
});

test.describe('where there is no rail', () => {
  test.use({ viewport: { width: 800, height: 900 } });

  test('filters stand in the address with the query, their numbers are true, and they are cleared one by one or all', async ({
    page,
  }) => {
    const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
    await opensResults(page, '?q=green+hill');
    await press(/^Status/);
    const chip = page.getByRole('button', { name: /^Sources differ/ });
    await expect(chip).toHaveText(/\d/);
    const count = Number(/\d+/.exec((await chip.textContent())!)![0]);
    await chip.click();
    await expect(page).toHaveURL(/\?q=green\+hill&status=disputed$/);
    await expect(titlesOf(page)).toHaveCount(count);
    for (const status of await page.locator('.hit-part .status').allTextContents())
      expect(status).toBe('Sources differ');
    await press(/^Year/);
    await press(/^2023/);
    await expect(page).toHaveURL(/status=disputed&year=2023$/);
    await press('Remove the filter Sources differ');
    await expect(page).toHaveURL(/\?q=green\+hill&year=2023$/);
    await press(/^2022/);
    await expect(page).toHaveURL(/year=2023,2022$/);
    await press('Clear all filters');
    await expect(page).toHaveURL(/\?q=green\+hill$/);
  });
});

test('filters stand in the rail of a wide screen, each with its number', async ({ page }) => {
  await opensResults(page, '?q=green+hill');
  const filters = page.getByRole('group', { name: 'Filters', exact: true });
  const chip = filters.getByRole('button', { name: /^Sources differ/ });
  await expect(chip).toHaveText(/\d/);
  const count = Number(/\d+/.exec((await chip.textContent())!)![0]);
  const { x, width } = (await filters.boundingBox())!;
  expect(x + width).toBeLessThan((await page.getByRole('heading', { level: 1 }).boundingBox())!.x);
  await chip.click();
  await expect(page).toHaveURL(/status=disputed$/);
  await expect(titlesOf(page)).toHaveCount(count);
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
});

test('filters work without words', async ({ page }) => {
  await opensResults(page, '?kind=garden');
  expect((await pagesShown(page)).sort()).toEqual(['/kb/a-b/green-hill/', '/kb/a-b/river-bank/']);
});

test.describe('in a low window', () => {
  test.use({ viewport: { width: 800, height: 300 } });

  test('Back brings back the query, the filters and the place on the page', async ({ page }) => {
    const keptScroll = () => page.evaluate(() => (history.state as { scroll?: number } | null)?.scroll);
    await opensResults(page, '?q=corner+house&standing=in-force,ended');
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => scrollTo(0, 250));
    await expect.poll(keptScroll).toBeGreaterThan(100);
    const [scroll, before] = [await page.evaluate(() => scrollY), await pagesShown(page)];
    // Not click(): it would scroll to the link first.
    await titlesOf(page).nth(1).dispatchEvent('click');
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(resultsOf(page)).toHaveAttribute('data-shown', 'corner house');
    await expect(page).toHaveURL(/\?q=corner\+house&standing=in-force,ended$/);
    expect((await pagesShown(page)).slice(0, 3)).toEqual(before.slice(0, 3));
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(5);
    const ended = page.getByRole('button', { name: 'Remove the filter Ended' });
    await ended.click();
    await expect(page).toHaveURL(/standing=in-force$/);
    await page.goBack();
    await expect(ended).toBeVisible();
  });
});

test('another word for it is found, and the result says so', async ({ page }) => {
  await opensResults(page, '?q=brewing');
  await expect(page.locator('.hit').first()).toContainText('also called brewing');
});

test('the question of a page is answered above the results, dated, with what carries the answer', async ({ page }) => {
  await opensResults(page, '?q=green+hill+exclusive');
  const answer = page.getByRole('region', { name: 'Short answer' });
  await expect(answer).toHaveText(/Yes\. Since 1 May 2022 it may sell its leaf to any house\..*As of 30 June 2024/);
  await expect(answer.getByRole('link').first()).toHaveAttribute('href', /#c-any-house$/);
});

test('a slip of the hand is corrected and said; the words as typed are one link away', async ({ page }) => {
  await opensResults(page, '?q=supplyer');
  await opensResults(page, '?q=gren+hill');
  const note = page.locator('.search-note');
  await expect(note).toHaveText('Results for green hill. Search for gren hill instead');
  expect((await pagesShown(page))[0]).toBe('/kb/a-b/green-hill/');
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/as=typed/);
  await expect(note).toHaveText('gren was not found; the results match the other words.');
});

test('amounts and days are found in any way of writing', async ({ page }) => {
  for (const query of ['£30', '30 pounds £30', '2022-05-01', '1 May 2022', 'May 1, 2022', '1.5.2022']) {
    await opensResults(page, `?q=${encodeURIComponent(query)}`);
    await expect(titlesOf(page), query).not.toHaveCount(0);
  }
  await opensResults(page, '?q=1+May+2022');
  expect((await pagesShown(page))[0], 'the event of the day first').toBe('/kb/a-b/contract-of-2022/');
});

test('what is nowhere on the site leads on', async ({ page }) => {
  await opensResults(page, '?q=quxzily+blorf');
  const nothing = page.locator('.search-nothing');
  await expect(nothing).toContainText(/Nothing on this site fits .*quxzily blorf/);
  const index = nothing.getByRole('link', { name: 'Index from A to Z' });
  await expect(index).toHaveAttribute('href', /\/kb\/a-b\/index\/$/);
  await expect(page.getByRole('heading', { name: 'Where to begin' })).toBeVisible();
});

test('operators are chips that can be taken off, and stand in the address; one that is none is told', async ({
  page,
}) => {
  await opensResults(page, '?q=leaf+kind:house+-supplier+statsu:stated');
  const chips = page.getByRole('group', { name: 'What narrows the search' }).getByRole('button');
  await expect(chips).toHaveText(['kind:house ×', '-supplier ×']);
  await expect(titlesOf(page).first()).toHaveText('Corner House');
  for (const text of await page.locator('.hit').allTextContents()) expect(text).not.toMatch(/supplier/);
  const note = page.locator('.search-note');
  await expect(note.first()).toContainText('statsu: is no operator here');
  await note.getByRole('link', { name: 'Search with status:stated' }).click();
  await expect(page).toHaveURL(/\?q=leaf\+kind%3Ahouse\+-supplier\+status%3Astated$/);
  await page.getByRole('button', { name: 'Remove -supplier' }).click();
  await expect(page).toHaveURL(/\?q=leaf\+kind%3Ahouse\+status%3Astated$/);
  await expect(page.getByRole('searchbox')).toHaveValue('leaf kind:house status:stated');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.goBack();
  await expect(chips).toHaveCount(3);
});

test('chips are put on and taken off by keys alone, the focus stays and the number of results is told', async ({
  page,
}) => {
  await opensResults(page, '?q=leaf');
  const field = page.getByRole('searchbox');
  const told = page.locator('[role="status"], [aria-live]').filter({ hasText: /\d/ }).first();
  const before = await told.textContent();
  const value = page.getByRole('group', { name: 'Kind' }).getByRole('button', { name: /^House \d/ });
  await expect(value).toBeVisible();
  await value.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kind=house/);
  await expect(value).toBeFocused();
  await expect(value).toHaveAttribute('aria-pressed', 'true');
  await expect(told).not.toHaveText(before!);
  await page.getByRole('button', { name: 'Remove the filter House' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?q=leaf$/);
  await expect(value).toHaveAttribute('aria-pressed', 'false');
  await expect(told).toHaveText(before!);
  await expect(page.locator(':focus'), 'the focus is not lost').toHaveCount(1);
  await field.fill('leaf kind:house');
  await page.getByRole('button', { name: 'Remove kind:house' }).focus();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('leaf');
  await expect(field).toBeFocused();
});

test('a query that was looked at is a step of the history, a letter on the way to the next is not', async ({
  page,
}) => {
  await page.clock.install();
  await opensResults(page, '?q=leaf');
  await page.clock.runFor(1500);
  const field = page.getByRole('searchbox');
  const steps = await page.evaluate(() => history.length);
  await field.press('End');
  await field.pressSequentially(' green');
  await expect(page).toHaveURL(/\?q=leaf\+green$/);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await expect(field).toHaveValue('leaf');
});

test('a question mark lists what can narrow a search', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('?');
  await page.getByRole('button', { name: 'kind:topic' }).click();
  await expect(page).toHaveURL(/\?q=kind%3Atopic$/);
  await expect(titlesOf(page)).not.toHaveCount(0);
});

test('a phrase in quotation marks must be there', async ({ page }) => {
  await opensResults(page, '?q=%22any+house%22');
  await expect(page.locator('.search-note').first()).toContainText('Only pages with “any house”');
  for (const path of await pagesShown(page)) expect(path).toMatch(/green-hill|contract-of-2022|first-flush/);
});

test('words that stand only in prose or in sources are found there', async ({ page }) => {
  await opensResults(page, '?q=earns');
  expect((await pagesShown(page))[0]).toBe('/kb/a-b/green-hill/');
  await opensResults(page, '?q=gazette');
  expect(await pagesShown(page)).toContainEqual(expect.stringMatching(/^\/kb\/a-b\/sources\//));
});

test('browsers can add the search', async ({ page }) => {
  await page.goto('green-hill/');
  const address = await page.locator('link[rel="search"]').getAttribute('href');
  const description = await page.request.get(new URL(address!, page.url()).href);
  expect(await description.text()).toMatch(/template="[^"]*\/kb\/a-b\/search\/\?q=\{searchTerms\}"/);
});
