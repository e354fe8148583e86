import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from './graph.fixture.ts';
import { asNames } from './title-order.ts';

test('letters go before their cases and accents, and numbers by value', () => {
  const names = ['Garden 2', 'garden 10', 'Garden 1', 'end', 'Straße Größe', '1. FC Leaf', 'Éclair', 'Zed'];
  assert.deepEqual(names.toSorted(asNames), [
    '1. FC Leaf',
    'Éclair',
    'end',
    'Garden 1',
    'Garden 2',
    'garden 10',
    'Straße Größe',
    'Zed',
  ]);
});

test('what began on one day stands in the order of the titles that readers see, not of ids', () => {
  const garden = (id: string, title: string) => ({ id, title, kind: 'garden' });
  const graph = graphOf(
    { checked: '2024-06-30' },
    {
      kinds: [{ id: 'garden', shape: 'thing' }],
      relationTypes: [{ id: 'supplies', from: ['garden'], to: ['garden'] }],
      entities: [garden('a', 'Garden 10'), garden('b', 'Garden 9'), garden('c', 'end'), garden('house', 'House')],
      relations: ['a', 'b', 'c'].map((from) => ({
        id: `from-${from}`,
        type: 'supplies',
        from,
        to: 'house',
        since: '2022',
        claims: [],
      })),
    },
  );
  assert.deepEqual(
    [...graph.relations.values()].map(({ from }) => from.title),
    ['end', 'Garden 9', 'Garden 10'],
  );
});
