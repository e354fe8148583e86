import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysIn, dayWord, recordDayWord } from './days.ts';

const words = (text: string) => daysIn(text).map(dayWord);

describe('dates in a text', () => {
  it('are found where they stand, the more complete reading first', () => {
    assert.deepEqual(words('From 21 January 2025 to October 2025, and on 27 April'), ['20250121', '202510', '0427d']);
  });

  it('are only those of the calendar', () => {
    assert.deepEqual(words('31 February 2025, 2025-13-01, 40/40/2025'), ['202502']);
  });

  it('are not numbers of versions, amounts or parts of words', () => {
    assert.deepEqual(words('may be, GPT-5.4, 1.2.3, $5 may follow, marching 12'), []);
  });

  it('have the words that records have', () => {
    assert.equal(recordDayWord('2025-10-28'), dayWord({ year: 2025, month: 10, day: 28 }));
    assert.equal(recordDayWord('2025-10'), dayWord({ year: 2025, month: 10 }));
  });

  it('begin alike where one holds the other', () =>
    assert.ok(words('28 October 2025')[0]!.startsWith(words('October 2025')[0]!)));
});
