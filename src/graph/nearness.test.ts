import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '#schema/source.ts';
import type { SourceKind } from '#schema/vocabulary.ts';
import { KINDS } from './graph.fixture.ts';
import { nearness } from './nearness.ts';

test('first-hand works are nearest, originals before copies, then second-hand ones as the vocabulary has them, weak ones last', () => {
  const works = [
    { kind: 'analysis', standing: 'weak' },
    { kind: 'press', standing: 'weak' },
    { kind: 'analysis' },
    { kind: 'press' },
    { kind: 'filing', read_as: 'copy' },
    { kind: 'company-statement' },
  ] as unknown as readonly Source[];
  const farness = (work: Source) => nearness(work, KINDS as unknown as readonly SourceKind[]);
  const inOrder = works.toSorted((a, b) => farness(a) - farness(b));
  assert.deepEqual(inOrder, works.toReversed());
  assert.equal(farness({ kind: 'press', read_as: 'copy' } as Source), farness({ kind: 'press' } as Source));
});
