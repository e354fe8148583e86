import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '#schema/span.ts';
import { boundsOf, doubtOn, overlap, standingOf, standingOn, writtenOf } from './bounds.ts';

/** Dates as written, then for some days whether it holds; a doubt is written as what is in doubt. */
const CASES: readonly [string, Record<string, string>, Record<string, string>][] = [
  [
    'a day to a day',
    { since: '2020-03-05', ended: '2021-06-07' },
    { '2020-03-04': 'upcoming', '2020-03-05': 'in-force', '2021-06-06': 'in-force', '2021-06-07': 'ended' },
  ],
  ['a day, with no end', { since: '2020-03-05' }, { '2020-03-04': 'upcoming', '2999-01-01': 'in-force' }],
  [
    'a term runs to its last day',
    { since: '2020-03-05', through: '2032' },
    { '2032-12-31': 'in-force', '2033-01-01': 'ended' },
  ],
  [
    'a month is no day',
    { since: '2020-02', ended: '2021-06' },
    {
      '2020-01-31': 'upcoming',
      '2020-02-01': 'start-vague',
      '2020-02-28': 'start-vague',
      '2020-02-29': 'in-force',
      '2021-05-31': 'in-force',
      '2021-06-01': 'end-vague',
      '2021-06-30': 'end-vague',
      '2021-07-01': 'ended',
    },
  ],
  [
    'a year is no day',
    { since: '2020' },
    { '2019-12-31': 'upcoming', '2020-07-01': 'start-vague', '2020-12-31': 'in-force' },
  ],
  [
    'about a year is that year and those beside it',
    { since: '2020~', ended: '2024-34' },
    {
      '2018-12-31': 'upcoming',
      '2019-01-01': 'start-vague',
      '2021-12-30': 'start-vague',
      '2021-12-31': 'in-force',
      '2024-03-31': 'in-force',
      '2024-04-01': 'end-vague',
      '2024-06-30': 'end-vague',
      '2024-07-01': 'ended',
    },
  ],
  [
    'a decade is ten years, of which none is known',
    { since: '199X', through: '201X' },
    { '1989-12-31': 'upcoming', '1999-12-30': 'start-vague', '1999-12-31': 'in-force', '2020-01-01': 'ended' },
  ],
  [
    'a term to about a year may be over a year before',
    { since: '2020', through: '2032~' },
    { '2031-12-31': 'in-force', '2032-01-01': 'end-vague', '2033-12-31': 'end-vague', '2034-01-01': 'ended' },
  ],
  [
    'about a day is that day and those beside it',
    { since: '2020-03-05~', ended: '2021-06-07?' },
    {
      '2020-03-03': 'upcoming',
      '2020-03-05': 'start-vague',
      '2020-03-06': 'in-force',
      '2021-06-05': 'in-force',
      '2021-06-07': 'end-vague',
      '2021-06-08': 'ended',
    },
  ],
  [
    'first stated',
    { first_stated: '2020-03-05' },
    { '1999-01-01': 'since-when-not-known', '2020-03-04': 'since-when-not-known', '2020-03-05': 'in-force' },
  ],
  [
    'first stated in a month',
    { first_stated: '2020-02' },
    { '2020-02-28': 'since-when-not-known', '2020-02-29': 'in-force' },
  ],
  [
    'first stated, not before',
    { first_stated: '2020-03-05', not_before: '2020-01' },
    { '2019-12-31': 'upcoming', '2020-01-01': 'since-when-not-known', '2020-03-05': 'in-force' },
  ],
  [
    'held on a day, by an account of later',
    { held_on: '2020-06-30', not_before: '2020-04-01' },
    {
      '2020-03-31': 'upcoming',
      '2020-06-29': 'since-when-not-known',
      '2020-06-30': 'in-force',
      '2999-01-01': 'in-force',
    },
  ],
  [
    'announced',
    { announced: '2020-03-05' },
    { '2020-03-04': 'upcoming', '2020-03-05': 'announced', '2999-01-01': 'announced' },
  ],
  ['no start', {}, { '1999-01-01': 'start-not-known', '2999-01-01': 'start-not-known' }],
  [
    'no start, not before a day',
    { not_before: '2020-03' },
    { '2020-02-29': 'upcoming', '2020-03-01': 'start-not-known', '2999-01-01': 'start-not-known' },
  ],
  ['no start, an end', { ended: '2021-06-07' }, { '2021-06-06': 'start-not-known', '2021-06-07': 'ended' }],
  [
    'unclear from a day on',
    { since: '2020', unclear_from: '2021-06-07' },
    { '2021-06-06': 'in-force', '2021-06-07': 'until-when-not-known', '2999-01-01': 'until-when-not-known' },
  ],
  [
    'unclear, then ended',
    { since: '2020', unclear_from: '2021-04-01', ended: '2021-06' },
    {
      '2021-03-31': 'in-force',
      '2021-04-01': 'until-when-not-known',
      '2021-06-30': 'until-when-not-known',
      '2021-07-01': 'ended',
    },
  ],
  [
    'unclear within a term',
    { since: '2020', unclear_from: '2021-04-01', through: '2030' },
    {
      '2021-03-31': 'in-force',
      '2021-04-01': 'until-when-not-known',
      '2030-12-31': 'until-when-not-known',
      '2031-01-01': 'ended',
    },
  ],
  [
    'begun and ended in one month',
    { since: '2020-02', ended: '2020-02' },
    { '2020-01-31': 'upcoming', '2020-02-10': 'start-vague', '2020-03-01': 'ended' },
  ],
  [
    'named once, and never again',
    { first_stated: '2015-12', unclear_from: '2016' },
    { '2015-12-30': 'since-when-not-known', '2015-12-31': 'in-force', '2016-01-01': 'until-when-not-known' },
  ],
];

