import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RelationNode } from '#graph/graph.ts';
import { verbOf } from './verb.ts';

const type = {
  label: 'pours into',
  past: 'poured into',
  planned: 'is to pour into',
  inverse: 'is filled by',
  inverse_past: 'was filled by',
  inverse_planned: 'is to be filled by',
};
const pours = (rest: object) => ({ type, standing: 'in-force', ...rest }) as unknown as RelationNode;

describe('the verb of a relation', () => {
  it('is in the past tense once it has ended, from either end', () => {
    const relation = pours({ standing: 'ended' });
    assert.deepEqual([verbOf(relation), verbOf(relation, false)], ['poured into', 'was filled by']);
  });

  it('tells a plan as a plan', () => {
    const relation = pours({ standing: 'not-known', announced: '2026-06-10' });
    assert.deepEqual([verbOf(relation), verbOf(relation, false)], ['is to pour into', 'is to be filled by']);
  });

  it('says of others that they hold', () => {
    const relation = pours({ since: '2026-06-10' });
    assert.deepEqual([verbOf(relation), verbOf(relation, false)], ['pours into', 'is filled by']);
  });

  it('falls back on the present tense where a type has no words for a plan', () => {
    const plain = { ...type, planned: undefined, inverse_planned: undefined };
    const relation = pours({ type: plain, announced: '2026-06-10' });
    assert.deepEqual([verbOf(relation), verbOf(relation, false)], ['pours into', 'is filled by']);
  });
});
