import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, print, type Part } from './operators.ts';

/** Numbers that look like chance and are the same every time. */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

const PIECES =
  `leaf Straße 茶馆 a - -- : " “ ” « ( ) , . ? / kind: status: by: since: site: http:// 2025-06 -word NOT o'clock \ud800 \t`
    .split(' ')
    .concat('"two words"', ' ');

describe('the operators of a query', () => {
  it('are told from its words, whatever the quotation marks', () => {
    assert.deepEqual(parse('sole  supplier -leaf “first flush” kind:house by:"The Gazette" since:2022-05, 1:1'), [
      'sole supplier',
      { name: '-', value: 'leaf' },
      { name: '"', value: 'first flush' },
      { name: 'kind', value: 'house' },
      { name: 'by', value: 'The Gazette' },
      { name: 'since', value: '2022-05' },
      '1:1',
    ]);
    assert.deepEqual(parse('sole NOT leaf'), ['sole', { name: '-', value: 'leaf' }]);
    assert.deepEqual(parse('Kind:house'), [{ name: 'kind', value: 'house' }]);
    assert.deepEqual(parse('multi-cloud, 2019 - 2020 https://example.org - "" kind:'), [
      'multi-cloud, 2019 - 2020 https://example.org - kind:',
    ]);
  });

  it('are written as they are read', () => {
    const parts: readonly Part[] = ['green hill', { name: '-', value: 'two words' }, { name: 'by', value: 'x.' }];
    assert.equal(print(parts), 'green hill -"two words" by:"x."');
    assert.deepEqual(parse(print(parts)), parts);
    const random = chance(7);
    for (let round = 0; round < 5000; round += 1) {
      const pieces = Array.from({ length: 1 + Math.floor(random.next().value * 8) }, () => {
        const piece = PIECES[Math.floor(random.next().value * PIECES.length)]!;
        return random.next().value < 0.4 ? `${piece} ` : piece;
      });
      const text = pieces.join('');
      const query = parse(text);
      assert.deepEqual(parse(print(query)), query, JSON.stringify(text));
    }
  });
});
