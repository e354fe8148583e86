import type { Page } from 'playwright/test';
import { expect, test } from '../support/test.ts';
import { asks, dialogOf, fieldOf, opensResults, resultsOf, titlesOf } from './asking.ts';

/** Two hundred payloads: what is to be run, in every wrapping. */
const RUNS = ['alert(1)', 'window.pwned=1', 'parent.pwned=1', 'top["pwned"]=1', 'fetch("//evil.example")'];
const WRAPPINGS = [
  (run: string) => `<script>${run}</script>`,
  (run: string) => `<img src=x onerror=${run}>`,
  (run: string) => `"><svg onload=${run}>`,
  (run: string) => `'><iframe src="javascript:${run}">`,
  (run: string) => `javascript:${run}`,
  (run: string) => `</title><script>${run}</script>`,
  (run: string) => `<mark><script>${run}</script></mark>`,
  (run: string) => `<a href="javascript:${run}">x</a>`,
  (run: string) => `<body onload=${run}>`,
  (run: string) => `<details open ontoggle=${run}>`,
  (run: string) => `<input autofocus onfocus=${run}>`,
  (run: string) => `<object data="javascript:${run}">`,
  (run: string) => `<math><mi xlink:href="javascript:${run}">`,
  (run: string) => `<style>@import "javascript:${run}"</style>`,
  (run: string) => `{{constructor.constructor('${run}')()}}`,
  (run: string) => `\${${run}}`,
  (run: string) => `<%= ${run} %>`,
  (run: string) => `&lt;script&gt;${run}&lt;/script&gt;`,
  (run: string) => `%3Cscript%3E${run}%3C/script%3E`,
  (run: string) => `<scr<script>ipt>${run}</scr</script>ipt>`,
  (run: string) => `<svg><animate onbegin=${run} attributeName=x>`,
  (run: string) => `<template><img src=x onerror=${run}></template>`,
  (run: string) => `<video><source onerror=${run}></video>`,
  (run: string) => `<form action="javascript:${run}"><button>x</button></form>`,
  (run: string) => `"onmouseover="${run}`,
  (run: string) => `\u003cimg src=x onerror=${run}\u003e`,
  (run: string) => `<base href="javascript:${run}//">`,
  (run: string) => `<link rel=stylesheet href="javascript:${run}">`,
  (run: string) => `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  (run: string) => `<kb-search data-try='["${run}"]'></kb-search>`,
  (run: string) => `green hill <b onclick=${run}>hill</b>`,
  (run: string) => `"${run}"`,
  (run: string) => `<!--><script>${run}</script>-->`,
  (run: string) => `<![CDATA[<script>${run}</script>]]>`,
  (run: string) => `\0<script>${run}</script>`,
  (run: string) => `<ScRiPt>${run}</sCrIpT>`,
  (run: string) => `data:text/html,<script>${run}</script>`,
  (run: string) => `__proto__[x]=${run}`,
  (run: string) => `constructor ${run}`,
  (run: string) => `((((((${run}`,
];
const PAYLOADS = WRAPPINGS.flatMap((wrapping) => RUNS.map(wrapping));

/** What a page did that no query may make it do; empty when all is well. */
const events: string[] = [];
test.beforeEach(({ page }) => {
  events.length = 0;
  page.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => events.push(`exception: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && events.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'data:') events.push(`request: ${request.url()}`);
  });
});
test.afterEach(() => expect(events).toEqual([]));

const STRANGERS = 'script, img, svg, iframe, object, video, style, base, meta, math, template';
/** Elements that results never have. */
const FOREIGN = `kb-results :is(${STRANGERS}, input:not(#q)), .search-dialog :is(${STRANGERS})`;
const foreign = (page: Page) => page.locator(FOREIGN);

test('there are two hundred payloads', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(200));

/** What the page of results shows once it has taken in an address of which every part is the payload. */
async function expectNothingButSearch(page: Page, payload: string): Promise<void> {
  const { value, ...seen } = await page.evaluate(
    (selector) => ({
      value: document.querySelector<HTMLInputElement>('kb-results #q')!.value,
      strangers: document.querySelectorAll(selector).length,
      isRun: 'pwned' in window,
    }),
    FOREIGN,
  );
  expect(seen, payload).toEqual({ strangers: 0, isRun: false });
  // Browsers differ in what they make of a null character in a field.
  expect(value.replaceAll('\0', '\uFFFD')).toBe(payload.replaceAll('\0', '\uFFFD'));
}

const everywhere = (payload: string) => {
  const q = encodeURIComponent(payload);
  return `?q=${q}&kind=${q}&status=${q}&mark=${q}#${q}`;
};

/** Leads to an address as Back does, and waits until the page shows it. Runs in the page. */
const leadsTo = (results: Element, address: string) =>
  new Promise<void>((shown) => {
    const observer = new MutationObserver(() => {
      if (!results.hasAttribute('data-shown')) return;
      observer.disconnect();
      shown();
    });
    results.removeAttribute('data-shown');
    observer.observe(results, { attributes: true, attributeFilter: ['data-shown'] });
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  });

const [FIRST_RUN = '', ...OTHER_RUNS] = RUNS;

test('no query, filter or anchor that a page of results is opened with makes it do anything but search', async ({
  page,
}) => {
  for (const wrapping of WRAPPINGS) {
    const payload = wrapping(FIRST_RUN);
    await opensResults(page, everywhere(payload));
    await expectNothingButSearch(page, payload);
  }
});

for (const run of OTHER_RUNS)
  test(`nor does one to which Back or Forward leads: ${run}`, async ({ page }) => {
    await opensResults(page, '?q=leaf');
    for (const wrapping of WRAPPINGS) {
      const payload = wrapping(run);
      await resultsOf(page).evaluate(leadsTo, everywhere(payload));
      await expectNothingButSearch(page, payload);
    }
  });

test('nor does the dialog', async ({ page }) => {
  await page.clock.install();
  await page.goto('about/');
  await asks(page, 'leaf');
  for (const payload of PAYLOADS.filter((_, index) => index % 5 === 0)) {
    await typesAnything(page, payload);
    await expect(foreign(page), payload).toHaveCount(0);
  }
});

test('nor do the words to be marked on a page', async ({ page }) => {
  for (const payload of PAYLOADS.filter((_, index) => index % 10 === 0)) {
    await page.goto(`green-hill/?mark=${encodeURIComponent(payload)}#${encodeURIComponent(payload)}`);
    // The marks are there, or there was no word that could be marked.
    await page.waitForFunction(
      () => document.querySelector('.search-marks') || !new URLSearchParams(location.search).has('mark'),
    );
    await expect(page.locator('main mark *'), payload).toHaveCount(0);
  }
});

test('a title that is markup is shown as it is written', async ({ page }) => {
  await opensResults(page, '?q=steeping');
  const title = titlesOf(page).first();
  await expect(title).toHaveText('Rules of <b>steeping</b> & pouring');
  await expect(title.locator('b')).toHaveCount(0);
});

/** A hundred odd queries and more: operators alone, signs of all sorts, what is far too long, words that are code. */
const ODD = [
  [
    '-',
    '--',
    '---leaf',
    '-"',
    '-""',
    '-(leaf)',
    'NOT',
    'NOT NOT',
    'NOT leaf NOT',
    '-leaf -pot -tea',
    '"a" "b',
    '”“',
    '„"',
    '“leaf',
  ],
  ['kind:', 'kind:,', 'kind:,,,', 'kind:""', 'kind:kind:kind:', '-kind:topic', 'by:', 'source:"', 'status:constructor'],
  [
    'on:',
    'on:"',
    'on:0000-00-00',
    'on:2025-02-30',
    'on:2024 on:2025',
    'since:1e9',
    'since:2026 until:2020',
    'until:-1',
  ],
  ['constructor:x', '__proto__:x', 'toString:y', '::', 'x::y', 'http://x.y/z', '(kind:topic)', 'by:toString'],
  [
    '.*',
    '[a-z]+',
    '(',
    '(((',
    '((',
    '))',
    '"((',
    '[[',
    '\\',
    '^$',
    'a{1,',
    '(?<x>',
    '$1',
    '$&',
    '$`',
    '%',
    '%s',
    '%zz',
    '*',
    '/*',
    '|',
    '(a+)+$',
  ],
  ['茶馆', '茶馆在2025年', 'オープン', 'ชาเขียว', 'ຊາ', 'တီး', '한국어 차', 'كتاب', 'תה ירוק', 'चाय', 'ﷺ', '٠١٢'],
  ['ｆｕｌｌ', 'ﬁrst flush', '①②', '𝒕𝒆𝒂', 'İı', 'ẞ', 'e\u0301t\u00e9', '\u0301\u0301', 'e\u0301'.repeat(200)],
  [
    '\0',
    'leaf\0green',
    '\u0001\u0002',
    '\u001b[31m',
    '\u200bleaf\u200b',
    'le\u00adaf',
    '\u202eleaf',
    '\ufeff',
    '\ud800',
    '\udc00leaf',
  ],
  ['\n', '\t', '\u2028', '🫖', '👩‍👩‍👧', '🇬🇧', '…', '–', "'", "'s", '’s', '"', '""', '../..', '?!'],
  [
    'null',
    'undefined',
    'NaN',
    '1e309',
    '-0',
    '0.0.0',
    '31/02/2025',
    '2025-13-45',
    'may may may',
    'on on 2025',
    'since since',
    'of the',
  ],
  ['__proto__', 'constructor', 'toString', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
  ['a', 'leaf ', '"', '-', '(', 'kind:', '茶', '9', '1,', '2025-', 'before 2025 ', 'one hundred ', 'vs '].map((one) =>
    one.repeat(2000),
  ),
  ['a'.repeat(100_000)],
].flat();

test('queries of any length and any characters are borne', async ({ page }) => {
  await page.clock.install();
  await page.goto('about/');
  await asks(page, 'leaf');
  expect(ODD.length).toBeGreaterThan(100);
  for (const query of ODD) await typesAnything(page, query);
  await asks(page, 'green hill');
  await expect(dialogOf(page).locator('.hit').first(), 'the search still works').toBeVisible();
});

/**
 * Puts words into the field of the dialog, and waits until it shows what they find or, where they are none, how to
 * begin. The page's clock is set forward over the moment in which a next letter may come.
 */
async function typesAnything(page: Page, words: string): Promise<void> {
  await fieldOf(page).evaluate((element, value) => {
    const field = element as HTMLInputElement;
    const dialog = field.closest('dialog')!;
    delete dialog.dataset['shown'];
    dialog.querySelector('.search-begin')?.remove();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, words);
  const answered = dialogOf(page).and(page.locator('[data-shown], :has(.search-begin)'));
  await page.clock.fastForward(UNTIL_SEARCHED_MS);
  await expect.poll(() => answered.count(), { intervals: [10] }).toBe(1);
}

/** Longer than any query waits for a next letter, and shorter than a search may take. */
const UNTIL_SEARCHED_MS = 300;
