import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TopicPage } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { PageId } from '#schema/ids.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { claimBook } from '../evidence/claim-book.ts';
import { itemsOf } from './items.ts';
import { lagCsv } from './lag-csv.ts';
import { lagTable } from './lag.ts';

const pours = { id: 'pours', label: 'pours', group: 'trade', by_item: true, fact: 'Pours by name' };
const lag = { type: 'pours', first: 'inn', shows: [{ text: 'Days.' }], hides: [{ text: 'Hours.', claims: ['c1'] }] };
const world = teaRights(
  [
    ['inn pours hill', { item: 'Black', not_before: '2022-03-01', first_stated: '2022-03-21' }],
    ['mill pours hill', { item: 'Black', since: '2022-04-10', ended: '2022-05-01', state: 'part', scope: 'a taste' }],
    ['mill pours hill', { item: 'Black', since: '2022-05-01' }],
    ['inn pours hill', { item: 'Green', not_before: '2022-06-01' }],
    ['mill pours hill', { item: 'Green', since: '2022-06-05' }],
    ['inn pours hill', { item: 'White', not_before: '2022-07-01', first_stated: '2022-07-01' }],
    ['mill pours hill', { item: 'White', since: '2022-07-01' }],
    ['inn pours hill', { item: 'Oolong', not_before: '2022-07-05' }],
    ['mill pours hill', { item: 'Oolong', since: '2022-07-05' }],
    ['mill pours hill', { item: 'Red', since: '2022-08-01' }],
    ['inn pours hill', { item: 'Blue', not_before: '2022-09-01' }],
    ['mill pours hill', { item: 'Blue', since: '2022-09' }],
    ['hill supplies inn'],
  ],
  { types: [pours], periods: { order: [{ since: '2022-04-01', text: 'First at the inn.' }] }, lags: { order: lag } },
);
const topic = the(world.pages, 'order' as PageId) as TopicPage;
const table = lagTable(world, topic, claimBook([...world.claims.values()]))!;
const row = (item: string) => table.rows.find((one) => one.item === item)!;

describe('how far ahead the first place was', () => {
  it('lies between its last and its first possible start, and the first general one elsewhere', () => {
    assert.deepEqual(
      table.rows.map(({ item, ahead }) => [item, ahead]),
      [
        ['Black', '41 to 61 days'],
        ['Green', 'at most 4 days'],
        ['White', '0 days'],
        ['Oolong', 'no day that can be seen'],
        ['Red', 'not known'],
        ['Blue', 'not known'],
      ],
    );
    assert.equal(
      table.verdict,
      'Inn was ahead by 61 days at most, for Black, and by no day that can be seen for 2 of 4.',
    );
  });

  it('is drawn from the first day of the first place, with what the others were not yet allowed', () => {
    assert.deepEqual(row('Black').points, [
      { days: 40, isPart: true },
      { days: 61, isPart: false },
    ]);
    assert.deepEqual([row('Black').barred, row('Green').barred, row('Red').points], [31, 0, []]);
    assert.deepEqual([table.most, table.ticks], [90, [30, 60, 90]]);
  });

  it('has a column for each place, and says how each start is known', () => {
    assert.deepEqual(
      table.places.map(({ title }) => title),
      ['Inn', 'Mill'],
    );
    const told = (item: string) => row(item).offers.map((its) => its.map(({ when, kind }) => `${when} ${kind}`.trim()));
    assert.deepEqual(told('Black'), [
      ['not before 1 March 2022, listed by 21 March 2022'],
      ['10 April 2022 a taste', '1 May 2022'],
    ]);
    assert.deepEqual(told('White'), [['listed 1 July 2022'], ['1 July 2022']]);
    assert.deepEqual(told('Red'), [[], ['1 August 2022']]);
  });

  it('is taken along as lines, one for each start and each place without one', () => {
    const lines = lagCsv([{ title: 'First', lag: table }], (address) => `https://leaf.example${address}`).split('\r\n');
    assert.deepEqual(
      lines.slice(0, 3).map((line) => line.replace(/,[^,]*$/, '')),
      [
        '\uFEFFtable,what,place,start,kind,ahead,ahead_by',
        'First,Black,Inn,"not before 1 March 2022, listed by 21 March 2022",,41 to 61 days,"computed by this site, to a general start elsewhere: one in part is not counted"',
        'First,Black,Mill,10 April 2022,a taste,41 to 61 days,"computed by this site, to a general start elsewhere: one in part is not counted"',
      ],
    );
    assert.ok(
      lines.includes(
        'First,Red,Inn,not found,,not known,"computed by this site, to a general start elsewhere: one in part is not counted",',
      ),
    );
  });

  it('is in the table alone: no list of relations has it', () => {
    assert.deepEqual(
      [...world.relations.values()].map(({ type }) => type.id),
      ['supplies'],
    );
    assert.equal(the(world.pages, 'mill' as PageId).relations.length, 0);
  });
});

describe('what a place has by name', () => {
  const [items] = itemsOf(the(world.pages, 'mill' as PageId));

  it('stands under the heading of its type, the newest thing first, with each way in which it is had', () => {
    assert.equal(items?.title, 'Pours by name');
    assert.equal(items?.count, '6 named in what was read');
    assert.deepEqual(
      items?.rows.map(({ item, ways }) => [item, ...ways.map(({ when, how }) => `${when} ${how}`.trim())]),
      [
        ['Blue', 'September 2022'],
        ['Red', '1 August 2022'],
        ['Oolong', '5 July 2022'],
        ['White', '1 July 2022'],
        ['Green', '5 June 2022'],
        ['Black', '10 April – 1 May 2022 a taste', '1 May 2022'],
      ],
    );
  });

  it('is not said of a place at which nothing of the kind begins', () =>
    assert.deepEqual(itemsOf(the(world.pages, 'hill' as PageId)), []));
});
