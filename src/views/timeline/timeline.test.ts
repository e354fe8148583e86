import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { timelinePage } from './timeline.ts';

const world = teaRights([['house owns pot']], {
  claims: [
    { id: 'late', on: '2022-05-02', headline: 'The day after', about: ['pot'] },
    { id: 'month', on: '2022-05', headline: 'In May', about: ['house'], status: 'reported' },
    { id: 'year', since: '2022', headline: 'That year', about: ['house', 'hill'] },
    { id: 'early', on: '2019-01-01', headline: 'Long before', about: ['hill'] },
    { id: 'plain', on: '2022-05-01', about: ['hill'] },
    { id: 'undated', headline: 'Some day', about: ['hill'] },
  ],
});
const { years, choices, statuses, count } = timelinePage(world);

describe('the timeline', () => {
  it('has every claim with a headline and a date, by year and month, the vague before the precise', () => {
    assert.deepEqual(
      years.map(({ year, months }) => [
        year,
        months.map(({ label, entries }) => [label, entries.map(({ anchor, precision }) => `${anchor} ${precision}`)]),
      ]),
      [
        ['2019', [['January 2019', ['t-early day']]]],
        [
          '2022',
          [
            ['', ['t-year year']],
            ['May 2022', ['t-month month', 't-late day']],
          ],
        ],
      ],
    );
    assert.equal(count, 4);
  });

  it('counts what is about a part for its owner', () => {
    assert.deepEqual(choices, [
      {
        label: 'Things',
        options: [
          { id: 'hill', title: 'Hill', count: 2 },
          { id: 'house', title: 'House', count: 3 },
          { id: 'pot', title: 'Pot', count: 1 },
        ],
      },
    ]);
  });

  it('offers the statuses that occur', () => {
    assert.deepEqual(statuses, [
      { status: 'stated', word: 'Stated', count: 3 },
      { status: 'reported', word: 'Reported', count: 1 },
    ]);
  });
});
