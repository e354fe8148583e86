import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasPhrase, readQuery } from './query.ts';

const has = (text: string, phrase: string) => hasPhrase(text, readQuery(`"${phrase}"`).phrases[0]!);
const words = 'first refusal ended';

describe('a phrase', () => {
  it('is there word by word, common words aside', () => {
    for (const text of ['So the first refusal ended.', 'The first refusal had ended.']) assert.ok(has(text, words));
  });
  it('of one word that counts is there with its common ones only', () => {
    assert.ok(has('We will sue them.', 'sue them'));
    assert.ok(!has('They may sue.', 'sue them'));
  });
  it('is not there in another order or with words between', () => {
    assert.ok(!has('It ended with a first refusal.', words));
    assert.ok(!has('The first refusal over new computing ended.', words));
  });
});
