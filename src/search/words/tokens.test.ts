import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameName, nameWord, tokensOf, wholeName, wordsOf } from './tokens.ts';

describe('words of a text', () => {
  it('are folded, without accents and what belongs to another', () => {
    assert.deepEqual(wordsOf('Café’s OOLONG, naïve'), ['cafe', 'oolong', 'naive']);
  });

  it('are the same for every way of writing an amount', () => {
    for (const written of ['$38B', '38 billion', '$38bn', 'US$38 billion', '$38,000,000,000', '38bn'])
      assert.deepEqual(wordsOf(written), ['38e9'], written);
    assert.deepEqual(wordsOf('$22.4 billion'), ['224e8']);
  });

  it('are the same for every way of writing a day', () => {
    for (const written of [
      '2025-10-28',
      '28 October 2025',
      'Oct 28 2025',
      'October 28th, 2025',
      '28/10/2025',
      '10/28/2025',
      '28.10.2025',
    ])
      assert.deepEqual(wordsOf(written), ['20251028'], written);
  });

  it('name the month of a day besides, and the day without its year', () => {
    assert.deepEqual(tokensOf('28 October 2025')[0]?.extras, ['october', '1028d']);
    assert.deepEqual(wordsOf('28 October'), ['1028d']);
  });

  it('are the same in British and American spelling', () => {
    for (const [british, american] of [
      ['licence', 'license'],
      ['programme', 'program'],
      ['recapitalisation', 'recapitalization'],
      ['fulfil', 'fulfill'],
      ['colour', 'color'],
    ] as const)
      assert.deepEqual(wordsOf(british), wordsOf(american), british);
  });

  it('leave common words to the reader', () => {
    assert.deepEqual(wordsOf('What is the right of first refusal?'), ['right', 'first', 'refusal']);
  });

  it('join the names of forms and split what hyphens join', () => {
    assert.deepEqual(wordsOf('10-K S-1 multi-cloud pu-erh'), ['10k', 's1', 'multi', 'cloud', 'pu', 'erh']);
  });

  it('are signs in scripts without spaces, and whole words elsewhere', () => {
    assert.deepEqual(wordsOf('中文 كتاب'), ['中', '文', 'كتاب']);
    assert.deepEqual(wordsOf('teaポットー'), ['tea', 'ホ', 'ッ', 'ト', 'ー']);
  });

  it('say where they stand', () => {
    const text = 'On 3 November 2025 Ada agreed';
    assert.deepEqual(
      tokensOf(text).map(({ start, end }) => text.slice(start, end)),
      ['On', '3 November 2025', 'Ada', 'agreed'],
    );
  });

  it('come of any text at all', () => {
    for (const odd of ['', '\0', '\ud800', '((', '"', '$', '٠١٢', '9'.repeat(400), 'a'.repeat(100_000)])
      assert.ok(Array.isArray(tokensOf(odd)));
  });
});

describe('the word for a whole name', () => {
  it('is one that nobody types', () =>
    assert.equal(nameWord(wordsOf('Right of first refusal')), 'rightfirstrefusalxq'));

  it('has common words where there are no others', () => {
    assert.equal(wholeName('The right of the House'), 'righthousexq');
    assert.equal(wholeName('What is it?'), 'whatisitxq');
  });

  it('is the same name however it is written, but for signs', () => {
    assert.ok(isSameName('AT&T', 'at & t'));
    assert.ok(isSameName('Straße-Haus', 'strasse haus!'));
    assert.ok(!isSameName('C#', 'C++'));
  });
});
