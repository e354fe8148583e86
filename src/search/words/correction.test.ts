import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correction, mistakable, nearWords } from './correction.ts';

const words = [
  'agreement',
  'almond',
  'amendment',
  'cloud',
  'cup',
  'darjeeling',
  'exclusivity',
  'kettle',
  'multi',
  'multicloud',
  'oolong',
  'refusal',
  'set',
  'stake',
  'state',
  'teabag',
  'teapot',
];
const lexicon = new Map([
  ...words.map((word) => [word, ['cup', 'stake'].includes(word) ? 8 : 4] as const),
  ...['kettles', 'stare'].map((word) => [word, 0] as const),
]);

describe('a correction', () => {
  it('undoes one slip, the first letter included', () => {
    for (const [typed, meant] of [
      ['darjeelng', 'darjeeling'],
      ['oologn', 'oolong'],
      ['excluisvity', 'exclusivity'],
      ['teappot', 'teapot'],
      ['sarjeeling', 'darjeeling'],
      ['adrjeeling', 'darjeeling'],
      ['ettle', 'kettle'],
      ['cpu', 'cup'],
    ] as const)
      assert.equal(correction(typed, lexicon), meant, typed);
  });

  it('undoes two in a long word that begins rightly', () => {
    assert.equal(correction('amendmnet'.replace('d', ''), lexicon), 'amendment');
    assert.equal(correction('nxclusivty', lexicon), undefined);
  });

  it('takes three letters for a slip of a word alone that is used much', () =>
    assert.equal(correction('est', lexicon), undefined));

  it('leaves alone what is near to nothing', () => {
    for (const typed of ['weather', 'ibm', 'zzzzzz', 'az', 'clay'])
      assert.equal(correction(typed, lexicon), undefined, typed);
  });

  it('leaves alone a word of the language that the site does not have', () => {
    assert.equal(correction('stare', lexicon), undefined);
    assert.deepEqual(mistakable(['stare', 'state', 'weather', 'clouds', 'stage'], lexicon), [
      'clouds',
      'stage',
      'stare',
    ]);
  });

  it('takes the likelier slip, then the word that is used more', () => {
    assert.equal(correction('stahe', lexicon), 'stake');
    assert.equal(correction('form', new Map(Object.entries({ firm: 9, from: 1 }))), 'from');
  });
});

it('words are near that differ in one letter of three or begin as what is typed, the nearest first', () => {
  const teas = ['oolong', 'oblong', 'Assam', 'sencha', 'oolong'];
  assert.deepEqual(nearWords('oolnog', teas), ['oolong', 'oblong']);
  assert.deepEqual(nearWords('ASAM', teas), ['Assam']);
  assert.deepEqual(nearWords('sen', teas), ['sencha']);
  assert.deepEqual(nearWords('se', teas), []);
  assert.deepEqual(nearWords('gemini', teas), []);
  assert.deepEqual(nearWords('xy', ['xz']), []);
});
