import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayIn, noDay, yearsToAsk } from './day-asked.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';

describe('a day that was asked', () => {
  it('is a day of the calendar or nothing', () => {
    assert.equal(dayIn('2024-02-29'), '2024-02-29');
    for (const text of [
      '2023-02-29',
      '2024',
      '24-01-01',
      '02024-01-01',
      '<b>',
      '',
      null,
      undefined,
      '2024-01-01T00:00',
    ])
      assert.equal(dayIn(text), undefined, String(text));
  });

  it('that is none is told why, with the next two', () => {
    assert.deepEqual(noDay('2025-02-30'), {
      words: '30 February 2025',
      reason: 'February 2025 has 28 days.',
      near: [
        { title: '28 February 2025', href: '/as-of/?day=2025-02-28', what: 'the last day of that month' },
        { title: '1 March 2025', href: '/as-of/?day=2025-03-01', what: 'the day after it' },
      ],
    });
    assert.deepEqual(
      noDay('2025-06-00').near.map(({ title }) => title),
      ['1 June 2025'],
    );
    assert.equal(noDay('2025-13-01').reason, 'A day is written year, month, day: 2025-06-01.');
    assert.equal(noDay('rubbish').words, '“rubbish”');
  });

  it('can be chosen from the year before the first change on', () => {
    const table = relationTable(teaRights([['hill supplies house', { since: '2022-06-01' }]]));
    assert.deepEqual(yearsToAsk(table), ['2021', '2022', '2023', '2024']);
  });
});
