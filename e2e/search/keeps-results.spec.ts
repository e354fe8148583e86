import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingAboutTea } from '../support/reader.ts';
import { claimsShown, opensResults, pagesShown } from './asking.ts';

const reading = readingAboutTea();
const to = (query: string) => reading.address(`search/${query}`);

test('a link to results shows them: pages with the claims that fit', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, to('?q=sole+supplier'));
  assert.equal((await pagesShown(page))[0], '/kb/a-b/green-hill/');
  assert.match((await claimsShown(page))[0]!, /sole supplier of the Corner House/);
  const first = page.locator('.hit-part').first();
  assert.match((await first.locator('.status').textContent()) ?? '', /Stated/);
  assert.match((await first.textContent()) ?? '', /1 March 2019 – 1 May 2022/);
  assert.match(
    (await first.getByRole('link').getAttribute('href')) ?? '',
    /^\/kb\/a-b\/green-hill\/\?mark=sole\+supplier#c-sole-2019$/,
  );
});

test('filters stand in the address with the query, their numbers are true, and they are cleared one by one or all', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, to('?q=green+hill'));
  await page.getByRole('button', { name: /^Status/ }).click();
  const chip = page.getByRole('button', { name: /^Sources differ/ });
  await chip.filter({ hasText: /\d/ }).waitFor();
  const count = Number(/\d+/.exec((await chip.textContent())!)![0]);
  await chip.click();
  await page.waitForURL(/\?q=green\+hill&status=disputed$/);
  await page.waitForFunction((wanted) => document.querySelectorAll('.hits > .hit').length === wanted, count);
  for (const status of await page.locator('.hit-part .status').allTextContents())
    assert.equal(status, 'Sources differ');
  await page.getByRole('button', { name: /^Year/ }).click();
  await page.getByRole('button', { name: /^2023/ }).click();
  await page.waitForURL(/status=disputed&year=2023$/);
  await page.getByRole('button', { name: 'Remove the filter Sources differ' }).click();
  await page.waitForURL(/\?q=green\+hill&year=2023$/);
  await page.getByRole('button', { name: /^2022/ }).click();
  await page.waitForURL(/year=2023,2022$/);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await page.waitForURL(/\?q=green\+hill$/);
});

test('filters work without words', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, to('?kind=garden'));
  assert.deepEqual((await pagesShown(page)).sort(), ['/kb/a-b/green-hill/', '/kb/a-b/river-bank/']);
});

test('Back brings back the query, the filters and the place on the page', async () => {
  const page = await reading.opens('about/', { viewport: { width: 800, height: 300 } });
  await opensResults(page, to('?q=corner+house&standing=in-force,ended'));
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => scrollTo(0, 250));
  await page.waitForTimeout(200);
  const [scroll, before] = [await page.evaluate(() => scrollY), await pagesShown(page)];
  assert.ok(scroll > 100);
  // Not click(): it would scroll to the link first.
  await page
    .locator('.hit-title')
    .nth(1)
    .evaluate((link) => (link as HTMLElement).click());
  await page.waitForURL(/mark=/);
  await page.goBack();
  await page.locator('kb-results[data-shown="corner house"]').waitFor();
  assert.match(page.url(), /\?q=corner\+house&standing=in-force,ended$/);
  assert.deepEqual((await pagesShown(page)).slice(0, 3), before.slice(0, 3));
  await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 5, scroll);
  await page.getByRole('button', { name: 'Remove the filter Ended' }).click();
  await page.waitForURL(/standing=in-force$/);
  await page.goBack();
  await page.getByRole('button', { name: 'Remove the filter Ended' }).waitFor();
});

test('another word for it is found, and the result says so', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, to('?q=brewing'));
  assert.match((await page.locator('.hit').first().textContent())!, /also called brewing/);
});

test('the question of a page is answered above the results, dated, with what carries the answer', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, to('?q=green+hill+exclusive'));
  const answer = page.getByRole('region', { name: 'Short answer' });
  assert.match(
    (await answer.textContent())!,
    /Yes\. Since 1 May 2022 it may sell its leaf to any house\..*As of 30 June 2024/,
  );
  assert.match((await answer.getByRole('link').first().getAttribute('href'))!, /#c-any-house$/);
});

test('a slip of the hand is corrected and said; the words as typed are one link away', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, to('?q=supplyer'));
  const note = page.locator('.search-note');
  await opensResults(page, to('?q=gren+hill'));
  assert.match((await note.textContent())!, /^Results for green hill\. Search for gren hill instead$/);
  assert.equal((await pagesShown(page))[0], '/kb/a-b/green-hill/');
  await note.getByRole('link').click();
  await page.waitForURL(/as=typed/);
  await page.locator('kb-results[data-shown="gren hill"]').waitFor();
  assert.match(
    (await page.locator('.search-live').textContent())!,
    /gren was not found; the results match the other words/,
  );
});

test('amounts and days are found in any way of writing', async () => {
  const page = await reading.opens('about/');
  for (const query of ['£30', '30 pounds £30', '2022-05-01', '1 May 2022', 'May 1, 2022', '1.5.2022']) {
    await opensResults(page, to(`?q=${encodeURIComponent(query)}`));
    assert.ok((await pagesShown(page)).length > 0, query);
  }
  await opensResults(page, to('?q=1+May+2022'));
  assert.equal((await pagesShown(page))[0], '/kb/a-b/contract-of-2022/', 'the event of the day first');
});

test('what is nowhere on the site leads on', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, to('?q=quxzily+blorf'));
  const nothing = page.locator('.search-nothing');
  assert.match((await nothing.textContent())!, /Nothing on this site fits .*quxzily blorf/);
  assert.match(
    (await nothing.getByRole('link', { name: 'Index from A to Z' }).getAttribute('href'))!,
    /\/kb\/a-b\/index\/$/,
  );
  assert.ok(await page.getByRole('heading', { name: 'Where to begin' }).isVisible());
});

test('a phrase in quotation marks must be there', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, to('?q=%22any+house%22'));
  assert.match((await page.locator('.search-note').first().textContent())!, /Only pages with “any house”/);
  for (const title of await pagesShown(page)) assert.match(title, /green-hill|contract-of-2022|first-flush/);
});

test('words that stand only in prose or in sources are found there', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, to('?q=earns'));
  assert.equal((await pagesShown(page))[0], '/kb/a-b/green-hill/');
  await opensResults(page, to('?q=gazette'));
  assert.ok((await pagesShown(page)).some((path) => path.startsWith('/kb/a-b/sources/')));
});

test('browsers can add the search', async () => {
  const page = await reading.opens('green-hill/');
  const address = await page.locator('link[rel="search"]').getAttribute('href');
  const description = await page.evaluate(async (path) => (await fetch(path!)).text(), address);
  assert.match(description, /template="[^"]*\/kb\/a-b\/search\/\?q=\{searchTerms\}"/);
});
