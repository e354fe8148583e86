import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoads } from './support/first-loads.ts';
import { expect, test } from './support/test.ts';
import { FIRST_VISIT, newReader, overweight, scales } from './support/weight.ts';

test('the scales notice every excess', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'));
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
    'heavy.png': randomBytes(FIRST_VISIT.bytes + 1000),
    'large.js': `/* ${noise(9_000)} */`,
    'move.js':
      'setTimeout(() => { const p = document.createElement("p"); p.textContent = "First"; document.body.prepend(p); }, 150)',
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>']),
    ),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const { weigh, close } = await scales(folder);
  const excesses = async (name: string) => {
    const reader = await newReader(browser, 1280);
    const found = overweight(await weigh(reader, name));
    await reader.close();
    return found.map((words) => words.replace(/^[\d.]+ (.*), and.*/, '$1'));
  };
  expect(await excesses('light.html')).toEqual([]);
  expect(await excesses('heavy.html')).toEqual(['bytes in all', 'bytes without fonts']);
  expect(await excesses('scripted.html')).toEqual(['bytes of script']);
  expect(await excesses('many.html')).toEqual(['requests']);
  expect(await excesses('moving.html')).toEqual(['of layout shift']);
  await close();
  rmSync(folder, { recursive: true });
});

test('what a page brings is counted with all that its scripts import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loads-'));
  const files = {
    'index.html':
      '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg"><script type="module" src="/a.js"></script>',
    'light.html': '<p>Tea</p>',
    'a.css': ' '.repeat(1000),
    'i.svg': ' '.repeat(200),
    'a.js': 'import{b}from"./b.js";import(`./later.js`)',
    'b.js': 'import"./c.js"',
    'c.js': ' '.repeat(5000),
    'later.js': ' '.repeat(90_000),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'c.js.br'), 'packed by the build');
  const left = (['index.html', 'a.css', 'i.svg', 'a.js', 'b.js'] as const).map((name) => gzipSync(files[name]).length);
  const bytes = left.reduce((sum, its) => sum + its, 'packed by the build'.length);
  expect(firstLoads(folder)).toEqual([
    { page: 'index.html', bytes },
    { page: 'light.html', bytes: gzipSync(files['light.html']).length },
  ]);
  rmSync(folder, { recursive: true });
});
