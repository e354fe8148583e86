import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { contentsBesideBase, differences } from './support/contents-of.ts';
import { CHECKS, type Check, type Finding } from './support/finding.ts';
import { sweep } from './support/sweep.ts';

// One page for each check, with a fault that the check must find, and one with none.
const page = (title: string, body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><link rel="stylesheet" href="/a.css">${head}</head>
<body><header><a href="/">Home</a></header><main><h1>${title}</h1><p>Words.</p>${body}</main></body></html>`;

const FAULTY: Readonly<Record<Check, string>> = {
  loads: page('Loads', '<img alt="" src="/gone.png">'),
  'one-h1': page('Two', '<h1>Again</h1>'),
  'own-title': page('Sound', ''),
  console: page('Console', '<script src="/log.js"></script>'),
  policy: page('Policy', '<p style="color: red">x</p>'),
  origin: page('Origin', '', '<link rel="prefetch" href="http://127.0.0.1:9/x">'),
  storage: page('Storage', '<script src="/store.js"></script>'),
  'axe-light': page('Light', '<p class="pale-in-light">Pale</p><img src="/a.svg">'),
  'axe-dark': page('Dark', '<p class="pale-in-dark">Pale</p>'),
  reflow: page('Reflow', '<p class="wide">Wide</p>'),
  'no-script': page('No script', '<kb-late hidden><p id="late"></p></kb-late><script src="/late.js"></script>'),
  'dead-control': page('Dead', '<button>Press</button> <a>No link</a> <input aria-label="Nowhere">'),
};

const FILES = {
  'late-request/index.html': page('Late request', '<script src="/ask.js"></script>'),
  'ask.js': 'addEventListener("load", () => setTimeout(() => (new Image().src = "/gone-late.png")))',
  'index.html': page(
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

const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
let findings: Finding[];

before(async () => {
  const pages = Object.entries(FAULTY).map(([check, text]) => [`${check}/index.html`, text]);
  for (const [file, text] of [...pages, ...Object.entries(FILES)] as [string, string][]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  findings = await sweep({ folder, base: '/' });
});
after(() => rmSync(folder, { recursive: true }));

describe('the sweep', () => {
  test('finds nothing on a sound page', () =>
    assert.deepEqual(
      findings.filter((finding) => finding.page === ''),
      [],
    ));

  test('waits for what a page asks for after it has loaded, and holds no other page to it', () => {
    const pages = findings.filter(({ detail }) => detail.includes('/gone-late.png')).map((finding) => finding.page);
    assert.deepEqual(new Set(pages), new Set(['late-request/']));
  });

  for (const check of Object.keys(CHECKS) as Check[]) {
    test(`finds a page that fails at: ${CHECKS[check]}`, () => {
      const pages = findings.filter((finding) => finding.check === check).map((finding) => finding.page);
      assert.ok(
        pages.includes(`${check}/`),
        `found at ${pages.join(', ') || 'no page'}\n${JSON.stringify(findings, null, 1)}`,
      );
    });
  }
});

test('a page that is another one under another base is noticed', (t) => {
  const sites = {
    '/': { 'a.html': '<a href="/x/">X</a>', 'b.html': 'Words', '_astro/a.12345678.js': 'go("/x/")' },
    '/kb/': { 'a.html': '<a href="/kb/x/">X</a>', 'b.html': 'Other words', '_astro/a.abcdefgh.js': 'go("/kb/x/")' },
  };
  const contents = Object.entries(sites).map(([base, files]) => {
    const folder = mkdtempSync(join(tmpdir(), 'base-'));
    t.after(() => rmSync(folder, { recursive: true }));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return contentsBesideBase({ folder, base });
  });
  assert.deepEqual(differences(contents[0]!, contents[1]!), ['b.html']);
});
