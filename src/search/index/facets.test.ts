import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { searchDocuments } from './documents.ts';
import { searchFacets } from './facets.ts';

const entity = (id: string, title: string) => ({ id, kind: 'house', title, summary: `${title} is here.` });
const graph = graphOf(
  { language: 'en-GB', checked: '2024-06-30' },
  {
    kinds: [{ id: 'house', label: 'House' }],
    relationTypes: [
      {
        id: 'supplies',
        label: 'supplies',
        inverse: 'is supplied by',
        short: 'supplies to',
        fact: 'Tea, supplied or promised',
      },
      { id: 'owns', label: 'owns', inverse: 'is owned by' },
      { id: 'sues', label: 'sues', inverse: 'is sued by' },
    ],
    entities: [entity('hill', 'Hill'), entity('shore', 'Shore')],
    claims: ['a', 'b'].map((id) => ({
      id,
      about: ['hill', 'shore'],
      statement: `The ${id} of both.`,
      status: 'stated',
      sources: [{ source: 'gazette' }],
    })),
    relations: [
      { id: 'one', type: 'supplies', from: 'hill', to: 'shore', claims: ['a'] },
      { id: 'two', type: 'owns', from: 'hill', to: 'shore', claims: ['b'] },
    ],
    sources: [{ id: 'gazette', title: 'Of houses', publisher: 'Gazette', kind: 'press', published: '2023-04' }],
  },
);

describe('the filters of a search', () => {
  it('offer the relations that pages have, by what they are called, and nothing else as a relation', () => {
    const relation = searchFacets(graph, searchDocuments(graph).text).find(({ facet }) => facet === 'relation');
    assert.deepEqual(relation?.values, [
      { value: 'supplies', label: 'Supplies to' },
      { value: 'owns', label: 'Owns' },
    ]);
  });
});
