import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { paymentsCsv } from './payments-csv.ts';
import { paymentsOf } from './payments.ts';

const paid = (id: string, covers: object, rest: object = {}) => ({
  id,
  on: '2023',
  covers: { what: 'leaf', ...covers },
  amount: { value: 30, currency: 'GBP', payer: 'house', receiver: 'hill' },
  ...rest,
});
const world = teaRights(
  [
    ['hill owns garden', {}],
    ['hill supplies house', {}],
    ['river supplies house', {}],
  ],
  {
    claims: [
      paid('year', { from: '2023', through: '2023' }),
      paid('day', { from: '2022-07-02', through: '2022-07-02' }, { status: 'reported' }),
      paid('since-when', { through: '2023-03' }),
      paid(
        'months',
        { from: '2023-01', through: '2023-09' },
        {
          amount: { value: 20, currency: 'GBP', payer: 'house', receiver: 'garden' },
        },
      ),
      paid(
        'alone',
        { from: '2024-06', through: '2024-06' },
        {
          amount: { value: 5, currency: 'GBP', payer: 'river', receiver: 'house' },
        },
      ),
      { id: 'agreed', on: '2023', amount: { value: 90, currency: 'GBP', payer: 'house', receiver: 'hill' } },
    ],
  },
);
const { years, groups } = paymentsOf(world);

describe('payments made or recognised', () => {
  it('stand by payer and receiver, a part with its owner, and leave out what is only agreed', () => {
    assert.deepEqual(
      groups.map(({ between, lines }) => [between, lines.map(({ id }) => id)]),
      [
        ['House → Hill', ['since-when', 'day', 'months', 'year']],
        ['', ['alone']],
      ],
    );
  });

  it('say the time that each covers', () => {
    assert.deepEqual(
      groups.flatMap(({ lines }) =>
        lines.map(({ when, hasStart, isDay, isStated }) => [when, hasStart, isDay, isStated]),
      ),
      [
        ['to March 2023', false, false, true],
        ['2 July 2022', true, true, false],
        ['January – September 2023', true, false, true],
        ['2023', true, false, true],
        ['June 2024', true, false, true],
      ],
    );
  });

  it('are as long as that time, from the first year to the day of the check', () => {
    assert.deepEqual(
      years.map(({ year, at }) => [year, Math.round(at)]),
      [
        ['2022', 0],
        ['2023', 40],
        ['2024', 80],
      ],
    );
    const spans = new Map(
      groups.flatMap(({ lines }) => lines).map(({ id, from, to }) => [id, [from, to].map(Math.round)]),
    );
    assert.deepEqual(spans.get('year'), [40, 80]);
    assert.deepEqual(spans.get('since-when'), [0, 50]);
    assert.deepEqual(spans.get('day'), [20, 20]);
    assert.deepEqual(spans.get('alone'), [97, 100]);
  });

  it('are a table with the dates as they are known', () => {
    const [head, first] = paymentsCsv({ years, groups }, (address) => address).split('\r\n');
    assert.equal(head, '\uFEFFpayer,receiver,amount,what,from,through,status,claim');
    assert.equal(first, 'House,Hill,£30,leaf,,2023-03,Stated,/claims/since-when/');
  });
});
