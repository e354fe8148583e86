import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { dayAfter, dayBefore, firstDay, lastDay } from './time.ts';

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
