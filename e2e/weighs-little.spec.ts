import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { buildGraph } from '#graph/build-graph.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { launchChromium } from '#render/chromium.ts';
import { builtSite } from './support/built-site.ts';
import { inWords, kilo, LATER_PAGE_BYTES, newReader, overweight, scales, type Scales } from './support/weight.ts';

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

async function scalesFor(t: TestContext, folder: string): Promise<Scales> {
  const set = await scales(folder);
  t.after(() => set.close());
  return set;
}

/** The pages of entities that weigh most, heaviest first. */
async function heaviestEntities(folder: string, count: number): Promise<string[]> {
  const { records, issues } = readContent(filesOnDisk('content'));
  const { graph } = buildGraph(records, issues);
  assert.ok(graph, 'The content has faults.');
  const entities = [...graph.pages.values()]
    .filter((page) => page.shape === 'entity')
    .map(({ id }) => ({ id, size: gzipSync(readFileSync(join(folder, id, 'index.html'))).length }));
  return entities
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

test('a first visit to any entity, its diagram included, is light and nothing moves', async (t) => {
  const { folder } = await builtSite('own');
  const { weigh } = await scalesFor(t, folder);
  const excesses: string[] = [];
  for (const width of [1280, 360]) {
    for (const id of await heaviestEntities(folder, 3)) {
      const reader = await newReader(browser, width);
      const weight = await weigh(reader, `${id}/`);
      await reader.close();
      t.diagnostic(`/${id}/ at ${width} px: ${inWords(weight)}`);
      excesses.push(...overweight(weight).map((words) => `/${id}/ at ${width} px: ${words}`));
    }
  }
  assert.deepEqual(excesses, []);
});

test('a later page is lighter still', async (t) => {
  const { folder } = await builtSite('own');
  const { weigh } = await scalesFor(t, folder);
  const [first, ...later] = (await heaviestEntities(folder, 4)).reverse();
  const reader = await newReader(browser, 1280);
  const excesses: string[] = [];
  await weigh(reader, `${first}/`);
  for (const id of later) {
    const weight = await weigh(reader, `${id}/`);
    t.diagnostic(`/${id}/ after /${first}/: ${inWords(weight)}`);
    if (weight.bytes > LATER_PAGE_BYTES)
      excesses.push(`/${id}/ weighs ${kilo(weight.bytes)}, and the limit is ${kilo(LATER_PAGE_BYTES)}`);
  }
  await reader.close();
  assert.deepEqual(excesses, []);
});

test('the scales notice every excess', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const noise = (bytes: number) => randomBytes(bytes).toString('base64');
  const page = (body: string) =>
    `<!doctype html><html lang="en"><title>Tea</title><link rel="stylesheet" href="/a.css"><body><p>Tea</p>${body}</body></html>`;
  const images = (count: number) =>
    Array.from({ length: count }, (_, index) => `<img alt="" width="1" height="1" src="/${index}.svg">`).join('');
  const files = {
    'light.html': page('<script src="/small.js"></script>'),
    'heavy.html': page(`<img alt="" width="1" height="1" src="/heavy.png">`),
    'scripted.html': page('<script src="/large.js"></script>'),
    'many.html': page(images(9)),
    'moving.html': page('<script src="/move.js"></script>'),
    'a.css': 'body { margin: 0 }',
    'small.js': '1',
    'heavy.png': randomBytes(61_000),
    'large.js': `/* ${noise(9_000)} */`,
    'move.js':
      'setTimeout(() => { const p = document.createElement("p"); p.textContent = "First"; document.body.prepend(p); }, 150)',
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>']),
    ),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const { weigh } = await scalesFor(t, folder);
  const excesses = async (name: string) => {
    const reader = await newReader(browser, 1280);
    const found = overweight(await weigh(reader, name));
    await reader.close();
    return found.map((words) => words.replace(/^[\d.]+ (.*), and.*/, '$1'));
  };
  assert.deepEqual(await excesses('light.html'), []);
  assert.deepEqual(await excesses('heavy.html'), ['bytes in all', 'bytes without fonts']);
  assert.deepEqual(await excesses('scripted.html'), ['bytes of script']);
  assert.deepEqual(await excesses('many.html'), ['requests']);
  assert.deepEqual(await excesses('moving.html'), ['of layout shift']);
});
