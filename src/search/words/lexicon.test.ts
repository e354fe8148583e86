import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knows, lexiconFrom, lexiconText } from './lexicon.ts';

const lexicon = new Map(Object.entries({ assam: 9, cloud: 3, clouds: 1, refusal: 4, 茶: 2, clod: 0, clout: 0 }));

describe('a lexicon', () => {
  it('is the same after it was written and read', () => assert.deepEqual(lexiconFrom(lexiconText(lexicon)), lexicon));

  it('writes what words share only once', () => assert.match(lexiconText(lexicon), /\n5s1\n/));

  it('knows its words, and what words begin with', () => {
    assert.ok(knows(lexicon, 'cloud') && !knows(lexicon, 'clou') && !knows(lexicon, 'clod'));
    assert.ok(knows(lexicon, 'clou', true) && !knows(lexicon, 'clow', true));
  });

  it('may be empty', () => assert.deepEqual(lexiconFrom(''), new Map()));
});
