import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isElsewhere, knows, vocabularyFrom, vocabularyText } from './lexicon.ts';

const vocabulary = {
  words: ['assam', 'cloud', 'clouds', 'refusal', '茶'],
  weights: [9, 3, 1, 4, 2],
  elsewhere: ['clod', 'clout'],
};

describe('a vocabulary', () => {
  it('is the same after it was written and read', () =>
    assert.deepEqual(vocabularyFrom(vocabularyText(vocabulary)), vocabulary));

  it('writes what words share only once', () => assert.match(vocabularyText(vocabulary), /\n5s1\n/));

  it('knows its words, and what words begin with', () => {
    assert.ok(knows(vocabulary, 'cloud') && !knows(vocabulary, 'clou') && !knows(vocabulary, 'zebra'));
    assert.ok(knows(vocabulary, 'clou', true) && !knows(vocabulary, 'clow', true));
  });

  it('knows words of the language that the site does not have', () =>
    assert.ok(isElsewhere(vocabulary, 'clout') && !isElsewhere(vocabulary, 'cloud') && !knows(vocabulary, 'clout')));

  it('may be empty', () => assert.deepEqual(vocabularyFrom(''), { words: [], weights: [], elsewhere: [] }));
});
