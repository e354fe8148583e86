import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearWords } from './near-words.ts';

const lexicon = {
  words: ['assam', 'cup', 'kettle', 'mettle', 'nettle', 'settle'],
  weights: [9, 9, 4, 8, 4, 4],
  elsewhere: [],
};

describe('near words', () => {
  it('are three at most: the nearest first, then those that are used more', () =>
    assert.deepEqual(nearWords('pettle', lexicon), ['mettle', 'kettle', 'nettle']));

  it('are none when half of the letters are others', () => assert.deepEqual(nearWords('zebra', lexicon), []));
});
