import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RelationNode } from '#graph/graph.ts';
import { relationSentence, relationWords } from './relations.ts';

const pours = (rest: object = {}) =>
  ({
    from: { title: 'Kettle' },
    to: { title: 'Pot' },
    status: 'stated',
    standing: 'in-force',
    type: { label: 'pours into', past: 'poured into', inverse: 'is filled by', inverse_past: 'was filled by' },
    ...rest,
  }) as unknown as RelationNode;

describe('relations in words', () => {
  it('are read from either end', () => {
    assert.equal(relationSentence(relationWords(pours())), 'Kettle pours into Pot');
    assert.equal(relationSentence(relationWords(pours(), false)), 'Pot is filled by Kettle');
  });

  it('are in the past tense once they have ended', () => {
    assert.equal(relationSentence(relationWords(pours({ standing: 'ended' }))), 'Kettle poured into Pot');
    assert.equal(relationSentence(relationWords(pours({ standing: 'upcoming' }))), 'Kettle pours into Pot');
  });

  it('put scope, amount, dates and caution behind', () => {
    const { detail } = relationWords(
      pours({
        scope: 'green tea',
        amount: { value: 2, unit: 'litres', qualifier: 'about' },
        since: '2026',
        status: 'reported',
      }),
    );
    assert.equal(detail, 'green tea, about 2 litres, since 2026, reported');
  });
});
