import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Amount } from '#schema/amount.ts';
import { figureOfSort, formatAmount, formatFigure, shortFigure } from './amounts.ts';

describe('amounts', () => {
  const dollars = (value: number, rest: Partial<Amount> = {}) => ({ value, currency: 'USD', ...rest }) as Amount;

  it('say how the number is to be read', () => {
    assert.equal(formatAmount(dollars(50e9, { qualifier: 'up-to' })), 'up to $50 billion');
    assert.equal(formatAmount({ value: 27, unit: 'percent', qualifier: 'about' }), 'about 27%');
    assert.equal(formatAmount({ value: 2, unit: 'gigawatts', qualifier: 'at-least' }), 'at least 2 gigawatts');
  });

  it('go on with terms or put them behind a comma', () => {
    assert.equal(
      formatAmount(dollars(300e9, { qualifier: 'more-than', terms: 'over five years' })),
      'more than $300 billion over five years',
    );
    assert.equal(formatAmount(dollars(250e9, { terms: 'incremental' })), '$250 billion, incremental');
    assert.equal(formatFigure(dollars(250e9, { terms: 'incremental' })), '$250 billion');
    assert.equal(figureOfSort(dollars(250e9, { terms: 'incremental' })), '$250 billion incremental');
    assert.equal(figureOfSort(dollars(100e9, { terms: 'additional, over eight years' })), '$100 billion additional');
    assert.equal(figureOfSort(dollars(38e9, { terms: 'over seven years' })), '$38 billion');
  });

  it('lose no digit', () => {
    assert.deepEqual(
      [22.5e9, 1e12, 1_234_567_891, 12_500, 999, 0.5].map((value) => formatAmount(dollars(value))),
      ['$22.5 billion', '$1 trillion', '$1,234,567,891', '$12,500', '$999', '$0.5'],
    );
  });

  it('are short where there is little room, also before a unit', () => {
    assert.equal(shortFigure(dollars(22.5e9, { qualifier: 'up-to' })), '≤\u00a0$22.5\u00a0bn');
    assert.equal(shortFigure({ value: 33.4e6, unit: 'shares' }), '33.4\u00a0m shares');
  });

  it('name a currency that has no sign of its own', () => {
    assert.equal(formatAmount({ value: 3e6, currency: 'CHF' }), 'CHF 3 million');
  });
});
