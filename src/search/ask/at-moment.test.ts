import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '#schema/partial-date.ts';
import { boundsOf } from '#graph/bounds.ts';
import type { Span } from '#schema/span.ts';
import type { PeriodCard } from '../index/cards.ts';
import { saidAt } from './at-moment.ts';

const checked = '2026-11-23' as Day;
const period = (text: string, dates: string, span: object): PeriodCard => ({
  form: 'period',
  text,
  dates,
  bounds: boundsOf(span as Span),
  claims: [`${text.toLowerCase()}-claim`],
});
const held = period('Held', 'From 2023', { first_stated: '2023-01-23', not_before: '2019', ended: '2025-10-28' });
const gone = period('Gone', 'Since 2025', { since: '2025-10-28' });
const term = period('Term', 'Through 2030', { since: '2026-04-27', through: '2030' });

const at = (first: string, last: string, ...periods: readonly PeriodCard[]) =>
  saidAt(
    periods,
    { first: first as Day, last: last as Day, typed: '', start: 0, end: 0 },
    { checked, language: 'en-GB' },
  );
const lines = (...args: Parameters<typeof at>) => at(...args).said.map(({ when, what }) => `${when}: ${what}`);

describe('what periods say of a time', () => {
  it('is the one that held, and today only where it is another', () => {
    assert.deepEqual(at('2025-06-01', '2025-06-01', held, gone), {
      said: [{ when: 'On 1 June 2025', what: 'Held (From 2023)' }],
      today: 'Gone',
      turns: ['2025-10-28'],
      isKnown: true,
      claims: ['held-claim'],
    });
    assert.equal(at('2025-10-28', '2025-10-28', held, gone).today, undefined);
  });

  it('turns on the day of the change', () => {
    assert.match(lines('2025-10-27', '2025-10-27', held, gone).join(), /27 October 2025: Held/);
    assert.match(lines('2025-10-28', '2025-10-28', held, gone).join(), /28 October 2025: Gone/);
  });

  it('is each in turn where there was a change', () =>
    assert.deepEqual(lines('2025-10-01', '2025-10-31', held, gone), ['From 2023: Held', 'Since 2025: Gone']));

  it('is all that is known where no time is named', () =>
    assert.deepEqual(
      saidAt([held, gone], undefined, { checked, language: 'en-GB' }).said.map(({ when, what }) => `${when}: ${what}`),
      ['From 2023: Held', 'Since 2025: Gone'],
    ));

  it('is not certain before it was first stated', () =>
    assert.match(
      lines('2021-01-01', '2021-01-01', held).join(),
      /^On 1 January 2021: Not known for certain\. From 2023: Held/,
    ));

  it('is nothing before and after all that is known', () => {
    assert.deepEqual(lines('2018-05-01', '2018-05-31', held), [
      'In May 2018: Nothing is recorded: what is known begins later.',
    ]);
    assert.deepEqual(lines('2026-01-01', '2026-01-01', held), ['On 1 January 2026: Nothing is recorded.']);
  });

  it('goes beyond the day of checking only as far as a term was stated', () => {
    assert.match(lines('2028-01-01', '2028-01-01', gone, term).at(-1)!, /Term/);
    assert.match(lines('2028-01-01', '2028-01-01', gone).join(), /Not known for certain/);
    assert.deepEqual(lines('2031-01-01', '2031-12-31', term), ['In 2031: Not known: the facts were checked before.']);
  });
});
