import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figuresIn, withFigures } from './readme-figures.ts';

const HEAD = ['', 'measured', 'limit'];

test('puts a table between its marks, and reads it back', () => {
  const text = 'Before.\n\n<!-- bench:tea -->\n\n| old |\n|---|\n\n<!-- /bench:tea -->\n\nAfter.\n';
  const table = [HEAD, ['cups', '3', 'at most 4']];
  const written = withFigures(text, 'bench:tea', table);
  assert.equal(
    written,
    'Before.\n\n<!-- bench:tea -->\n\n|  | measured | limit |\n|---|---|---|\n| cups | 3 | at most 4 |\n\n' +
      '<!-- /bench:tea -->\n\nAfter.\n',
  );
  assert.deepEqual(figuresIn(written, 'bench:tea'), table);
  assert.equal(withFigures(written, 'bench:tea', table), written);
});

test('needs its marks', () => {
  assert.throws(() => withFigures('Before. After.', 'bench:tea', [HEAD]), /no marks <!-- bench:tea -->/);
});

test('the README has the figures of the search, each with its limit', () => {
  const [head, ...rows] = figuresIn(readFileSync('README.md', 'utf8'), 'bench:search');
  assert.deepEqual(head, HEAD);
  const wording = (what: string) => what.replaceAll(/\d[\d,]*/g, 'n');
  const onItself = ['First search, the heaviest of n', 'First search, the most requests'];
  const large = [...onItself, ...['pasted', 'typed'].map((rhythm) => `Last key to results, ${rhythm}, n of n`)];
  assert.deepEqual(
    rows.map(([what = '']) => wording(what)),
    [
      'Right page first, n queries',
      'Right page among the first three',
      'Right claim first on its page, n queries',
      'Slips corrected to the right word, n slips',
      'Valid words that are corrected, n words',
      ...onItself,
      ...['pasted', 'typed', 'typed quickly'].map((rhythm) => `Last key to results, ${rhythm}, median`),
      ...large.map((what) => `At n made-up pages: ${what.toLowerCase()}`),
    ],
  );
  for (const [what, is = '', limit = ''] of rows) {
    assert.match(is, /^\d/, what);
    assert.match(limit, /\d/, what);
  }
});

test('the README has the weight of its pages, each figure with its limit', () => {
  const [head, ...rows] = figuresIn(readFileSync('README.md', 'utf8'), 'bench:weight');
  assert.deepEqual(head, HEAD);
  assert.equal(rows.length, 7);
  for (const [what, is = '', limit = ''] of rows) {
    assert.match(is, /^\d/, what);
    assert.match(limit, /\d|^none$/, what);
  }
});

test('the README has what a build takes beside bare Astro', () => {
  const [head = [], ...rows] = figuresIn(readFileSync('README.md', 'utf8'), 'bench:build');
  assert.deepEqual(head, ['500 made-up pages', 'processor', 'beside bare Astro', 'memory']);
  assert.equal(rows.length, 3);
  for (const [what, ...cells] of rows) for (const cell of cells) assert.match(cell, /^\d/, what);
});
