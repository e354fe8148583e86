import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayAfter, dayBefore, holdsOn } from '#graph/time.ts';
import { dayView, rowsOn } from './day.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';

const world = teaRights(
  [
    ['hill sole-supplier-of house', { since: '2019-03-01', ended: '2022-05-01', scope: 'all leaf' }],
    ['hill supplies house', { since: '2022-05-01', through: '2030' }],
    ['river supplies house', { since: '2022-06', ended: '2023' }],
    ['ada runs house'],
    ['hill party-to may-pact', { since: '2022-05-01' }],
  ],
  { overview: ['house'] },
);
const file = relationTable(world);
const idsOn = (day: string) => rowsOn(file, day).map(({ id }) => id);

describe('what holds on a day', () => {
  it('is what the dates of the relations say, on every day around a change', () => {
    for (const day of world.changeDays.flatMap((one) => [dayBefore(one), one, dayAfter(one)])) {
      const expected = [...world.relations.values()]
        .filter((relation) => !relation.type.structure && holdsOn(relation, day))
        .map(({ id }) => id);
      assert.deepEqual(idsOn(day).sort(), expected.sort(), day);
    }
  });

  it('begins on the first day of what is written and ends on the day of the change', () => {
    assert.deepEqual(idsOn('2022-04-30'), ['r1', 'r4']);
    assert.deepEqual(idsOn('2022-05-01'), ['r2', 'r4']);
    assert.deepEqual(idsOn('2022-06-01'), ['r2', 'r3', 'r4']);
    assert.deepEqual(idsOn('2023-12-31'), ['r2', 'r3', 'r4']);
    assert.deepEqual(idsOn('2024-01-01'), ['r2', 'r4']);
  });

  it('is known before the first day and after the last', () => {
    assert.deepEqual(idsOn('1500-01-01'), ['r4']);
    assert.deepEqual(idsOn('9999-12-31'), ['r4']);
    assert.equal(dayView(file, '1500-01-01').byKind[0]!.lines[0]!.dates, 'undated');
  });

  it('leaves out ties that only order the site, and so do the days of change', () => {
    assert.deepEqual(world.changeDays, ['2019-03-01', '2022-05-01', '2022-06-01', '2024-01-01', '2031-01-01']);
  });

  it('is the same set by kind and by party, where each stands at both ends', () => {
    const { count, byKind, byParty } = dayView(file, '2022-06-01');
    assert.equal(count, 3);
    assert.deepEqual(
      byKind.map(({ label, lines }) => [
        label,
        lines.map(({ subject, verb, object }) => `${subject!.title} ${verb} ${object.title}`),
      ]),
      [
        ['Trade', ['Hill supplies House', 'River supplies House']],
        ['People', ['Ada runs House']],
      ],
    );
    assert.deepEqual(
      byParty.map(({ label, lines }) => [label, lines.map(({ verb, object }) => `${verb} ${object.title}`)]),
      [
        ['House', ['Gets leaf from Hill', 'Gets leaf from River', 'Is run by Ada']],
        ['Ada', ['Runs House']],
        ['Hill', ['Supplies House']],
        ['River', ['Supplies House']],
      ],
    );
  });
});

describe('what was known then', () => {
  const told = relationTable(
    teaRights([
      ['hill supplies house', { since: '2020-01-01', ended: '2023-01-01', out: '2021-06-01' }],
      ['river supplies house', { since: '2020-01-01', out: '2019' }],
      ['pond supplies house', { since: '2020-01-01' }],
    ]),
  );
  const titles = (day: string, asKnown: boolean) =>
    dayView(told, day, asKnown).byKind.flatMap(({ lines }) => lines.map(({ subject }) => subject!.title));

  it('leaves out what every dated source said later only', () => {
    assert.deepEqual(titles('2020-06-01', false), ['Hill', 'River', 'Pond']);
    assert.deepEqual(titles('2020-06-01', true), ['River', 'Pond']);
    assert.equal(dayView(told, '2020-06-01', true).unknown, 1);
    assert.deepEqual(titles('2021-06-01', true), ['Hill', 'River', 'Pond']);
  });

  it('does not tell how it ended', () => {
    const dates = (asKnown: boolean) => dayView(told, '2022-01-01', asKnown).byKind[0]!.lines[0]!.dates;
    assert.equal(dates(false), '1 January 2020 – 1 January 2023');
    assert.equal(dates(true), 'since 1 January 2020');
  });
});
