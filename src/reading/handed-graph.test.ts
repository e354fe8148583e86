import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import { handedGraph, handOver } from './handed-graph.ts';

test('pages find the graph that was handed over, in modules of their own too', async () => {
  assert.equal(handedGraph(), undefined);
  const graph = graphOf({ checked: '2024-06-30' }, {});
  handOver(graph);
  assert.equal(handedGraph(), graph);
  const again = (await import(`./handed-graph.ts?${'bundled'}`)) as typeof import('./handed-graph.ts');
  assert.notEqual(again.handedGraph, handedGraph);
  assert.equal(again.handedGraph(), graph);
});
