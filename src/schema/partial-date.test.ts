import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Day, isPartialDate, PartialDate } from './partial-date.ts';

test('takes a year, a month and a day of the calendar', () => {
  for (const date of ['1000', '2024', '2024-02', '2024-02-29', '9999-12-31']) assert.ok(isPartialDate(date), date);
});

test('refuses what the calendar does not have', () => {
  for (const date of [
    '0999',
    '20266',
    '2023-02-29',
    '2026-02-31',
    '2026-00',
    '2026-13',
    '2026-4-7',
    '2026-04-27T00:00',
    '2026-',
    ' 2026',
    '',
  ])
    assert.ok(!isPartialDate(date), date);
});

test('takes a bare year as the number that YAML makes of it', () => assert.equal(PartialDate.parse(2024), '2024'));

test('takes a rough date as EDTF writes it', () => {
  for (const date of ['2019~', '2019?', '2019%', '2019-04~', '2019-04-27?', '201X', '19XX', '2024-33', '2024-36'])
    assert.ok(isPartialDate(date), date);
  for (const date of ['201x', '0XXX', '2XXX', '201X~', '2024-32', '2024-37', '2024-21', '~2019', '2019~~', '2019-13~'])
    assert.ok(!isPartialDate(date), date);
});

test('a day is precise', () => {
  assert.ok(Day.safeParse('2024-02-29').success);
  for (const date of ['2024-02', '2024-02-29~', '2024-33']) assert.ok(!Day.safeParse(date).success, date);
});
