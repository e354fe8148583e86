import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phraseIn as phraseInText } from './phrase.ts';
import { readQuery } from './query.ts';

const phraseIn = (text: string, phrase: string) => phraseInText(text, readQuery(`"${phrase}"`).phrases[0]!);
const words = 'first refusal ended';

describe('a phrase', () => {
  it('is there as it was typed, best of all', () => assert.equal(phraseIn('So the first refusal ended.', words), 1));
  it('is there word by word, common words aside', () => {
    const withoutCommon = phraseIn('The first refusal had ended.', words);
    assert.ok(withoutCommon < 1 && withoutCommon > phraseIn('The first refusal over new computing ended.', words));
  });
  it('of one word that counts is there with its common ones only', () => {
    assert.equal(phraseIn('We will sue them.', 'sue them'), 1);
    assert.equal(phraseIn('They may sue.', 'sue them'), 0);
  });
  it('is nearly there with a few words between', () =>
    assert.ok(phraseIn('The first refusal over new computing ended.', words) > 0));
  it('is not there in another order or far apart', () => {
    assert.equal(phraseIn('It ended with a first refusal.', words), 0);
    assert.equal(phraseIn('First came one thing, then many other things, a refusal and what ended it.', words), 0);
  });
});
