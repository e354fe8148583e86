import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Graph, Page, RelationNode } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import { relationSentence, relationWords } from './relations.ts';

const pages = new Map(['Kettle', 'Pot'].map((title) => [title.toLowerCase() as PageId, { title } as Page]));
const graph = { site: { checked: '2026-11-23' }, pages } as unknown as Graph;
const pours = (rest: object = {}) =>
  ({
    from: 'kettle',
    to: 'pot',
    status: 'stated',
    type: { label: 'pours into', past: 'poured into', inverse: 'is filled by', inverse_past: 'was filled by' },
    ...rest,
  }) as unknown as RelationNode;

describe('relations in words', () => {
  it('are read from either end', () => {
    assert.equal(relationSentence(relationWords(pours(), graph)), 'Kettle pours into Pot');
    assert.equal(relationSentence(relationWords(pours(), graph, false)), 'Pot is filled by Kettle');
  });

  it('are in the past tense once they have ended', () => {
    assert.equal(relationSentence(relationWords(pours({ ended: '2026-11-23' }), graph)), 'Kettle poured into Pot');
    assert.equal(relationSentence(relationWords(pours({ ended: '2026-11-24' }), graph)), 'Kettle pours into Pot');
  });

  it('put scope, amount, dates and caution behind', () => {
    const { detail } = relationWords(
      pours({
        scope: 'green tea',
        amount: { value: 2, unit: 'litres', qualifier: 'about' },
        since: '2026',
        status: 'reported',
      }),
      graph,
    );
    assert.equal(detail, 'green tea, about 2 litres, since 2026, reported');
  });
});
