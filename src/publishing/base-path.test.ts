import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePath } from './base-path.ts';

test('has a slash at both ends, however it is written', () => {
  for (const given of ['kb/a-b', '/kb/a-b', 'kb/a-b/', '//kb//a-b//']) assert.equal(basePath(given), '/kb/a-b/');
  for (const given of ['', '/']) assert.equal(basePath(given), '/');
});

test('refuses what is no path', () => {
  for (const given of ['https://example.org/kb', '../kb', '/a b/', '/a?b', '/ü/'])
    assert.throws(() => basePath(given), /^WrongUsage: BASE_PATH is ".+", but ".+" cannot be part of an address\./);
});
