import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf } from './frame.ts';
import type { Taken } from './words.ts';

const taken = (statement: string, evidence: string): Taken => ({
  blocks: [
    { sort: 'text', parts: [statement] },
    { sort: 'text', parts: [evidence] },
  ],
  from: { words: 'Tea', href: 'https://site.example/kb/claims/sole-2019/' },
});

test('a frame names its claim, and the edition by which it is told later what has become of it', () => {
  assert.equal(
    frameOf(taken('Leaf & "milk"', 'Stated'), '2022-04-15'),
    '<iframe src="https://site.example/kb/card/sole-2019/#edition-2022-04-15" title="Leaf &amp; &quot;milk&quot;" ' +
      'width="100%" height="201"></iframe>',
  );
  assert.match(frameOf(taken('Leaf', 'Stated'), undefined), /\/card\/sole-2019\/" /);
});

test('a long statement has a higher frame, and so have days with their reasons', () => {
  const heightOf = (statement: string, evidence: string) =>
    Number(/height="(\d+)"/.exec(frameOf(taken(statement, evidence), undefined))?.[1]);
  assert.equal(heightOf('a'.repeat(203), 'Stated') - heightOf('a'.repeat(40), 'Stated'), 4 * 26);
  assert.equal(heightOf('a', 'b'.repeat(151)) - heightOf('a', 'b'.repeat(75)), 2 * 23);
});
