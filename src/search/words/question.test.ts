import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksWho, bindingWords, inOrder, isDirected, isOneSort, questionSort } from './question.ts';

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

describe('who does it to whom', () => {
  for (const [text, told] of [
    ['How much of the pot does the cup own?', 'does the cup own? How much of the pot'],
    ['is the pot owned by the cup', 'by the cup is the pot owned'],
    ['does the pot get tea from the cup', 'from the cup does the pot get tea'],
    ['is tea bought from the pot by the cup', 'from the pot by the cup is tea bought'],
    ['the pot owns the cup', 'the pot owns the cup'],
  ] as const)
    it(`is in that order: ${text}`, () => assert.equal(inOrder(text).replace(/\s+/g, ' '), told));

  it('is asked for or not', () => {
    const who = (text: string) => asksWho(inOrder(text));
    assert.deepEqual(['who owns the pot', 'who does the pot own', 'what is a pot'].map(who), [true, false, undefined]);
    assert.deepEqual(["the pot's stake in the cup", 'pot cup'].map(isDirected), [true, false]);
  });
});

it('what is counted and another time must stand in the question that answers', () => {
  assert.deepEqual(bindingWords('How many pots were sold two years ago?'), ['pots', 'ago']);
  assert.deepEqual(bindingWords('How much does tea cost?'), []);
});
