import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { timelinePages, wholeTimeline } from './timeline.ts';

const world = teaRights([['house owns pot']], {
  dates: ['early'],
  families: { trade: ['told'] },
  claims: [
    { id: 'late', on: '2022-05-02', headline: 'The day after', about: ['pot'] },
    { id: 'later', on: '2022-05-02', headline: 'That day again', about: ['pot'], group: 'elsewhere' },
    { id: 'month', on: '2022-05', headline: 'In May', about: ['house'], status: 'reported' },
    { id: 'year', since: '2022', headline: 'That year', about: ['house', 'hill'] },
    { id: 'early', on: '2019-01-01', headline: 'Long before', about: ['hill'] },
    { id: 'plain', on: '2022-05-01', about: ['hill'] },
    { id: 'undated', headline: 'Some day', about: ['hill'] },
  ],
});
const { years, choices, families, count } = wholeTimeline(world);

describe('the timeline', () => {
  it('has every claim with a headline and a date, by year, the vague before the precise', () => {
    assert.deepEqual(
      years.map(({ year, count: its, lines }) => [year, its, lines.map(({ anchor, day }) => `${anchor}: ${day}`)]),
      [
        ['2019', 1, ['t-early: 1 Jan']],
        ['2022', 4, ['t-year: no day', 't-month: May', 't-late: 2 May', 't-later: 2 May']],
      ],
    );
    assert.equal(count, 5);
  });

  it('says a day once, and of a line what is not usual: that it is a key date, or only reported', () => {
    const lines = years.flatMap((year) => year.lines);
    const all = (found: (line: (typeof lines)[number]) => boolean) => lines.filter(found).map(({ anchor }) => anchor);
    assert.deepEqual(
      all(({ sameDay }) => sameDay),
      ['t-later'],
    );
    assert.deepEqual(
      all(({ key }) => key),
      ['t-early'],
    );
    assert.deepEqual(
      lines.map(({ limit }) => limit),
      ['', '', 'reported', '', ''],
    );
  });

  it('has the family of the file of each claim, and counts them', () => {
    assert.deepEqual(
      families.map(({ id, count: its }) => [id, its]),
      [
        ['trade', 4],
        ['other', 1],
      ],
    );
  });

  it('folds what a long year has more', () => {
    const many = Array.from({ length: 90 }, (_, index) => ({
      id: `c${index + 10}`,
      on: '2022',
      headline: 'One of many',
    }));
    const [year] = wholeTimeline(teaRights([], { claims: many })).years;
    assert.deepEqual([year!.count, year!.lines.length, year!.more.length], [90, 80, 10]);
  });

  it('is cut into years when it is long, and the newest stands at the address of all, with what is ahead', () => {
    const many = ['2020', '2021', '2022'].flatMap((on) =>
      Array.from({ length: 200 }, (_, index) => ({ id: `c${on}${index}`, on, headline: 'One of many' })),
    );
    const coming = { id: 'coming', on: '2030', headline: 'Still to come' };
    const pages = timelinePages(teaRights([], { claims: [...many, coming] }));
    assert.deepEqual(
      pages.map((page) => [page.part, page.years.map(({ year }) => year), page.ahead.years.length]),
      [
        [undefined, ['2022'], 1],
        ['2020', ['2020'], 0],
        ['2021', ['2021'], 0],
        ['2022', ['2022'], 1],
      ],
    );
    assert.deepEqual(
      pages[1]!.columns.map((column) => [column.href, column.count, column.isHere]),
      [
        ['/timeline/2020/', 200, true],
        ['/timeline/2021/', 200, false],
        ['/timeline/2022/', 200, false],
      ],
    );
    assert.deepEqual(
      timelinePages(world).map(({ part, columns }) => [part, columns]),
      [[undefined, []]],
    );
  });

  it('counts what is about a part for its owner', () => {
    assert.deepEqual(choices, [
      {
        label: 'Things',
        options: [
          { id: 'hill', title: 'Hill', count: 2 },
          { id: 'house', title: 'House', count: 4 },
          { id: 'pot', title: 'Pot', count: 2 },
        ],
      },
    ]);
  });
});
