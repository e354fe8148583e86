import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bindingWords, isOneSort, questionSort } from './question.ts';

describe('what sort of thing a question asks for', () => {
  for (const [text, sort] of [
    ['Does the pot hold tea?', 'yes-or-no'],
    ['may tea be sold', 'yes-or-no'],
    ['may 2026 tea', undefined],
    ['When did the pot break?', 'time'],
    ['By when must it be full?', 'time'],
    ['How much tea is in it?', 'amount'],
    ['What share of the tea is green?', 'amount'],
    ['Why green?', 'reason'],
    ['where is tea made', 'place'],
    ['Who owns the pot?', 'person'],
    ['Which teas are there?', 'thing'],
    ['green tea', undefined],
  ] as const)
    it(text, () => assert.equal(questionSort(text), sort));

  it('is the same for a thing and what may be one, and for words that ask nothing', () => {
    assert.ok(isOneSort('thing', 'amount'));
    assert.ok(isOneSort(undefined, 'time'));
    assert.ok(!isOneSort('yes-or-no', 'time'));
    assert.ok(!isOneSort('thing', 'reason'));
  });
});

it('what is counted and another time must stand in the question that answers', () => {
  assert.deepEqual(bindingWords('How many pots were sold two years ago?'), ['pots', 'ago']);
  assert.deepEqual(bindingWords('How much does tea cost?'), []);
});
