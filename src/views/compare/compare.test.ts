import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights, type Told } from '../as-of/tea-rights.fixture.ts';
import { comparison, type Cell, type PartyRow } from './compare.ts';
import { phaseOn } from './phase.ts';
import type { Term } from './term.ts';

const BUYS = { id: 'buys-from', label: 'buys from', past: 'bought from', inverse: 'sells to', inverse_past: 'sold to' };
const compared = (told: readonly Told[], overview = ['house'], claims: readonly { readonly id: string }[] = []) => {
  const types = [{ ...BUYS, group: 'trade', right: true, compared_as: 'Supplies' }];
  const world = teaRights(told, { overview, types, claims });
  return comparison(world, relationTable(world));
};
const compare = (most?: number) => {
  const world = teaRights(
    [
      ['hill sole-supplier-of house', { since: '2019-03-01' }],
      ['hill supplies house', { since: '2022-05-01' }],
      ['river supplies house', { since: '2020-01-01' }],
      ['river supplies inn', { since: '2020-01-01' }],
      ['hill supplies inn', { since: '2020-01-01' }],
    ],
    { overview: ['house'] },
  );
  return comparison(world, relationTable(world), most);
};
const { hub, families, rows, elsewhere } = compared(
  [
    ['hill sole-supplier-of house', { since: '2019-03-01', ended: '2022-05-01' }],
    ['hill supplies house', { since: '2022-05-01', scope: 'green leaf' }],
    ['hill supplies pot', { since: '2023-01-01' }],
    ['river supplies house', { since: '2020-01-01', ended: '2021-01-01' }],
    ['river supplies inn', { since: '2020-01-01' }],
    ['house owns pot'],
    ['ada runs house'],
  ],
  ['house', 'river'],
);
const inWords = ({ state, words, dates }: Term) => `${state}: ${words}, ${dates}`;
const current = (cell: Cell) => cell.terms.filter((term) => term.current).map(inWords);

