import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Diagram } from '#views/diagram/diagram.ts';
import type { ClaimId, PageId } from '#schema/ids.ts';
import { cacheFolder } from './cache-folder.ts';
import { chromiumPath } from './chromium.ts';
import { drawing as drawingIn } from './drawings.ts';
import { writeFonts } from './fonts.ts';
import { packagedChromium } from './packaged-chromium.ts';
import { drawingsFolder, renderDiagrams, undrawable, UndrawableDiagrams } from './render-diagrams.ts';

const derived = (rest: Partial<Diagram> = {}): Diagram => ({
  id: 'd-tea',
  title: 'Tea <"&">',
  description: 'What fills what.',
  text:
    'flowchart LR\n  n1["Pot"]\n  n2["Kettle #60;script#62;alert#40;1#41;#60;/script#62;"]\n' +
    '  n2 e1-square@-.->|"pours <b>2#160;litres</b>"| n1\n  n1 e2@-->|"fills"| n2\n  class n1 subject',
  shapes: ['wide', 'narrow'],
  families: [],
  nodes: new Map([['n2', 'kettle' as PageId]]),
  lines: new Map([
    ['e1-square', { claim: 'hot' as ClaimId, name: 'Kettle pours into Pot' }],
    ['e2', { claim: undefined, name: 'fills: Pot fills Kettle, and 1 more' }],
  ]),
  ...rest,
});
const byHand = (text: string, rest: Partial<Diagram> = {}): Diagram =>
  derived({
    id: 'd-own',
    text,
    shapes: ['own'],
    nodes: new Map(),
    lines: new Map(),
    at: { file: 'content/topics/tea.mdx', line: 20, column: 3 },
    ...rest,
  });

const isWindows = process.platform === 'win32' && 'a browser that keeps account is a shell script';

