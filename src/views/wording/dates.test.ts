import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AccountedSpan } from '#graph/account.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import { formatDate, formatDayOf, formatNotedSpan, formatSpan, shortDate } from './dates.ts';

const date = (text: string) => text as PartialDate;
const span = (dates: { [K in keyof Span]: string }) => formatSpan(dates as Span);

describe('dates', () => {
  it('are as precise as they are known', () => {
    assert.deepEqual(
      ['2026-04-07', '2026-04', '2026'].map((text) => formatDate(date(text))),
      ['7 April 2026', 'April 2026', '2026'],
    );
  });

  it('say what is rough about them', () => {
    const cases = [
      ['2019~', 'about 2019', 'c. 2019'],
      ['2019-04?', 'possibly April 2019', 'poss. Apr 2019'],
      ['2019-04-07%', 'possibly about 7 April 2019', 'poss. c. 7 Apr 2019'],
      ['201X', 'the 2010s', '2010s'],
      ['190X', '1900–1909', '1900–1909'],
      ['19XX', 'the 20th century', '20th c.'],
      ['20XX', 'the 21st century', '21st c.'],
      ['2024-34', 'the second quarter of 2024', 'Q2 2024'],
    ] as const;
    for (const [text, long, short] of cases)
      assert.deepEqual([formatDate(date(text)), shortDate(text, false)], [long, short]);
    assert.equal(span({ since: '2019~' }), 'since about 2019');
    assert.equal(span({ since: '201X', ended: '2024-03' }), 'the 2010s – March 2024');
    assert.equal(span({ held_on: '2024-34' }), 'held in the second quarter of 2024');
  });

  it('are short where there is little room', () =>
    assert.deepEqual(
      [
        shortDate('2026-09-07', false),
        shortDate('2026-09-07', true),
        shortDate('2026-09', true),
        shortDate('2026', true),
      ],
      ['7 Sep 2026', 'Sep 2026', 'Sep 2026', '2026'],
    ));

  it('leave out in the first what the last repeats', () => {
    assert.equal(span({ since: '2025-01-21', ended: '2025-10-28' }), '21 January – 28 October 2025');
    assert.equal(span({ since: '2026-04-03', ended: '2026-04-27' }), '3–27 April 2026');
    assert.equal(span({ since: '2019-07-22', ended: '2025-01-21' }), '22 July 2019 – 21 January 2025');
    assert.equal(span({ since: '2024-06', ended: '2024-11-03' }), 'June – 3 November 2024');
    assert.equal(span({ since: '2021', ended: '2023' }), '2021–2023');
    assert.equal(span({ since: '2021', ended: '2021-06' }), '2021 – June 2021');
    assert.equal(span({ since: '2025-11', ended: '2025-11' }), 'November 2025');
  });

  it('say what is open', () => {
    assert.equal(span({ since: '2025-01-21' }), 'since 21 January 2025');
    assert.equal(span({ ended: '2025-10-28' }), 'until 28 October 2025');
    assert.equal(span({}), '');
  });

  it('say of what was done once on which day, not since when', () => {
    const told = (since: string) => formatSpan({ since: date(since), once: true });
    assert.equal(told('2025-12-26'), 'on 26 December 2025');
    assert.equal(told('2025-04'), 'in April 2025');
  });

  it('tell a doubt before an end, each with its day', () => {
    const doubted = { since: '2025-10-28', unclear_from: '2026-04-01' };
    assert.equal(span(doubted), 'since 28 October 2025, not known from 1 April 2026 on');
    assert.equal(
      span({ ...doubted, ended: '2026-06' }),
      'since 28 October 2025, not known from 1 April 2026 on, ended by the end of June 2026',
    );
  });

  it('say how a start is known that is no day on which something began', () => {
    assert.equal(
      span({ first_stated: '2025-01-21', ended: '2025-10-28' }),
      'first stated 21 January 2025, until 28 October 2025',
    );
    assert.equal(span({ announced: '2026-06-10' }), 'announced 10 June 2026');
    assert.equal(span({ held_on: '2026-06-30' }), 'held on 30 June 2026');
    assert.equal(span({ held_on: '2015-12' }), 'held in December 2015');
    const accounted = { held_on: '2026-06-30', account: '2026-07-29', not_before: '2026-04-01' } as AccountedSpan;
    assert.equal(formatSpan(accounted), 'held on 30 June 2026, by the account of 29 July 2026');
    assert.equal(span({ not_before: '2025-08-05' }), 'start not known, not before 5 August 2025');
  });

  it('of a page go with their note', () => {
    assert.equal(formatDayOf({ on: date('2026-02-27'), on_note: 'announced' }), '27 February 2026 (announced)');
    assert.equal(formatDayOf({}), '');
  });

  it('put what is to be known of a date behind that date', () => {
    const told = (dates: { [K in keyof Span]: string }) =>
      formatNotedSpan({ ...(dates as Span), since_note: 'as announced', ended_note: 'as told' });
    assert.equal(
      told({ since: '2019-07-22', ended: '2025-01-21' }),
      '22 July 2019 (as announced) – 21 January 2025 (as told)',
    );
    assert.equal(
      told({ first_stated: '2020-09-22', unclear_from: '2025-10-28' }),
      'first stated 22 September 2020 (as announced), not known from 28 October 2025 on (as told)',
    );
    assert.equal(told({ since: '2026', through: '2032' }), '2026 (as announced) through 2032 (as told)');
    assert.equal(told({ announced: '2026', ended: '2027' }), 'announced 2026 (as announced), until 2027 (as told)');
    assert.equal(told({ since: '2026' }), 'since 2026 (as announced; as told)');
    const ended = { since: date('2025-01-21'), ended: date('2025-10-28'), ended_note: 'as told' };
    assert.equal(formatNotedSpan(ended), '21 January – 28 October 2025 (as told)');
  });

  it('give a term as a term', () => {
    assert.equal(span({ since: '2026-04-27', through: '2032' }), '27 April 2026 through 2032');
    assert.equal(span({ through: '2030' }), 'through 2030');
    assert.equal(span({ since: '18XX', through: '18XX' }), 'in the 19th century');
    assert.equal(span({ since: '2026-04-27', through: '2026-04-27' }), 'on 27 April 2026');
    assert.equal(span({ held_on: '2019~' }), 'held about 2019');
  });
});
