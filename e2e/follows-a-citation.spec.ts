import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';

const FIRST = '2022-04-15';
const NEWEST = '2024-06-30';
const CORRECTED = 'claims/river-2022/';

test('whoever comes from a citation is told what has changed, in both wordings, and reads the edition as it was', async ({
  page,
}) => {
  await page.goto(`${CORRECTED}?edition=${FIRST}`);
  const note = page.getByRole('note');
  await expect(note).toContainText('Corrected since the edition you cite, 15 April 2022');
  await expect(note).toContainText('The mistake was ours.');
  await expect(note.locator('del')).toHaveText('March 2022');
  await expect(note.locator('ins')).toHaveText('June 2022');
  await expect(note).toContainText('The letter of March offered leaf');
  await note.getByRole('link', { name: 'The edition as it was' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'River Bank has supplied the Corner House since March 2022.',
  );
  await page.getByRole('link', { name: /^The same page today/ }).click();
  await expect(page).toHaveURL(new RegExp(`${CORRECTED}\\?edition=${FIRST}$`));
});

test('a page that is the same says so, and one that the edition did not have says that', async ({ page }) => {
  await page.goto(`${CORRECTED}?edition=${NEWEST}`);
  await expect(page.getByRole('note')).toContainText('Unchanged since the edition you cite, 30 June 2024');
  await page.goto(`claims/loan-2023/?edition=${FIRST}`);
  await expect(page.getByRole('note')).toContainText('newer than the edition you cite');
  await page.goto(`river-bank/?edition=2020-01-01`);
  await expect(page.getByRole('note')).toContainText('There is no edition of that day');
});

test('a page names the edition by which it is cited', async ({ page }) => {
  await page.goto(CORRECTED);
  await expect(page.locator('link[rel="cite-as"]')).toHaveAttribute(
    'href',
    new RegExp(`/editions/${NEWEST}/${CORRECTED}$`),
  );
  await expect(page.locator('.citation')).toContainText(`edition of 30 June 2024`);
  await expect(page.locator('.citation')).toContainText(`?edition=${NEWEST}`);
});

test('who wants it is told on coming back how many facts changed, from what this browser kept', async ({
  page,
  baseURL,
}) => {
  const key = await page
    .goto('river-bank/')
    .then(() => page.evaluate(() => `${document.documentElement.dataset['base']}read`));
  const kept = () => page.evaluate((name) => localStorage.getItem(name), key);
  expect(await kept(), 'nothing is kept that nobody asked for').toBe(null);
  await page.goto('changes/');
  await page.getByRole('checkbox', { name: /^Keep in this browser/ }).check();
  await page.goto('river-bank/');
  expect(await kept()).toBe(`${new URL(page.url()).pathname} ${NEWEST}\n`);
  await expect(page.getByRole('note')).toHaveCount(0);

  await page.evaluate((name) => localStorage.setItem(name, `${location.pathname} 2022-04-15\n`), key);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await expect(page.getByRole('note')).toContainText(/^\d+ facts on this page changed since you were here/);
  // Nothing but a file of the site's own, the same for everybody.
  expect(asked.filter((url) => !url.startsWith(baseURL!) || /changes|editions/.test(url))).toEqual([]);

  await page.evaluate((name) => localStorage.setItem(name, `${location.pathname} 2022-04-15\n`), key);
  await page.reload();
  await page.getByRole('button', { name: 'Stop keeping this' }).click();
  await page.goto('corner-house/');
  expect(await kept()).toBe(null);

  await page.goto('changes/');
  const box = page.getByRole('checkbox', { name: /^Keep in this browser/ });
  await expect(box).not.toBeChecked();
});

test('changes are chosen by their kind, and the address keeps it', async ({ page }) => {
  await page.goto('changes/');
  const lines = page.locator('.change-line');
  const corrected = lines.filter({ has: page.getByText('Corrected', { exact: true }) });
  await expect(corrected.first()).toBeVisible();
  await page.getByRole('checkbox', { name: /^Corrected/ }).uncheck();
  await expect(corrected.locator('visible=true')).toHaveCount(0);
  await expect(lines.locator('visible=true').first()).toBeVisible();
  await page.reload();
  await expect(corrected.locator('visible=true')).toHaveCount(0);
});

test('feeds are read by a parser of XML and of JSON, for the site and for a page', async ({ page, built, baseURL }) => {
  // The pages of the site may not read markup.
  await page.goto('about:blank');
  for (const [name, title] of [
    ['feed', 'Leaf: changes'],
    ['feed/river-bank', 'River Bank · Leaf: changes'],
  ] as const) {
    const read = await page.evaluate(
      (text) => {
        const feed = new DOMParser().parseFromString(text, 'application/xml');
        const texts = (tag: string) =>
          [...feed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', tag)].map((one) => one.textContent);
        return { faults: feed.getElementsByTagName('parsererror').length, titles: texts('title'), ids: texts('id') };
      },
      readFileSync(join(built.folder, `${name}.xml`), 'utf8'),
    );
    expect(read.faults).toBe(0);
    expect(read.titles[0]).toBe(title);
    expect(new Set(read.ids).size).toBe(read.ids.length);
    const json = (await (await page.request.get(`${baseURL}${name}.json`)).json()) as {
      title: string;
      items: { id: string }[];
    };
    expect(json.title).toBe(title);
    expect(json.items.map(({ id }) => id)).toEqual(read.ids.slice(1));
  }
});
