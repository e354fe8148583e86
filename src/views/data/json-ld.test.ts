import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationNode } from '#graph/graph.ts';
import { statementOf } from './json-ld.ts';

test('a plan or a report is told to a machine as what it is', () => {
  const relation = {
    type: { id: 'pours', label: 'pours into', past: 'poured into', planned: 'is to pour into' },
    from: { id: 'kettle' },
    to: { id: 'pot' },
    announced: '2026-06-10',
    standing: 'not-known',
    status: 'reported',
    claims: [{ id: 'said' }],
  } as unknown as RelationNode;
  const statement = statementOf(relation, (address) => ({ '@id': address }));
  assert.equal(statement['rdf:predicate'].name, 'is to pour into');
  assert.deepEqual(
    statement.additionalProperty.map(({ name, value }) => [name, value]),
    [
      ['status', 'reported'],
      ['standing', 'not-known'],
    ],
  );
  assert.equal('startDate' in statement, false);
});
