import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { filesIn } from './mark.ts';
import { packSite, type Packing } from './pack-site.ts';

const room = mkdtempSync(join(tmpdir(), 'packing-'));
after(() => rmSync(room, { recursive: true }));
const site = join(room, 'site');
const LONG = 'Tea, and more of it. '.repeat(300);
const packing: Packing = {
  cache: join(room, 'cache'),
  isPacked: (file) => /\.(?:html|css)$/.test(file),
  isOften: (file) => !file.includes('/'),
  isPage: (file) => file.endsWith('.html'),
};

async function packed(files: Readonly<Record<string, string>>): Promise<Map<string, Buffer>> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, 'day'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(site, file), text);
  await packSite(site, packing);
  return new Map(filesIn(site).map((file) => [file, readFileSync(join(site, file))]));
}

test('beside what is asked for often or large stand its packed forms, and nothing else', async () => {
  const large = LONG.repeat(10);
  const files = await packed({
    'a.html': LONG,
    'b.html': 'short',
    'c.png': large,
    'day/a.html': large,
    'day/b.html': LONG,
  });
  assert.deepEqual(
    [...files.keys()],
    [
      'a.html',
      'a.html.br',
      'a.html.gz',
      'b.html',
      'c.png',
      'day/a.html',
      'day/a.html.br',
      'day/a.html.gz',
      'day/b.html',
    ],
  );
  assert.equal(String(brotliDecompressSync(files.get('a.html.br')!)), LONG);
  assert.equal(String(gunzipSync(files.get('day/a.html.gz')!)), large);
});

test('of what a first visit loads, short files are packed too', async () => {
  const short = LONG.slice(0, 600);
  const files = await packed({ 'a.html': short, 'day/a.html': short });
  assert.deepEqual([...files.keys()], ['a.html', 'a.html.br', 'a.html.gz', 'day/a.html']);
});

test('of so many pages that each is asked for seldom, small ones are left to hosts, and what all of them load is not', async () => {
  const pages = Array.from({ length: 240 }, (_, index) => [`${index}.html`, LONG.repeat(7)] as const);
  const files = await packed(Object.fromEntries([...pages, ['site.css', LONG]]));
  assert.deepEqual(
    [...files.keys()].filter((file) => /\.(?:br|gz)$/.test(file)),
    ['site.css.br', 'site.css.gz'],
  );
  const fewer = await packed(Object.fromEntries(pages.slice(1, 9)));
  assert.equal([...fewer.keys()].filter((file) => file.endsWith('.br')).length, 8);
});

test('a large page is packed harder than what else is large, and kept', async () => {
  const words = Array.from({ length: 6000 }, (_, index) => `${Math.sin(index).toFixed(2)} leaves`).join(' ');
  const quick = brotliCompressSync(words, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  const files = await packed({ 'day/a.html': words });
  assert.ok(files.get('day/a.html.br')!.length < quick);
  assert.equal(readdirSync(packing.cache).length, 1);
});

test('what the cache holds is used again, unless it was damaged, and what no file needs is removed', async () => {
  const first = await packed({ 'a.html': LONG, 'b.html': `${LONG}b` });
  const kept = readdirSync(packing.cache);
  assert.equal(kept.length, 2);
  for (const file of kept) truncateSync(join(packing.cache, file), 9);
  assert.deepEqual(await packed({ 'a.html': LONG, 'b.html': `${LONG}b` }), first);
  await packed({ 'a.html': LONG });
  assert.equal(readdirSync(packing.cache).length, 1);
});
