import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn, followsFrom, moneyValue, quantityValue } from './figures.ts';

const found = (text: string) =>
  figuresIn(text)
    .filter(({ needsClaim }) => needsClaim)
    .map((figure) => figure.text);
const values = (text: string) => figuresIn(text).map(({ value }) => value);

test('finds money in its spellings', () =>
  assert.deepEqual(found('US$3, £4.50, € 5, ¥600, $38 billion, $1.4bn and $2-million.'), [
    'US$3',
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

test('gives each its one form', () => {
  assert.deepEqual(values('US$38 billion, $38bn, $38,000,000,000 and € 1.4tn'), [
    'USD 38000000000',
    'USD 38000000000',
    'USD 38000000000',
    'EUR 1400000000000',
  ]);
  assert.deepEqual(values('27%, 27 per cent; 2 gigawatts, a 2-gigawatt site, 750 MW; 3 million, many millions'), [
    '27 %',
    '27 %',
    '2 gigawatt',
    '2 gigawatt',
    '750 megawatt',
    '3000000',
    '',
  ]);
  assert.deepEqual(values('4 March 2021, March 4, 2021, 2021-03-04, March 2021, Sept. 2021, 2021, on 4 March'), [
    '2021-03-04',
    '2021-03-04',
    '2021-03-04',
    '2021-03',
    '2021-09',
    '2021',
    '--03-04',
  ]);
});

test('gives the same form to what a record holds in fields', () => {
  assert.equal(moneyValue('USD', 38_000_000_000), 'USD 38000000000');
  assert.deepEqual([quantityValue(27, 'percent'), quantityValue(2, 'gigawatts')], ['27 %', '2 gigawatt']);
});

test('takes no version, range of pages or part of an address for a year', () =>
  assert.deepEqual(values('5.2021, 2021.5, 1,2021, http://x/2021/03, 12021, 20210'), []));

test('lets a year follow from a day in it, and a day from nothing but itself', () => {
  const cases: [string, string, boolean][] = [
    ['2021', '2021-03-04', true],
    ['2021-03', '2021-03-04', true],
    ['--03-04', '2021-03-04', true],
    ['2021-03-04', '2021-03', false],
    ['2021-03', '2021-04-04', false],
    ['2', '27 %', false],
  ];
  for (const [value, known, follows] of cases) assert.equal(followsFrom(value, known), follows, `${value} ← ${known}`);
});
