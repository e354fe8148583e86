import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { datesMeant, dayAfter, dayBefore, firstDay, inCalendar, lastDay, standsAt } from './time.ts';

const date = (text: string) => text as PartialDate;
const day = (text: string) => text as Day;

test('a date runs from its first day to its last', () => {
  assert.deepEqual(
    ['2024', '2024-02', '2024-02-29'].map((text) => [firstDay(date(text)), lastDay(date(text))]),
    [
      ['2024-01-01', '2024-12-31'],
      ['2024-02-01', '2024-02-29'],
      ['2024-02-29', '2024-02-29'],
    ],
  );
  assert.deepEqual([dayBefore(day('2024-01-01')), dayAfter(day('2023-12-31'))], ['2023-12-31', '2024-01-01']);
});

test('a rough date runs over all that it may mean, and stands where its calendar date would', () => {
  const cases: readonly [string, first: string, last: string, at: string][] = [
    ['2019~', '2018-01-01', '2020-12-31', '2019'],
    ['2019?', '2018-01-01', '2020-12-31', '2019'],
    ['2019-01~', '2018-12-01', '2019-02-28', '2019-01'],
    ['2019-12-31%', '2019-12-30', '2020-01-01', '2019-12-31'],
    ['1000~', '0999-01-01', '1001-12-31', '1000'],
    ['201X', '2010-01-01', '2019-12-31', '2010'],
    ['19XX', '1900-01-01', '1999-12-31', '1900'],
    ['2024-33', '2024-01-01', '2024-03-31', '2024-01'],
    ['2024-36', '2024-10-01', '2024-12-31', '2024-10'],
  ];
  for (const [text, first, last, at] of cases)
    assert.deepEqual([firstDay(date(text)), lastDay(date(text)), standsAt(text)], [first, last, at], text);
});

test('programs that know only the calendar are told every date that a rough one may mean, or nothing', () => {
  const meant = (text: string) => datesMeant(date(text)).join(' ');
  assert.deepEqual(['2019', '2019-02', '2019-02-28'].map(meant), ['2019', '2019-02', '2019-02-28']);
  assert.equal(meant('2019~'), '2018 2019 2020');
  assert.equal(meant('2019-12?'), '2019-11 2019-12 2020-01');
  assert.equal(meant('2020-02-28%'), '2020-02-27 2020-02-28 2020-02-29');
  assert.equal(meant('201X'), '2010 2011 2012 2013 2014 2015 2016 2017 2018 2019');
  assert.equal(meant('2024-34'), '2024-04 2024-05 2024-06');
  assert.deepEqual(['2019', '2019~', '19XX', '2024-33'].map(inCalendar), ['2019', undefined, undefined, undefined]);
});