for (const [name, dates, days] of CASES)
  test(name, () => {
    const span = dates as Span;
    for (const [day, expected] of Object.entries(days)) {
      const standing = standingOn(boundsOf(span), day);
      assert.equal(standing === 'not-known' ? doubtOn(span, day) : standing, expected, day);
    }
  });

test('bounds are in order, whatever is written', () => {
  for (const [, dates] of CASES) {
    const { earliest, sure, unsure, over } = boundsOf(dates as Span);
    assert.ok(earliest <= sure && sure <= unsure && unsure <= over, JSON.stringify(dates));
  }
});

test('what is written is no day but bounds days', () => {
  const written = (dates: object) => writtenOf(dates as Span);
  assert.deepEqual(written({ since: '2020-03-05', ended: '2021-06-07' }), {});
  assert.deepEqual(written({ since: '2020', through: '2020' }), { earliest: '2020', sure: '2020' });
  assert.deepEqual(written({ since: '2020-03-05', through: '203X' }), { unsure: '203X', over: '203X' });
  assert.deepEqual(written({ since: '2020~', ended: '2021-06' }), {
    earliest: '2020~',
    sure: '2020~',
    unsure: '2021-06',
    over: '2021-06',
  });
  assert.deepEqual(written({ first_stated: '2020-03-05', not_before: '2019', unclear_from: '2021-04-01' }), {
    earliest: '2019',
  });
  assert.deepEqual(written({ since: '2020-03-05', unclear_from: '2021-04-01', ended: '2021-06' }), { over: '2021-06' });
});

test('spans share a day only where both are known to hold', () => {
  const span = (dates: object) => dates as Span;
  const first = span({ since: '2020', ended: '2021-05-01' });
  assert.equal(overlap(first, span({ since: '2021-05-01' })), false);
  assert.equal(overlap(first, span({ since: '2021-04-30' })), true);
  assert.equal(overlap(first, span({ first_stated: '2021-05-02' })), false);
  assert.equal(overlap(first, span({ since: '2020', unclear_from: '2020-06-01' })), false);
  assert.equal(overlap(span({}), span({ since: '2022' })), false);
});

test('an event does not last, nor is it told how long what an account gives for a day does', () => {
  assert.equal(standingOf({ held_on: '2019-06-30' } as Span, '2020-01-01'), undefined);
  assert.equal(standingOf({} as Span, '2020-01-01'), undefined);
  assert.equal(standingOf({ ended: '2019' } as Span, '2020-01-01'), 'ended');
  assert.equal(standingOf({ first_stated: '2019' } as Span, '2020-01-01'), 'in-force');
});
