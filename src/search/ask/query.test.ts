import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LONGEST_QUERY, readQuery } from './query.ts';

const words = (typed: string) => readQuery(typed).terms.map(({ word }) => word);

describe('a query', () => {
  it('asks for each word that counts once', () =>
    assert.deepEqual(words('When did Oolong lose the oolong licence?'), ['oolong', 'lose', 'license']));

  it('keeps what was typed, for messages', () =>
    assert.deepEqual(
      readQuery('US$38 billion').terms.map(({ word, typed }) => [word, typed]),
      [['38e9', 'US$38 billion']],
    ));

  it('has phrases in quotation marks of any kind', () => {
    for (const typed of ['"first refusal" oolong', '“first refusal” oolong', '«first refusal» oolong'])
      assert.deepEqual(
        readQuery(typed).phrases.map((phrase) => phrase.words),
        [['first', 'refusal']],
        typed,
      );
    assert.deepEqual(readQuery('"oolong"').phrases, [], 'one word is no phrase');
    assert.deepEqual(readQuery('"of the"').phrases, [], 'nor are common words alone');
    assert.deepEqual(readQuery('"first refusal').phrases, [], 'nor is what is not closed');
  });

  it('may end in half a word only while it is typed', () => {
    assert.deepEqual(
      readQuery('first refu', true).terms.map(({ unfinished }) => unfinished),
      [false, true],
    );
    assert.deepEqual(
      readQuery('first refusal ', true).terms.map(({ unfinished }) => unfinished),
      [false, false],
    );
    assert.deepEqual(
      readQuery('first refu').terms.map(({ unfinished }) => unfinished),
      [false, false],
    );
  });

  it('may be anything, and says when it was cut', () => {
    for (const odd of ['', '\0', '\ud800x', '((', '""', '"'.repeat(50)]) assert.equal(readQuery(odd).cut, false);
    assert.ok(readQuery('leaf '.repeat(20_000)).cut);
    assert.equal(readQuery('a'.repeat(100_000)).text.length, LONGEST_QUERY);
  });
});
