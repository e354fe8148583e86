import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phraseIn as phraseInText } from './phrase.ts';
import { readQuery } from './query.ts';

const phraseIn = (text: string, phrase: string) => phraseInText(text, readQuery(`"${phrase}"`).phrases[0]!);
const words = 'first refusal ended';

describe('a phrase', () => {
  it('is there word by word, common words aside, best of all', () => {
    for (const text of ['So the first refusal ended.', 'The first refusal had ended.'])
      assert.equal(phraseIn(text, words), 1);
  });
  it('of one word that counts is there with its common ones only', () => {
    assert.equal(phraseIn('We will sue them.', 'sue them'), 1);
    assert.equal(phraseIn('They may sue.', 'sue them'), 0);
  });
  it('is nearly there with a few words between', () => {
    const nearly = phraseIn('The first refusal over new computing ended.', words);
    assert.ok(nearly > 0 && nearly < 1);
  });
  it('is not there in another order or far apart', () => {
    assert.equal(phraseIn('It ended with a first refusal.', words), 0);
    assert.equal(phraseIn('First came one thing, then many other things, a refusal and what ended it.', words), 0);
  });
});
