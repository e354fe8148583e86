import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from './graph.fixture.ts';
import { madeOnce } from './made-once.ts';

test('something is made once for each graph and name', () => {
  const [one, other] = [graphOf({ checked: '2024-06-30' }, {}), graphOf({ checked: '2024-06-30' }, {})];
  let count = 0;
  const made = () => ++count;
  assert.deepEqual(
    [one, one, other, one].map((graph, place) => madeOnce(graph, place < 3 ? 'leaf' : 'water', made)),
    [1, 1, 2, 3],
  );
});
