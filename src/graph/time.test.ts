import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { dayAfter, dayBefore, firstDay, firstDayAfter, lastDay, overlap, standingOn } from './time.ts';

const date = (text: string) => text as PartialDate;
const day = (text: string) => text as Day;
const span = (since?: string, end: { ended?: string; through?: string } = {}) => ({
  since: since as PartialDate | undefined,
  ended: end.ended as PartialDate | undefined,
  through: end.through as PartialDate | undefined,
});

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

test('a day of change is the first on which it no longer held; anything less precise is held through', () => {
  assert.equal(firstDayAfter(span('2020', { ended: '2021-05-01' })), '2021-05-01');
  assert.equal(firstDayAfter(span('2020', { ended: '2021-05' })), '2021-06-01');
  assert.equal(firstDayAfter(span('2020', { through: '2021' })), '2022-01-01');
  assert.equal(firstDayAfter(span('2020')), undefined);
});

test('what began and did not end is in force', () => {
  const held = span('2020', { ended: '2021-05-01' });
  assert.deepEqual(
    ['2019-12-31', '2020-01-01', '2021-04-30', '2021-05-01'].map((text) => standingOn(held, day(text))),
    ['upcoming', 'in-force', 'in-force', 'ended'],
  );
  assert.equal(standingOn(span(), day('1000-01-01')), 'in-force');
});

test('spans that meet on a day of change share none', () => {
  const first = span('2020', { ended: '2021-05-01' });
  assert.equal(overlap(first, span('2021-05-01')), false);
  assert.equal(overlap(first, span('2021-04-30')), true);
  assert.equal(overlap(span('2021', { through: '2021' }), span('2022')), false);
  assert.equal(overlap(span(), span('2022')), true);
});
