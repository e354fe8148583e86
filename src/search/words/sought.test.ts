import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gives, soughtBy } from './question.ts';
import { wordsOf } from './tokens.ts';

const isGiven = (sought: 'amount' | 'time', statement: string) => gives(sought, wordsOf(statement));

describe('what a question is after', () => {
  it('is told by its question words', () => {
    assert.deepEqual([...soughtBy('How much is a pot?')], ['amount']);
    assert.deepEqual([...soughtBy('until which day')], ['time']);
    assert.deepEqual([...soughtBy('when and how much')], ['amount', 'time']);
    assert.deepEqual([...soughtBy('when did the lease end')], ['time', 'turn']);
    assert.deepEqual([...soughtBy('since when')], ['time', 'turn']);
    assert.deepEqual([...soughtBy('the pot')], []);
  });

  it('is given by words with an amount, or with a time', () => {
    for (const statement of ['It cost $20 billion.', 'It holds 27% of it.', 'It has 4 gigawatts.'])
      assert.ok(isGiven('amount', statement), statement);
    assert.ok(!isGiven('amount', 'It has 2 handles.'));
    assert.ok(isGiven('time', 'It broke in May 2022.'));
    assert.ok(!isGiven('time', 'It broke.'));
  });
});
