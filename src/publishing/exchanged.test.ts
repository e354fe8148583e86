import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { exchanged } from './exchanged.ts';

test('two folders are exchanged, or nothing is changed and it says so', (t) => {
  const room = mkdtempSync(join(tmpdir(), 'exchanged-'));
  t.after(() => rmSync(room, { recursive: true }));
  const [one, two] = ['one', 'two'].map((name) => join(room, name)) as [string, string];
  for (const folder of [one, two]) {
    mkdirSync(folder);
    writeFileSync(join(folder, folder === one ? 'a' : 'b'), '');
  }
  const names = () => [readdirSync(one), readdirSync(two)].flat();
  const isDone = exchanged(one, two);
  assert.deepEqual(names(), isDone ? ['b', 'a'] : ['a', 'b']);
  const before = names();
  assert.equal(exchanged(one, join(room, 'nowhere')), false);
  assert.deepEqual([names(), readdirSync(room)], [before, ['one', 'two']]);
});
