import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { comparison } from './compare.ts';

const world = teaRights(
  [
    ['hill sole-supplier-of house', { since: '2019-03-01', ended: '2022-05-01' }],
    ['hill supplies house', { since: '2022-05-01', scope: 'green leaf' }],
    ['hill supplies pot', { since: '2023-01-01' }],
    ['river supplies house', { since: '2020-01-01', ended: '2021-01-01' }],
    ['river supplies inn', { since: '2020-01-01' }],
    ['house owns pot'],
    ['ada runs house'],
  ],
  { overview: ['house', 'river'] },
);
const { hub, tables, elsewhere } = comparison(world, relationTable(world));

describe('the comparison', () => {
  it('holds every right once: beside a party, or between others', () => {
    const ids = [
      ...tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ terms }) => terms.map(({ id }) => id))),
      ),
      ...elsewhere.map(({ id }) => id),
    ];
    assert.deepEqual(ids.sort(), ['r1', 'r2', 'r3', 'r4', 'r5']);
    assert.deepEqual(
      elsewhere.map(({ id }) => id),
      ['r5'],
    );
    assert.equal(hub.title, 'House');
  });

  it('has a row for each party that ever had a right of the kind, and names the others', () => {
    assert.deepEqual(
      tables.map(({ label, rows, others }) => [label, rows.map(({ party }) => party), others]),
      [
        ['Rights', ['Hill'], ['River']],
        ['Trade', ['River', 'Hill'], []],
      ],
    );
  });

  it('tells a cell in which nothing holds from one in which something does', () => {
    const [river, hill] = tables[1]!.rows;
    assert.deepEqual([river!.cells[0]!.empty, hill!.cells[0]!.empty], [true, false]);
    assert.deepEqual(
      hill!.cells[0]!.terms.map(({ words, current }) => [words, current]),
      [
        ['Supplies House: green leaf', true],
        ['Supplies Pot', true],
      ],
    );
    assert.deepEqual(
      tables[0]!.rows[0]!.cells[0]!.terms.map(({ current }) => current),
      [false],
    );
  });
});