describe('drawing diagrams', () => {
  const earlier = { cache: process.env['ACCORD_CACHE'], chromium: process.env['ACCORD_CHROMIUM'] };
  let cache = '';
  let fonts = '';
  const drawing = (diagram: Diagram) => drawingIn(drawingsFolder(fonts), diagram);
  const render = (...diagrams: Diagram[]) => renderDiagrams(diagrams, fonts);
  before(async () => {
    cache = mkdtempSync(join(tmpdir(), 'drawings-'));
    // An unpacked browser is taken along: to unpack it again takes seconds.
    for (const name of existsSync(cacheFolder()) ? readdirSync(cacheFolder()) : [])
      if (name.startsWith('chromium-')) symlinkSync(cacheFolder(name), join(cache, name));
    process.env['ACCORD_CACHE'] = cache;
    fonts = await writeFonts();
  });
  after(() => {
    for (const [name, value] of [
      ['ACCORD_CACHE', earlier.cache],
      ['ACCORD_CHROMIUM', earlier.chromium],
    ] as const) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(cache, { recursive: true });
  });

  const OWN = byHand(
    'flowchart TD\n  accTitle: x\n  accDescr: y\n  a[Kettle] --> b{Hot?}\n  b -- yes --> c([Pot & cup])\n' +
      '  subgraph g [Kitchen]\n    c ==> d[(Tea leaf)]\n  end\n  a -.-> d',
  );

  it('gives markup of a white list alone', async () => {
    await render(derived(), OWN);
    for (const markup of [drawing(derived()), drawing(OWN)]) {
      const tags = new Set([...markup.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag!));
      const attributes = new Set([...markup.matchAll(/ ([a-zA-Z-]+)="/g)].map(([, name]) => name!));
      for (const tag of tags)
        assert.ok(
          ['svg', 'title', 'desc', 'g', 'a', 'rect', 'path', 'polygon', 'circle', 'text', 'tspan', 'marker'].includes(
            tag,
          ),
          tag,
        );
      for (const name of attributes) assert.ok(!/^on|^style$|^data-/.test(name), name);
      assert.doesNotMatch(markup, /javascript:|url\((?!#d-)|foreignObject|NaN|undefined|\d\.\d{2,}/);
    }
  });

  it('keeps ids apart by the diagram and its shape', () => {
    const ids = [...`${drawing(derived())}${drawing(OWN)}`.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(
      ids.every((id) => /^d-(?:tea|own)-/.test(id)),
      ids.join(),
    );
  });

  it('shows titles as they are written and runs nothing', () => {
    const markup = drawing(derived());
    assert.match(markup, /<title id="d-tea-wide-t">Tea &lt;&quot;&amp;&quot;><\/title>/);
    assert.ok(markup.includes('&lt;script>') && !markup.includes('<script'), markup);
  });

  it('links boxes to pages and lines to claims, by name, or to the list', () => {
    const markup = drawing(derived());
    assert.match(markup, /<a class="node" href="page:kettle">/);
    assert.match(
      markup,
      /<a class="edge sign-square broken" href="claim:hot" aria-label="pours 2 litres: Kettle pours into Pot">/,
    );
    assert.match(markup, /<a class="edge sign-ring" href="list:" aria-label="fills: Pot fills Kettle, and 1 more">/);
    assert.match(markup, /<g class="node subject">/);
  });

  it('gives the same bytes again', async () => {
    const once = [drawing(derived()), drawing(OWN)];
    rmSync(join(cache, 'diagrams'), { recursive: true });
    await render(OWN, derived());
    assert.deepEqual([drawing(derived()), drawing(OWN)], once);
  });

  it('draws again what was cut off or emptied', async () => {
    const once = drawing(derived());
    const folder = drawingsFolder(fonts);
    for (const [index, name] of readdirSync(folder).entries()) truncateSync(join(folder, name), 100 * (index % 2));
    await render(OWN, derived());
    assert.equal(drawing(derived()), once);
  });

  it('starts no browser when nothing is new, and draws anew with another one', { skip: isWindows }, async () => {
    const path = await chromiumPath();
    const [{ ready } = { ready: () => Promise.resolve({ env: {} }) }] = packagedChromium();
    const variables = Object.entries((await ready()).env ?? {}).map(([name, value]) => `${name}='${value}' `);
    // A browser that keeps account of its starts.
    const browser = join(cache, 'browser');
    const starts = join(cache, 'starts');
    writeFileSync(browser, `#!/bin/sh\necho start >> '${starts}'\n${variables.join('')}exec '${path}' "$@"\n`);
    chmodSync(browser, 0o755);
    const started = () => (existsSync(starts) ? readFileSync(starts, 'utf8').split('\n').length - 1 : 0);
    process.env['ACCORD_CHROMIUM'] = browser;
    try {
      await render(derived(), OWN);
      assert.equal(started(), 1);
      await render(derived(), OWN);
      assert.equal(started(), 1);
      await render(derived({ title: 'Another' }));
      assert.equal(started(), 2);
      rmSync(browser);
      await assert.rejects(render(derived()), { name: 'NoChromium' });
    } finally {
      delete process.env['ACCORD_CHROMIUM'];
      if (earlier.chromium !== undefined) process.env['ACCORD_CHROMIUM'] = earlier.chromium;
    }
  });

  it('points at the line of the author’s file where a text cannot be read, after drawing all others', async () => {
    const told: [number, number][] = [];
    const faulty = byHand('flowchart LR\n  a --> b\n  b ==> ==> c', { id: 'd-faulty' });
    const sound = derived({ title: 'Sound' });
    await assert.rejects(
      renderDiagrams([faulty, sound], fonts, { onProgress: (done, of) => told.push([done, of]) }),
      (error) => {
        assert.ok(error instanceof UndrawableDiagrams);
        assert.equal(error.exitCode, 1);
        const [{ rule, at, what } = assert.fail()] = error.issues;
        assert.deepEqual(
          [rule, at, what],
          [
            'undrawable-diagram',
            { file: 'content/topics/tea.mdx', line: 22, column: 1 },
            'The diagram "Tea <"&">" cannot be drawn: LINK stands where it cannot.',
          ],
        );
        return true;
      },
    );
    assert.deepEqual(told, [
      [1, 2],
      [2, 2],
    ]);
    assert.match(drawing(sound), /Sound/);
  });

  it('draws a text that is mended where it was told to be', async () => {
    const lines = ['flowchart LR', '  a --> b', '  b ==> ==> d'];
    const [issue] = await undrawable([byHand(lines.join('\n'), { id: 'd-mended' })], fonts);
    const place = issue!.at.line - 20;
    lines[place] = lines[place]!.replace('==> ==>', '==>');
    assert.deepEqual(await undrawable([byHand(lines.join('\n'), { id: 'd-mended' })], fonts), []);
  });

  it('gives up on a text that takes too long, and goes on with the next', async () => {
    const slow = byHand('flowchart LR\n  a --> slow', { id: 'd-slow' });
    const issues = await undrawable([slow], fonts, { limitMs: 1 });
    assert.deepEqual(
      issues.map(({ what, at }) => [what, at.line]),
      [['The diagram "Tea <"&">" cannot be drawn: Drawing it takes more than 0.001 seconds.', 20]],
    );
    assert.deepEqual(await undrawable([slow], fonts), []);
  });

  it('calls a derived text that cannot be drawn a fault of the engine', async () => {
    await assert.rejects(
      render(derived({ text: 'flowchart LR\n  a -->' })),
      /^Error: A fault of the engine: Mermaid cannot draw/,
    );
  });

  it('leaves nothing half written', () => {
    const files = readdirSync(join(cache, 'diagrams'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('.'),
    );
    assert.ok(files.length > 0 && files.every((file) => file.endsWith('.svg')), files.join());
  });
});
