import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentsBesideBase, differences } from './support/contents-of.ts';
import { CHECKS, type Check, type Finding } from './support/finding.ts';
import { titlesTwice } from './support/pages-of.ts';
import { provedBefore } from './support/proved.ts';
import { sweep } from './support/sweep.ts';
import { expect, test } from './support/test.ts';

test.use({ trace: 'off' });

// One page for each check, with a fault that the check must find, and one with none.
const html = (title: string, body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><link rel="stylesheet" href="/a.css">${head}</head>
<body><header><a href="/">Home</a></header><main><h1>${title}</h1><p>Words.</p>${body}</main></body></html>`;

const FAULTY: Readonly<Record<Check, string>> = {
  loads: html('Loads', '<img alt="" src="/gone.png">'),
  'one-h1': html('Two', '<h1>Again</h1>'),
  'valid-html': html('Invalid', '<ul><p>Words.</p></ul>'),
  console: html('Console', '<script src="/log.js"></script>'),
  policy: html('Policy', '<p style="color: red">x</p>'),
  origin: html('Origin', '', '<link rel="prefetch" href="http://127.0.0.1:9/x">'),
  storage: html('Storage', '<script src="/store.js"></script>'),
  'axe-light': html('Light', '<p class="pale-in-light">Pale</p><img src="/a.svg">'),
  'axe-dark': html('Dark', '<p class="pale-in-dark">Pale</p>'),
  reflow: html('Reflow', '<p class="wide">Wide</p>'),
  'no-script': html('No script', '<kb-late hidden><p id="late"></p></kb-late><script src="/late.js"></script>'),
  'dead-control': html('Dead', '<button>Press</button> <a>No link</a> <input aria-label="Nowhere">'),
};

const FILES = {
  'late-request/index.html': html('Late request', '<script src="/ask.js"></script>'),
  'ask.js': 'addEventListener("load", () => setTimeout(() => (new Image().src = "/gone-late.png")))',
  'index.html': html(
    'Sound',
    '<form action="/search/"><input name="q" aria-label="Search"><button>Search</button></form><details><summary>More</summary><p>Folded</p></details>',
  ),
  'a.css':
    'input, button, a { min-block-size: 24px } body { background: Canvas; color: CanvasText } @media (prefers-color-scheme: light) { .pale-in-light { color: #ccc } } @media (prefers-color-scheme: dark) { .pale-in-dark { color: #333 } } .wide { inline-size: 900px }',
  'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'log.js': 'console.log("hello")',
  'store.js': 'localStorage.setItem("a", "1")',
  'late.js':
    'document.querySelector("#late").textContent = "Late words"; document.querySelector("kb-late").hidden = false',
};

const pages = Object.entries(FAULTY).map(([check, text]) => [`${check}/index.html`, text] as const);

/** Writes files into a folder of their own. */
function written(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
const folders: string[] = [];
test.afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

test.describe('the sweep', () => {
  // One sweep for all tests.
  test.describe.configure({ mode: 'default' });
  let findings: Finding[];
  test.beforeAll(async ({ browser }) => {
    findings = await sweep(browser, { folder: written({ ...Object.fromEntries(pages), ...FILES }), base: '/' });
  });

  test('finds nothing on a sound page', () => expect(findings.filter(({ page }) => page === '')).toEqual([]));

  test('waits for what a page asks for after it has loaded, and holds no other page to it', () => {
    const guilty = findings.filter(({ detail }) => detail.includes('/gone-late.png')).map(({ page }) => page);
    expect(new Set(guilty)).toEqual(new Set(['late-request/']));
  });

  for (const check of Object.keys(CHECKS) as Check[])
    test(`finds a page that fails at: ${CHECKS[check]}`, () => {
      const guilty = findings.filter((finding) => finding.check === check).map(({ page }) => page);
      expect(guilty, JSON.stringify(findings, null, 1)).toContain(`${check}/`);
    });
});

// What a closer look would find on a page whose elements have all been seen on a sound one.
const KNOWN = [
  '<h2>Two</h2><h3>Three</h3><h4>Four</h4>',
  '<nav aria-label="One"><a href="/">Home</a></nav><nav aria-label="Other"><a href="/">Home</a></nav>',
  '<div class="small"><a href="/">1</a></div><p id="late">Late words</p><script src="/words.js"></script>',
].join('');
const SPOILT: Readonly<Record<string, readonly [Check, string, string, RegExp]>> = {
  'a step left out between headings': ['axe-light', '<h3>Three</h3>', '', /^heading-order/],
  'two landmarks of one name': ['axe-light', '"Other"', '"One"', /^landmark-unique/],
  'a link without words': ['axe-light', '>1<', '><', /^link-name/],
  'small targets close together': ['axe-light', '>1</a>', '>1</a><a href="/6/">2</a>', /^target-size/],
  'an id that is nowhere': ['valid-html', 'aria-label="Other"', 'aria-labelledby="none"', /no-missing-references/],
  'words that script adds': ['no-script', 'Late words', 'Words', /"Late words"/],
};

test('where all elements have been seen, what goes by words and places is still found', async ({ browser }) => {
  const spoilt = Object.values(SPOILT).map(([, from, to], index) => {
    expect(KNOWN).toContain(from);
    return [`${index + 1}/index.html`, html(`Spoilt ${index}`, KNOWN.replace(from, to))] as const;
  });
  const folder = written({
    'index.html': html('Sound', KNOWN),
    ...Object.fromEntries(spoilt),
    'a.css': `${FILES['a.css']} .small { display: flex } .small a { min-block-size: 0 }`,
    'words.js': 'document.querySelector("#late").textContent = "Late words"',
  });
  const findings = await sweep(browser, { folder, base: '/' });
  expect(findings.filter(({ page }) => page === '')).toEqual([]);
  for (const [index, [fault, [check, , , detail]]] of Object.entries(SPOILT).entries()) {
    const its = findings.filter((finding) => finding.page === `${index + 1}/` && finding.check === check);
    expect(its.map((finding) => finding.detail).join('\n'), fault).toMatch(detail);
  }
});

test('what a page asks for as it is left, and is broken off, is held against no page', async ({ browser }) => {
  const folder = written({
    ...FILES,
    'left/index.html': html('Left', '<script src="/leave.js"></script>'),
    'leave.js': 'addEventListener("beforeunload", () => (new Image().src = "/slow.png"))',
  });
  const asked: string[] = [];
  const fault = (path: string) => {
    asked.push(path);
    return path === '/slow.png' ? { delayMs: 1000 } : undefined;
  };
  const findings = await sweep(browser, { folder, base: '/' }, { pages: ['left/', ''], host: { fault } });
  expect(asked).toContain('/slow.png');
  expect(findings).toEqual([]);
});

test('a title that two pages have, and one that is empty, are noticed', () => {
  const folder = written({
    'index.html': html('Home', ''),
    'a/index.html': html('Twice', ''),
    'b/index.html': html('Twice', ''),
    'c/index.html': html('', ''),
  });
  expect(titlesTwice(folder)).toEqual(['"Twice" is the title of /a/, /b/', '"" is the title of /c/']);
});

test('what has passed is taken for proved until the page or a file that it asks for is another', async ({
  browser,
}) => {
  const folder = written({ ...FILES, 'faulty/index.html': FAULTY.reflow });
  const site = { folder, base: '/' };
  const isProved = (name: string) => provedBefore(browser, site).has(name);
  // A name of its own, so that no earlier run has seen it.
  const own = html(`Sound ${Date.now()}`, '');
  writeFileSync(join(folder, 'index.html'), own);
  expect(isProved('')).toBe(false);
  await sweep(browser, site, { pages: ['', 'faulty/'], proved: provedBefore(browser, site) });
  expect([isProved(''), isProved('faulty/')]).toEqual([true, false]);
  writeFileSync(join(folder, 'a.css'), `${FILES['a.css']} h1 { color: red }`);
  expect(isProved('')).toBe(false);
  writeFileSync(join(folder, 'a.css'), FILES['a.css']);
  expect(isProved('')).toBe(true);
  writeFileSync(join(folder, 'index.html'), own.replace('Words', 'Other words'));
  expect(isProved('')).toBe(false);
});

test('a page that is another one under another base is noticed', () => {
  const one = written({ 'a.html': '<a href="/x/">X</a>', 'b.html': 'Words', '_astro/a.12345678.js': 'go("/x/")' });
  const other = written({
    'a.html': '<a href="/kb/x/">X</a>',
    'b.html': 'Other words',
    '_astro/a.abcdefgh.js': 'go("/kb/x/")',
  });
  const contents = [
    contentsBesideBase({ folder: one, base: '/' }),
    contentsBesideBase({ folder: other, base: '/kb/' }),
  ] as const;
  expect(differences(...contents)).toEqual(['b.html']);
});
