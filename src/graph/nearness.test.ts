import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearness } from './nearness.ts';

test('first-hand works are nearest, originals before copies, then the press, then analysis, weak ones last', () => {
  const works = [
    { kind: 'analysis', standing: 'weak' },
    { kind: 'press', standing: 'weak' },
    { kind: 'analysis' },
    { kind: 'press' },
    { kind: 'filing', read_as: 'copy' },
    { kind: 'company-statement' },
  ] as const;
  const inOrder = works.toSorted((a, b) => nearness(a) - nearness(b));
  assert.deepEqual(inOrder, works.toReversed());
  assert.equal(nearness({ kind: 'press', read_as: 'copy' }), nearness({ kind: 'press' }));
});
