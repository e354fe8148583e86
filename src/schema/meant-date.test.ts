import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from './condition.ts';
import { Day, PartialDate } from './partial-date.ts';

const remedy = (schema: typeof PartialDate | typeof Day, written: string) => {
  const [issue] = schema.safeParse(written).error!.issues;
  const { fix } = (issue as { params?: Condition }).params!;
  return typeof fix === 'string' ? fix : fix(written);
};

test('a date that is plainly meant is named as it is written here', () => {
  for (const [date, ...ways] of [
    ['2022-04-27', '27.04.2022', '27/4/2022', '04/27/2022', '27-04-2022', '2022/04/27', '2022.4.27', '20220427'],
    ['2022-04-27', 'April 27, 2022', 'Apr. 27th, 2022', '27 April 2022', '27th of April, 2022', '27-Apr-2022'],
    ['2022-04-27', '2022 April 27', '2022-04-27T00:00:00Z', '2022–04–27', '２０２２-04-27'],
    ['2022-04-07', '2022-4-7', '7 Apr 2022'],
    ['2022-05', 'May 2022', '05/2022', '5.2022', '2022-5', 'May, 2022'],
    ['2022-09', 'Sept 2022', '2022 September'],
    ['2022-05-05', '05/05/2022'],
    ['1890~', 'c. 1890', 'ca 1890', 'about 1890', '~1890'],
    ['189X', '1890s', 'the 1890s', '189x'],
    ['2024-34', '2024-Q2', 'Q2 2024'],
  ] as const)
    for (const way of ways) assert.equal(remedy(PartialDate, way), `Write ${date}.`, way);
});

test('where two days may be meant both are named, and where nobody can tell none is', () => {
  assert.equal(remedy(PartialDate, '05/04/2022'), 'Write 2022-04-05 or 2022-05-04, whichever is meant.');
  assert.equal(remedy(PartialDate, '1.5.2022'), 'Write 2022-05-01 or 2022-01-05, whichever is meant.');
  assert.equal(remedy(PartialDate, '2022-04-31'), 'Correct the date: 2022-04 has 30 days.');
  for (const way of [
    'spring 2022',
    '1890/1895',
    '2011/12',
    '22-04-27',
    '2022-13-01',
    '2022.1',
    'soon',
    '31 April 2022',
  ])
    assert.equal(remedy(PartialDate, way), 'Correct the date.', way);
});

test('a day is named only where a whole one is meant', () => {
  assert.equal(remedy(Day, '27 April 2022'), 'Write 2022-04-27.');
  assert.equal(remedy(Day, 'April 2022'), 'Write a full day, such as 2026-04-27.');
});
