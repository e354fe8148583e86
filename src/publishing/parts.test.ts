import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { joinParts, writePart } from './parts.ts';

const home = mkdtempSync(join(tmpdir(), 'parts-'));
after(() => rmSync(home, { recursive: true }));

/** A part of three with these files. */
function part(name: string, number: number, files: Readonly<Record<string, string>>, inputs = 'now'): string {
  const folder = join(home, name);
  mkdirSync(join(folder, 'cup'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  writePart(folder, { number, of: 3 }, inputs);
  return folder;
}

const first = part('first', 1, { 'cup/index.html': 'cup', 'style.css': 'all' });
const second = part('second', 2, { 'index.html': 'home', 'style.css': 'all' });
const third = part('third', 3, { 'style.css': 'all' });
const wrong = (folders: readonly string[], says: RegExp) =>
  assert.throws(() => joinParts(folders, 'now', join(home, 'nowhere')), { exitCode: 2, message: says });

test('parts make a site, whatever their order', () => {
  const site = join(home, 'site');
  joinParts([third, first, second], 'now', site);
  assert.deepEqual(readdirSync(site, { recursive: true }).sort(), ['cup', 'cup/index.html', 'index.html', 'style.css']);
  assert.equal(readFileSync(join(site, 'cup/index.html'), 'utf8'), 'cup');
});

test('all that is wrong with them is told at once, and nothing is written', () => {
  const old = part('old', 2, {}, 'then');
  const none = join(home, 'none');
  mkdirSync(none);
  wrong([first, old, none], /old was built from other content[^]*none is no part of a site[^]*Part 3 of 3 is missing/);
  wrong([first, second, second, third], /Part 2 of 3 is named twice/);
  wrong(
    [first, second, part('other', 3, { 'style.css': 'else' })],
    /style\.css is not the same in .*first and .*other/,
  );
  assert.equal(readdirSync(home).includes('nowhere'), false);
});

test('parts of two divisions are told from each other', () => {
  const half = join(home, 'half');
  mkdirSync(half);
  writePart(half, { number: 1, of: 2 }, 'now');
  wrong([first, half], /Some are parts of 3, others of 2/);
});

test('a record that is cut off is that of no part', () => {
  const cut = part('cut', 3, {});
  writeFileSync(join(cut, '.part.json'), '{"number":3');
  wrong([first, second, cut], /cut is no part of a site/);
});
