import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { factsFile } from '../facts/fact.ts';
import { SHAPES } from './shapes.ts';

/** All ways to a value, with its sort: `.rows[].from string`. */
function waysIn(value: unknown, way = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => waysIn(one, `${way}[]`));
  if (typeof value !== 'object' || value === null) return [`${way} ${value === null ? 'null' : typeof value}`];
  return Object.entries(value).flatMap(([name, one]) => waysIn(one, `${way}.${name}`));
}

const shapeOf = (value: unknown) =>
  createHash('sha256')
    .update([...new Set(waysIn(JSON.parse(JSON.stringify(value))))].sort().join('\n'))
    .digest('hex')
    .slice(0, 12);

const world = teaRights([
  ['hill supplies house', { since: '2022-05-01' }],
  ['hill sole-supplier-of house', { since: '2019-03-01', ended: '2022-05-01' }],
]);

// When this fails, count the version up in shapes.ts and write the new shape here.
it('a file that scripts read has another version when its shape is another', () => {
  const shapes = [
    [SHAPES.relations, shapeOf(relationTable(world))],
    [SHAPES.facts, shapeOf(factsFile(world))],
  ];
  assert.deepEqual(shapes, [
    [2, '281b87a5dd4a'],
    [2, '2bcb4d084c8b'],
  ]);
});
