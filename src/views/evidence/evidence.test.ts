import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import type { ClaimId } from '#schema/ids.ts';
import { evidence, evidenceInWords } from './evidence.ts';

const { claims } = graphOf(
  { checked: '2024-06-30' },
  {
    sources: [
      { id: 'gazette', kind: 'press' },
      { id: 'letter', kind: 'company-statement' },
      { id: 'herald', kind: 'press' },
      { id: 'essay', kind: 'analysis' },
    ],
    claims: [
      { id: 'said', status: 'stated', sources: ['letter'] },
      { id: 'told', status: 'reported', sources: ['gazette'] },
      { id: 'told-twice', status: 'reported', sources: ['gazette', 'herald'] },
      { id: 'thought', status: 'reported', sources: ['essay'] },
      { id: 'told-and-thought', status: 'reported', sources: ['gazette', 'essay'] },
      { id: 'word', status: 'defined', sources: ['gazette'] },
      { id: 'drunk', status: 'inferred', on: '2024-05-09', sources: ['gazette'] },
      { id: 'lid', status: 'not-found', on: '2024-05-09', sources: ['gazette'] },
    ].map((claim) => ({ ...claim, about: [], sources: claim.sources.map((source) => ({ source })) })),
  },
);
const words = (id: string) => evidenceInWords(evidence(claims.get(id as ClaimId)!));

describe('how a claim is known', () => {
  it('is limited by its sources', () => {
    assert.deepEqual(['said', 'told', 'told-twice', 'thought', 'told-and-thought'].map(words), [
      'Stated',
      'Reported, one press report',
      'Reported, press alone',
      'Reported, one analysis',
      'Reported, none first-hand',
    ]);
  });

  it('is limited by no source where the site itself says it, but by the day up to which it looked', () => {
    assert.deepEqual(['word', 'drunk', 'lid'].map(words), [
      'Defined by this site',
      'Inferred by this site',
      'Not found by this site by 9 May 2024',
    ]);
  });
});
