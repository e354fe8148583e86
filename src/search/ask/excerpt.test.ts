import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerpt, pieces } from './excerpt.ts';

const asked = (...words: string[]) => words.map((word) => ({ word, weight: 1, open: false }));

describe('pieces of a text', () => {
  it('are hits in every form and way of writing', () => {
    assert.deepEqual(
      pieces('Exclusivity cost $38 billion.', asked('exclusive', '38e9'))
        .filter(({ hit }) => hit)
        .map(({ text }) => text),
      ['Exclusivity', '$38 billion'],
    );
  });

  it('join neighbours and lose no letter', () => {
    const text = 'A right of first refusal, first of all';
    const found = pieces(text, asked('first', 'refusal'));
    assert.equal(found.map((piece) => piece.text).join(''), text);
    assert.deepEqual(
      found.filter(({ hit }) => hit).map((piece) => piece.text),
      ['first refusal', 'first'],
    );
  });
});

describe('an excerpt', () => {
  it('is where most of what was asked for stands, from the beginning of a sentence', () => {
    const text =
      `${'Nothing of it stands here at all. '.repeat(12)}Here tea ` +
      `meets the pot. ${'And nothing after it either. '.repeat(12)}`;
    assert.match(excerpt(text, asked('tea', 'pot'), 80), /^…Here tea meets the pot\..*…$/);
  });

  it('is the text itself when that is short', () => assert.equal(excerpt('Short.', asked('tea')), 'Short.'));
});
