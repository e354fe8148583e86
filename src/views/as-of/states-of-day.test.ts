import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from './relation-table.ts';
import { statesOfDay } from './states-of-day.ts';
import { teaRights } from './tea-rights.fixture.ts';

const words = (id: string) => ({ label: id, past: id, inverse: id, inverse_past: id, group: 'trade' });
const table = relationTable(
  teaRights(
    [
      [
        'hill alone house',
        {
          since: '2014-06-30',
          ended: '2016-05-01',
          out: '2014-07-01',
          claims: ['c1', 'e1'],
          carried_by: { start: ['c1'], end: ['e1'] },
        },
      ],
      ['pot pours house', { since: '2015-01-01', out: '2020-03-01' }],
    ],
    {
      claims: [{ id: 'e1', out: '2016-05-02' }],
      types: [
        { id: 'alone', ...words('alone'), row: 'Leaf', exclusive: true, bar: 'only garden' },
        { id: 'pours', ...words('pours'), by_holder: 'Who pours' },
      ],
    },
  ),
);
const on = (day: string, asKnown = false) =>
  statesOfDay(table, { day, asKnown })?.answers.map(({ name, verdict, more }) => [name, verdict, more]);

describe('the states of a day', () => {
  it('are what holds on it, row by row', () => {
    assert.deepEqual(on('2015-06-01'), [
      ['Leaf', 'Only garden', '30 June 2014 – 1 May 2016'],
      ['Pot', 'Pours', 'since 1 January 2015'],
    ]);
  });

  it('as they were known leave out what was told later, and ends that none had named', () => {
    assert.deepEqual(on('2015-06-01', true), [
      ['Leaf', 'Only garden', 'since 30 June 2014'],
      ['Pot', 'None found', ''],
    ]);
    assert.deepEqual(on('2020-06-01', true), [
      ['Leaf', 'None', ''],
      ['Pot', 'Pours', 'since 1 January 2015'],
    ]);
  });

  it('are none before the first change, and none after the day of the check', () => {
    assert.deepEqual([on('2014-06-29'), on('2024-07-01')], [undefined, undefined]);
  });
});
