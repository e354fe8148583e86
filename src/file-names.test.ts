import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

test('no two files of the project are one where case does not count', () => {
  const files = globSync('{bin,content,e2e,public,src}/**/*', { cwd: join(import.meta.dirname, '..') });
  const alike = Map.groupBy(files, (file) => file.toLowerCase());
  assert.ok(files.length > 100);
  assert.deepEqual(
    [...alike.values()].filter((same) => same.length > 1),
    [],
  );
});
