import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { disagreementGroups } from './disagreement-entry.ts';

const { disagreements } = graphOf(
  { checked: '2024-06-30' },
  {
    sources: [
      { id: 'letter', publisher: 'Hill', kind: 'company-statement', published: '2024-01-01' },
      { id: 'gazette', publisher: 'Gazette', kind: 'press' },
      { id: 'blog', publisher: 'Blog', kind: 'press', standing: 'weak' },
    ],
    claims: [
      { id: 'told', sources: ['gazette', 'letter'] },
      { id: 'rumour', sources: ['blog'] },
    ].map((claim) => ({ ...claim, about: [], status: 'stated', sources: claim.sources.map((source) => ({ source })) })),
    disagreements: [
      {
        id: 'decided',
        follows: 1,
        positions: [
          { says: 'It is two. By weight.', claims: ['told'] },
          { says: 'It is three.', claims: ['told'], sources: [{ source: 'gazette' }] },
        ],
      },
      {
        id: 'open',
        follows: 'open',
        verdict: 'Reported, not confirmed.',
        positions: [
          { says: 'Yes.', claims: ['told'] },
          { says: 'No.', claims: ['rumour'] },
        ],
      },
    ].map((one) => ({
      question: `${one.id}?`,
      why: 'So.',
      about: [],
      ...one,
      positions: one.positions.map((side) => ({ sources: [], ...side })),
    })),
  },
);
const groups = disagreementGroups(disagreements);
const sidesOf = (anchor: string) => groups.find((group) => group.anchor === anchor)!.entries[0]!.sides;

describe('questions on which sources differ', () => {
  it('stand by how they are decided, the open ones first, each under its verdict', () => {
    assert.deepEqual(
      groups.map(({ anchor, entries }) => [
        anchor,
        ...entries.map(({ question, verdict }) => `${question} ${verdict}`),
      ]),
      [
        ['open', 'open? Reported, not confirmed.'],
        ['decided', 'decided? It is two.'],
      ],
    );
  });

  it('weigh each side by its sources, one sign for each, or by those alone that it names itself', () => {
    assert.deepEqual(
      sidesOf('decided').map(({ weights, weighed }) => [weights, weighed]),
      [
        [['first-hand', 'second-hand'], '1 first-hand, 1 second-hand'],
        [['second-hand'], '1 second-hand'],
      ],
    );
  });
});
