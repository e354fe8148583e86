import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimCard } from '../index/cards.ts';
import { wordsOf } from '../words/tokens.ts';
import { givesSought, soughtBy } from './sought.ts';

const gives = (question: string, statement: string, dates = '') =>
  givesSought(soughtBy(question, 'en-GB'), { dates } as ClaimCard, wordsOf(statement));

describe('what a question is after', () => {
  it('is told by its question words', () => {
    assert.deepEqual([...soughtBy('How much is a pot?', 'en-GB')], ['amount']);
    assert.deepEqual([...soughtBy('until which day', 'en-GB')], ['time']);
    assert.deepEqual([...soughtBy('when and how much', 'en-GB')], ['amount', 'time']);
    assert.deepEqual([...soughtBy('when did the lease end', 'en-GB')], ['time', 'turn']);
    assert.deepEqual([...soughtBy('since when', 'en-GB')], ['time', 'turn']);
    assert.deepEqual([...soughtBy('the pot', 'en-GB')], []);
    assert.deepEqual([...soughtBy('how much', 'fr')], [], 'of a language that is not known');
  });

  it('is given by a claim with an amount, or with a time', () => {
    for (const statement of ['It cost $20 billion.', 'It holds 27% of it.', 'It has 4 gigawatts.'])
      assert.equal(gives('how much', statement), 1, statement);
    assert.equal(gives('how much', 'It has 2 handles.'), 0);
    assert.equal(gives('when', 'It broke in May 2022.'), 1);
    assert.equal(gives('when', 'It broke.', '4 May 2022'), 1);
    assert.equal(gives('when', 'It broke.'), 0);
    assert.equal(gives('when and how much', 'It broke in 2022.'), 0.5);
    assert.equal(gives('the pot', 'It broke in 2022.'), 0);
  });
});
