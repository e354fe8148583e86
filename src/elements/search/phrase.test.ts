import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phraseIn } from './phrase.ts';

const words = ['first', 'refusal', 'ended'];

describe('a phrase', () => {
  it('is there word by word, common words aside', () => assert.equal(phraseIn('The first refusal had ended.', words, 'en'), 1));
  it('is nearly there with a few words between', () => assert.ok(phraseIn('The first refusal over new computing ended.', words, 'en') > 0));
  it('is not there in another order or far apart', () => {
    assert.equal(phraseIn('It ended with a first refusal.', words, 'en'), 0);
    assert.equal(phraseIn('First came one thing, then many other things, a refusal and what ended it.', words, 'en'), 0);
  });
});
