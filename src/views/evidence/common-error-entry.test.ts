import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { commonErrorEntry } from './common-error-entry.ts';

const { commonErrors } = graphOf(
  { checked: '2024-06-30' },
  {
    kinds: [{ id: 'vessel', label: 'vessel', plural: 'Vessels' }],
    sources: [
      { id: 'letter', publisher: 'Hill', kind: 'company-statement', published: '2024-01-01' },
      { id: 'blog', publisher: 'Blog', kind: 'press', standing: 'weak' },
    ],
    entities: [{ id: 'pot', kind: 'vessel', title: 'The pot', summary: 'A pot.' }],
    claims: ['holds', 'pours'].map((id) => ({ id, about: [], status: 'stated', sources: [{ source: 'letter' }] })),
    commonErrors: [
      {
        id: 'leaks',
        said: 'It leaks.',
        right: 'No. It holds.',
        about: ['pot'],
        claims: ['holds', 'pours'],
        sources: [{ source: 'blog' }],
        seen: 'a board',
      },
    ],
  },
);

test('a common error gives what is right with who says so, once, and where it was read', () => {
  const { right, page, by, readIn, seen } = commonErrorEntry(commonErrors[0]!);
  assert.deepEqual(right, [
    { text: 'No.', isVerdict: true },
    { text: ' It holds.', isVerdict: false },
  ]);
  assert.deepEqual(page, { title: 'The pot', href: '/pot/' });
  assert.deepEqual(
    by.map(({ title }) => title),
    ['Hill, 1 January 2024'],
  );
  assert.deepEqual([readIn.map(({ title }) => title), seen], [['Blog'], 'a board']);
});
