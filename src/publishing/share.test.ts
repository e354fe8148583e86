import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIn, shareNamed } from './share.ts';

test('every path is in one share, and no share is left without', () => {
  const shares = [1, 2, 3, 4].map((number) => ({ number, of: 4 }));
  const paths = Array.from({ length: 200 }, (_, number) => `/as-of/${2000 + number}-01-01/`);
  const holders = paths.map((path) => shares.filter((share) => isIn(share, path)));
  assert.deepEqual(new Set(holders.map(({ length }) => length)), new Set([1]));
  assert.equal(new Set(holders.flat()).size, 4);
});

test('a page has one share however its path is written', () => {
  const share = { number: 1, of: 2 };
  for (const path of ['oolong', 'cup/large'])
    assert.equal(new Set([path, `/${path}`, `${path}/`, `/${path}/`].map((one) => isIn(share, one))).size, 1);
});

test('a share is told by its number', () => {
  assert.deepEqual(shareNamed('2/4'), { number: 2, of: 4 });
  for (const text of ['', '4', '0/4', '5/4', '1/0', '1 / 4', '-1/4', '1/4/4', 'a/b'])
    assert.throws(() => shareNamed(text), { exitCode: 2, message: /names no part of a site/ });
});
