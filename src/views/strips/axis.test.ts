import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALWAYS, NEVER } from '#graph/bounds.ts';
import type { Day } from '#schema/partial-date.ts';
import { ARROW, BREAK, storyStart, timeAxis } from './axis.ts';

const days = (...all: string[]) => all as Day[];
const day = (text: string) => text as Day;
const axisOf = (all: readonly Day[]) =>
  timeAxis({ days: all, story: day('2025-01-01'), checked: day('2026-11-23'), left: 100, right: 900 });

describe('an axis of time', () => {
  it('squeezes the years before the story, and is to scale from it on', () => {
    const axis = axisOf(days('2019-07-22', '2025-10-28'));
    const month = (from: string, to: string) => axis.x(day(to)) - axis.x(day(from));
    assert.ok(month('2025-02-01', '2025-03-01') > 5 * month('2019-02-01', '2019-03-01'));
    assert.equal(month('2025-02-01', '2025-03-01').toFixed(6), month('2026-02-01', '2026-03-01').toFixed(6));
    assert.equal(axis.squeezed, '2019–2024');
    assert.deepEqual(
      axis.years.map(({ label }) => label),
      ['2019', '2025', '2026'],
    );
  });

  it('marks where the scale changes by a break that no day lies in', () => {
    const axis = axisOf(days('2019-07-22', '2033-01-01'));
    assert.equal(axis.breaks.length, 2);
    assert.ok(axis.x(day('2024-12-31')) <= axis.breaks[0]!);
    assert.equal(axis.x(day('2025-01-01')), axis.breaks[0]! + BREAK);
    assert.equal(axis.today + ARROW, axis.breaks[1]);
    assert.ok(axis.x(day('2027-01-01')) >= axis.breaks[1]! + BREAK);
    assert.equal(axis.x(day('2033-01-01')), 900);
  });

  it('ends with the day of the check and an arrow behind it, where nothing ends later', () => {
    const axis = axisOf(days('2025-03-01'));
    assert.deepEqual([axis.breaks, axis.far, axis.squeezed], [[], undefined, undefined]);
    assert.equal(axis.today, 900 - ARROW);
    assert.deepEqual([axis.x(ALWAYS), axis.x(NEVER)], [100, axis.today]);
  });

  it('squeezes nothing where the years before take little of it', () => {
    assert.equal(axisOf(days('2024-06-11')).squeezed, undefined);
  });

  it('begins the story with the latest year from which on three fifths of the changes lie', () => {
    const changes = days('2019-01-01', '2020-01-01', '2021-05-01', '2021-06-01', '2021-07-01', '2024-01-01');
    assert.equal(storyStart(changes, day('2023-01-01')), '2021-01-01');
    assert.equal(storyStart([], day('2023-01-01')), '2023-01-01');
  });
});
