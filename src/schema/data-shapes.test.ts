import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DATA_VERSION } from '#views/data/version.ts';
import { broken, dataSchemas, SHAPES_FILE, shapeLines } from './data-shapes.ts';

const given = readFileSync(join(import.meta.dirname, SHAPES_FILE), 'utf8')
  .trimEnd()
  .split('\n');
const now = shapeLines(dataSchemas());

test('the shape of data that was given out stays, or has another version', () => {
  const remedy = 'Raise DATA_VERSION in views/data/version.ts, name SHAPES_FILE after it, and run npm run reference.';
  assert.deepEqual(broken(given, now), [], remedy);
  assert.equal(SHAPES_FILE, `data-shapes.v${DATA_VERSION}.txt`);
});

test('what data gains is given out (npm run reference writes it)', () => assert.deepEqual(broken(now, given), []));

test('a field that is gone, renamed or of another type is found, a further one is not', () => {
  const lines = shapeLines({
    cups: {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'string' },
        size: { type: 'number' },
        of: { type: 'array', items: { type: 'string' } },
      },
    },
  });
  assert.deepEqual(lines, [
    'cups object',
    'cups.id string',
    'cups.of array, optional',
    'cups.of[] string',
    'cups.size number, optional',
  ]);
  const other = shapeLines({
    cups: {
      type: 'object',
      required: ['id', 'size'],
      properties: { id: { type: 'string' }, size: { type: 'number' }, made_of: { type: 'string' } },
    },
  });
  assert.deepEqual(broken(lines, other), ['cups.of array, optional', 'cups.of[] string', 'cups.size number, optional']);
  assert.deepEqual(broken(lines, [...lines, 'cups.lid boolean, optional']), []);
});
