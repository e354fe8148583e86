import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from './figures.ts';

const found = (text: string) => figuresIn(text).map((figure) => figure.text);

test('finds money in its spellings', () =>
  assert.deepEqual(found('US$3, £4.50, € 5, ¥600, $38 billion, $1.4bn and $2-million.'), [
    '$3',
    '£4.50',
    '€ 5',
    '¥600',
    '$38 billion',
    '$1.4bn',
    '$2-million',
  ]));

test('finds millions and more', () =>
  assert.deepEqual(found('3 million, 250–300 billion, a trillion, many millions'), [
    '3 million',
    '250–300 billion',
    'trillion',
    'millions',
  ]));

test('finds percentages', () =>
  assert.deepEqual(found('27%, 2.5 per cent, 3 percent, 10 %'), ['27%', '2.5 per cent', '3 percent', '10 %']));

test('finds full dates', () =>
  assert.deepEqual(found('On 4 March 2021, March 4, 2021, 4th Mar. 2021 and 2021-03-04.'), [
    '4 March 2021',
    'March 4, 2021',
    '4th Mar. 2021',
    '2021-03-04',
  ]));

test('leaves months, years, counts and versions alone', () =>
  assert.deepEqual(
    found('In March 2021, in 2021, 12 cups, version 5.6, section 3, the 1990s, a millionaire, percentage, $ and %.'),
    [],
  ));

test('says where each begins', () =>
  assert.deepEqual(
    figuresIn('It cost $3, then 4%.').map(({ from }) => from),
    [8, 17],
  ));
