import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkBuiltSite } from './check-built-site.ts';

const page = (title: string, body: string) =>
  `<!doctype html>\n<html lang="en"><head><title>${title}</title></head><body>\n<h1>${title}</h1>\n${body}\n` +
  '</body></html>';

const sound = {
  'index.html': page(
    'Tea',
    '<a href="/pot/#spout">Spout</a> <a href="https://example.org/">Out</a> <a href="?q=a#">Here</a> <svg><title>A pot</title><a href="#lid"><g id="lid"></g></a></svg>',
  ),
  'pot/index.html': page(
    'Pot',
    '<p id="spout"><a href="../">Tea</a></p><img src="/pot.svg" alt=""><script type="application/ld+json">{}</script><script src="/a.js"></script>',
  ),
  'pot.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><a xlink:href="/pot/"><g id="handle"/></a></svg>',
  'a.js': '',
  'a.css': '/* url(gone.png) */ @font-face { src: url("/a.woff2") }',
  'a.woff2': '',
};

/** What is found in the sound site with some of its files replaced, each finding as `rule file:line:column`. */
function findings(changed: Record<string, string>, base = '/'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  try {
    for (const [file, text] of Object.entries({ ...sound, ...changed })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return checkBuiltSite(folder, base).map(({ rule, at }) => `${rule} ${at.file}:${at.line}:${at.column}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const faultsIn = (body: string) => findings({ 'new/index.html': page('New', body) });

test('finds nothing in a sound site', () => assert.deepEqual(findings({}), []));

test('finds a link to no file', () =>
  assert.deepEqual(faultsIn('<a href="/pott/">x</a>'), ['dead-link new/index.html:4:4']));
test('finds a link that no browser can read', () =>
  assert.deepEqual(faultsIn('<a href="https://[">x</a>'), ['dead-link new/index.html:4:4']));
test('finds an image, a script and a candidate of srcset that are not there', () => {
  assert.deepEqual(
    faultsIn(
      '<img alt="" src="no.png">\n<script src="/no.js"></script>\n<img alt="" srcset="/pot.svg 1x, /no.svg 2x">',
    ),
    ['dead-link new/index.html:4:13', 'dead-link new/index.html:5:9', 'dead-link new/index.html:6:13'],
  );
});
test('finds a link inside noscript', () =>
  assert.deepEqual(faultsIn('<noscript><a href="/no/">x</a></noscript>'), ['dead-link new/index.html:4:14']));
test('finds a link that needs a redirect', () =>
  assert.deepEqual(faultsIn('<a href="/pot">x</a>'), ['link-without-slash new/index.html:4:4']));
test('finds an anchor that is not there, also from inside an SVG', () => {
  assert.deepEqual(faultsIn('<a href="/pot/#lid">x</a>\n<svg><a href="#gone"></a></svg>'), [
    'dead-anchor new/index.html:4:4',
    'dead-anchor new/index.html:5:9',
  ]);
});
test('finds faults in a file of SVG', () => {
  assert.deepEqual(
    findings({ 'pot.svg': '<svg xmlns="x" xmlns:xlink="y">\n<style>a{}</style><a xlink:href="/no/"/></svg>' }),
    ['inline-style pot.svg:2:1', 'dead-link pot.svg:2:22'],
  );
});
test('finds a stylesheet that fetches what is not there or from elsewhere', () => {
  assert.deepEqual(findings({ 'a.css': 'a { b: url(no.png) }\n@import "https://example.org/x.css";' }), [
    'dead-link a.css:1:8',
    'other-origin a.css:2:1',
  ]);
});
test('finds what is fetched from another host or from the page itself', () => {
  assert.deepEqual(
    faultsIn(
      '<img alt="" src="//example.org/x.png">\n<img alt="" src="data:image/png;base64,AA">\n' +
        '<link rel="stylesheet" href="https://example.org/a.css">',
    ),
    ['other-origin new/index.html:4:13', 'other-origin new/index.html:5:13', 'other-origin new/index.html:6:24'],
  );
});
test('takes a canonical address for what it is', () =>
  assert.deepEqual(faultsIn('<link rel="canonical" href="https://example.org/new/">'), []));
test('takes the address by which a page is cited for a link', () =>
  assert.deepEqual(
    faultsIn('<link rel="cite-as" href="https://example.org/new/">\n<link rel="cite-as" href="/gone/">'),
    ['dead-link new/index.html:5:21'],
  ));
test('finds an absolute path without the base', () => {
  const underBase = Object.fromEntries(
    Object.entries(sound).map(([file, text]) => [file, text.replaceAll('"/', '"/kb/a-b/')]),
  );
  assert.deepEqual(findings(underBase, '/kb/a-b/'), []);
  assert.deepEqual(findings({ ...underBase, 'index.html': page('Tea', '<a href="/pot/">x</a>') }, '/kb/a-b/'), [
    'link-without-base index.html:4:4',
  ]);
});
test('finds an id that stands twice', () =>
  assert.deepEqual(faultsIn('<p id="a"></p>\n<svg><g id="a"></g></svg>'), ['repeated-id new/index.html:5:9']));
test('finds a page with two h1, or none', () => {
  assert.deepEqual(faultsIn('<h1>Again</h1>'), ['one-h1 new/index.html:4:1']);
  assert.deepEqual(findings({ 'new/index.html': '<!doctype html><title>New</title>' }), ['one-h1 new/index.html:1:1']);
});
test('finds a page without a title, whatever its figures are called', () =>
  assert.deepEqual(findings({ 'new/index.html': '<h1>New</h1><svg><title>A figure</title></svg>' }), [
    'no-title new/index.html:1:1',
  ]));
test('finds two pages with one title', () =>
  assert.deepEqual(findings({ 'new/index.html': page('Pot', '') }), ['same-title pot/index.html:1:1']));
test('finds a style sheet that is asked for after a script or a preload', () => {
  const head = (...files: string[]) =>
    findings({ 'new/index.html': page('New', '').replace('</head>', `\n${files.join('\n')}</head>`) });
  const sheet = '<link rel="stylesheet" href="/a.css">';
  const script = '<script src="/a.js"></script>';
  const font = '<link rel="preload" as="font" href="/a.woff2">';
  assert.deepEqual(head(sheet, script, font), []);
  assert.deepEqual(head(sheet, script, sheet), ['late-style-sheet new/index.html:5:1']);
  assert.deepEqual(head(font, sheet), ['late-style-sheet new/index.html:4:1']);
});
test('finds style in the page', () =>
  assert.deepEqual(faultsIn('<p style="color: red">x</p>\n<style>a {}</style>'), [
    'inline-style new/index.html:4:4',
    'inline-style new/index.html:5:1',
  ]));
test('finds script in the page', () => {
  assert.deepEqual(
    faultsIn(
      '<script>1</script>\n<p onclick="x()">x</p>\n<a href="java&#10;script:x()">x</a>\n' +
        '<script type="module">2</script>',
    ),
    [
      'inline-script new/index.html:4:1',
      'inline-script new/index.html:5:4',
      'script-address new/index.html:6:4',
      'inline-script new/index.html:7:1',
    ],
  );
});

test('tells a fault that stands on many pages once', () => {
  const pages = Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((name) => [`${name}/index.html`, page(name, '<a href="/no/">x</a>')]),
  );
  assert.deepEqual(findings(pages), ['dead-link a/index.html:4:4']);
});
