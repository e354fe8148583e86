import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { hints } from './hints.ts';

const { records } = readContent(filesOnDisk(join(import.meta.dirname, '../../e2e/fixtures/tea')));
const schemas = hints(records);

/** A part of a schema by the names that lead to it. */
function part(name: string, ...path: readonly string[]): { enum?: string[]; description?: string; pattern?: string } {
  let found = JSON.parse(schemas.get(name)!) as Record<string, never>;
  for (const step of path) found = found[step]!;
  return found;
}

test('an id that names a record is completed from those that there are', () => {
  const claim = (...path: readonly string[]) => part('claims.json', 'items', 'properties', ...path);
  assert.ok(claim('about', 'items').enum?.includes('green-hill'));
  assert.ok(claim('about', 'items').enum?.includes('first-flush'), 'topics are pages as well');
  assert.ok(claim('sources', 'items', 'properties', 'source').enum?.includes('notice-2022'));
  assert.ok(part('relations.json', 'items', 'properties', 'claims', 'items').enum?.includes('any-house'));
  assert.ok(part('entity.json', 'properties', 'related', 'items', 'properties', 'page').enum?.includes('corner-house'));
});

test('a kind of amount is none of the kinds of entity', () => {
  const ids = records.amountKinds.map(({ id }) => id).sort();
  assert.ok(ids.length > 0);
  const amount = JSON.stringify(part('claims.json', 'items', 'properties', 'amount'));
  assert.ok(amount.includes(`"enum":${JSON.stringify(ids)}`), amount);
  assert.ok(!amount.includes('"garden"'), amount);
});

test('the id of a record itself is free, and every field keeps its description', () => {
  const id = part('claims.json', 'items', 'properties', 'id');
  assert.equal(id.enum, undefined);
  assert.ok(id.pattern && id.description);
  assert.ok(part('claims.json', 'items', 'properties', 'about').description);
});