describe('the comparison', () => {
  it('of many parties has those with the most rights, and says how many are left', () => {
    const { rows: few, families: kinds, elsewhere: others, left } = compare(1);
    assert.deepEqual([few.map(({ id }) => id), left], [['hill'], { parties: 1, elsewhere: 1 }]);
    assert.ok(kinds.every(({ columns }) => columns.every(({ cells }) => cells.length === 1)));
    assert.deepEqual(
      others.map(({ rows: its }) => its),
      [['hill']],
    );
    assert.deepEqual(compare().left, { parties: 0, elsewhere: 0 });
  });

  it('says whose a right is that is held both ways, while it holds', () => {
    const { rows: both } = compared([
      ['hill supplies house', { since: '2020-01-01' }],
      ['house supplies river', { since: '2020-01-01' }],
      ['house supplies inn', { since: '2020-01-01', ended: '2021-01-01' }],
      ['house buys-from pot', { since: '2020-01-01' }],
    ]);
    assert.deepEqual(
      both.map(({ party, cells }) => [party.title, ...cells.map(({ mark }) => mark?.word)]),
      [
        ['Hill', ''],
        ['Inn', '2021'],
        ['Pot', ''],
        ['River', 'House’s'],
      ],
    );
  });

  it('holds every right once: beside a party, or between others', () => {
    const idsIn = (terms: readonly Term[]) => [...new Set(terms.map(({ relation }) => relation))];
    const beside = rows.flatMap(({ cells }) => cells.flatMap(({ terms }) => idsIn(terms)));
    assert.deepEqual(beside.sort(), ['r1', 'r2', 'r3', 'r4']);
    assert.deepEqual(
      elsewhere.map(({ terms, parties, rows: its }) => [idsIn(terms), parties, its]),
      [[['r5'], 'River, Inn', ['river']]],
    );
    assert.equal(hub.title, 'House');
  });

  it('has a row for each party that ever had a right, with the most signs first, and a cell for each right', () => {
    assert.deepEqual(
      rows.map(({ party, count, cells }) => [party.title, count, cells.map(({ terms }) => terms.length > 0)]),
      [
        ['Hill', 2, [true, true]],
        ['River', 1, [false, true]],
      ],
    );
  });

  it('has the same cells by right, in the order of the rows', () => {
    assert.deepEqual(
      families.map(({ label, columns }) => [label, columns.map(({ right }) => right)]),
      [
        ['Rights', ['Sole supplier']],
        ['Trade', ['Supplies']],
      ],
    );
    for (const [index, { cells }] of families.flatMap(({ columns }) => columns).entries())
      assert.deepEqual(
        cells,
        rows.map((row) => row.cells[index]),
      );
  });

  it('gives a cell a place in the page that no wording changes', () => {
    assert.deepEqual(
      rows[0]!.cells.map(({ anchor }) => anchor),
      ['h-hill-sole-supplier-of', 'h-hill-supplies'],
    );
  });

  it('says of a right that it has ended, and from which claim that is known', () => {
    const [sole] = rows[0]!.cells;
    assert.deepEqual(current(sole!), ['Ended: Was the sole supplier of House, 1 March 2019 – 1 May 2022']);
    const { rows: trade } = compared([
      ['hill supplies house', { since: '2019-03-01', ended: '2022-05-01', claims: ['c1', 'c2'] }],
      ['river supplies house', { since: '2022-05-01' }],
    ]);
    const [supplied] = trade[0]!.cells[0]!.terms.filter((term) => term.current);
    assert.equal(supplied!.claim, '/claims/c2/');
  });

  it('names a part in the row of its owner', () => {
    const { rows: its } = compared([
      ['hill owns garden'],
      ['garden owns shed'],
      ['shed supplies house', { since: '2020-01-01' }],
      ['hill supplies house', { since: '2021-01-01' }],
    ]);
    assert.deepEqual(
      its.map(({ party, parts, cells }) => [party.title, parts, ...cells.map(current)]),
      [
        [
          'Hill',
          ['Shed'],
          ['In force: Shed supplies House, since 1 January 2020', 'In force: Supplies House, since 1 January 2021'],
        ],
      ],
    );
  });

  it('has one column for types that are compared as one', () => {
    const { families: kinds, rows: its } = compared([
      ['hill supplies house', { since: '2020-01-01' }],
      ['house buys-from hill', { since: '2021-01-01' }],
    ]);
    assert.deepEqual(
      kinds.flatMap(({ columns }) => columns.map(({ right }) => right)),
      ['Supplies'],
    );
    assert.deepEqual(current(its[0]!.cells[0]!), [
      'In force: Supplies House, since 1 January 2020',
      'In force: Sells to House, since 1 January 2021',
    ]);
  });

  it('says what is not known with the reason, and what is to come, after what is in force', () => {
    const { rows: trade } = compared([
      ['hill supplies house', { since: '2025-01-01', scope: 'to come' }],
      ['hill supplies house', { ended: '2023-01-01', scope: 'ended' }],
      ['hill supplies house', { scope: 'no start' }],
      ['hill supplies house', { announced: '2024-02-01', scope: 'announced' }],
      ['hill supplies house', { since: '2024', scope: 'vague' }],
      ['hill supplies house', { first_stated: '2022-01-01', unclear_from: '2024-01-01', scope: 'unclear' }],
      ['hill supplies house', { since: '2024-05', scope: 'in force' }],
    ]);
    assert.deepEqual(current(trade[0]!.cells[0]!), [
      'In force: Supplies House: in force, since May 2024',
      'Not known: Supplies House: vague, it began in 2024; the day is not known',
      'Not known: Supplies House: no start, since when it holds is not known',
      'Not known: Supplies House: announced, announced 1 February 2024; no source read here shows that it began',
      'Not known: Supplies House: unclear, from 1 January 2024 on it is not known whether it still held',
      'Ended: Supplied House: ended, until 1 January 2023',
      'Upcoming: Supplies House: to come, since 1 January 2025',
    ]);
  });

  it('gives under the sign of what is to come the year in which it began, and none that is not known', () => {
    const { rows: its } = compared([
      ['hill supplies house', { since: '2020-01-01' }],
      ['river supplies house', { first_stated: '2022-01-01', not_before: '2019-01-01' }],
      ['lake supplies house', { announced: '2022-01-01' }],
    ]);
    const before = (row: PartyRow) => row.cells[0]!.terms.find(({ phase }) => phase === 'upcoming')!.mark.word;
    assert.deepEqual(
      its.map((row) => [row.party.title, before(row)]),
      [
        ['Hill', 'from 2020'],
        ['Lake', ''],
        ['River', ''],
      ],
    );
  });

  it('says what took the place of a right that has ended', () => {
    const { rows: its } = compared([
      ['hill supplies house', { id: 'old', since: '2019-01-01', ended: '2020-01-01' }],
      ['river supplies house', { id: 'new', since: '2020-01-01', replaces: [{ relation: 'old', claim: 'c2' }] }],
    ]);
    const successors = (row: PartyRow) =>
      row.cells[0]!.terms.flatMap((term) => term.successors.map((one) => [term.phase, one.words, one.claim]));
    assert.deepEqual(its.map(successors), [
      [['ended', 'River supplies House, since 1 January 2020', '/claims/c2/']],
      [],
    ]);
  });

  it('says when what took the place held, and that it is over too', () => {
    const { rows: its } = compared(
      [
        ['hill supplies house', { id: 'old', since: '2019-01-01', ended: '2020-01-01' }],
        [
          'river supplies house',
          {
            id: 'next',
            since: '2020-01-01',
            ended: '2021-01-01',
            replaces: [{ relation: 'old', claim: 'c2' }],
            claims: ['c2', 'over'],
            carried_by: { end: ['over'] },
          },
        ],
      ],
      ['house'],
      [{ id: 'over' }],
    );
    const [ended] = its[0]!.cells[0]!.terms.filter(({ phase }) => phase === 'ended');
    assert.equal(ended!.successors[0]!.words, 'River supplied House, 1 January 2020 – 1 January 2021');
    assert.ok(ended!.marks.some(({ claim }) => claim === '/claims/over/'));
  });

  it('names the claims that a note needs, each once', () => {
    const claims = [{ id: 'sells', since: '2020-01-01' }, { id: 'unpriced' }];
    const carried_by = { note: ['sells', 'unpriced'] };
    const note = 'no price was published';
    const { rows: trade } = compared(
      [['hill supplies house', { since: '2020-01-01', note, claims: ['sells', 'unpriced'], carried_by }]],
      ['house'],
      claims,
    );
    const term = trade[0]!.cells[0]!.terms.find((one) => one.current)!;
    assert.deepEqual(
      [term.note, term.claim, term.marks.map(({ name, claim }) => [name, claim])],
      [note, '/claims/sells/', [['claim 2', '/claims/unpriced/']]],
    );
  });

  it('has one phase of each right for every day', () => {
    const { rows: trade } = compared([
      ['hill supplies house', { since: '2019-03', ended: '2022-05' }],
      ['hill supplies house', { first_stated: '2020-01', not_before: '2019', unclear_from: '2021' }],
      ['hill supplies house', { announced: '2020', through: '2023' }],
      ['hill supplies house'],
    ]);
    const { terms } = trade[0]!.cells[0]!;
    for (const day of [
      '1990-01-01',
      '2019-03-15',
      '2020-01-31',
      '2021-07-01',
      '2022-05-31',
      '2024-01-01',
      '2050-01-01',
    ])
      assert.deepEqual(
        terms
          .filter(({ bounds, phase }) => phaseOn(bounds, day) === phase)
          .map(({ relation }) => relation)
          .sort(),
        ['r1', 'r2', 'r3', 'r4'],
        day,
      );
  });
});
