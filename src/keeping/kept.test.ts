import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keep, kept } from './kept.ts';
import { writeLasting } from './write-whole.ts';

const room = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(room, { recursive: true }));
const path = join(room, 'drawing.svg');

test('what was kept comes back, be it nothing', () => {
  for (const made of ['<svg>…</svg>', '']) {
    keep(path, made);
    assert.equal(String(kept(path)), made);
  }
  assert.equal(kept(join(room, 'never-kept')), undefined);
});

for (const [how, damage] of Object.entries({
  emptied: () => truncateSync(path),
  'cut off': () => truncateSync(path, 20),
  'cut off by a byte': () => truncateSync(path, readFileSync(path).length - 1),
  'longer than it was': () => appendFileSync(path, '<script>'),
  'changed in the middle': () => {
    const bytes = readFileSync(path);
    bytes[5]! ^= 1;
    writeFileSync(path, bytes);
  },
  'written by hand': () => writeFileSync(path, '<svg><script>alert(1)</script></svg>'),
}))
  test(`a file that was ${how} is not there`, () => {
    keep(path, '<svg>a drawing</svg>');
    damage();
    assert.equal(kept(path), undefined);
  });

test('a write that fails leaves nothing half done', () => {
  assert.throws(() => keep(room, 'x'));
  assert.throws(() => writeLasting(room, 'x'));
  assert.deepEqual(readdirSync(room), ['drawing.svg']);
});
