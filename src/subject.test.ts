import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { buildGraph } from '#graph/build-graph.ts';
import type { Graph, Page } from '#graph/graph.ts';

/** The subject of this repository, held against itself: what the rules of a check leave to judgement. */
describe('the subject', () => {
  const { records, issues: faults } = readContent(filesOnDisk(join(import.meta.dirname, '../content')));
  const { graph, issues } = buildGraph(records, faults);
  assert.ok(graph, 'The content has faults; npm run check names them.');

  test('has no fault and no warning', () => assert.deepEqual(issues, []));

  test('has no claim that no page lists in full', () => {
    const listed = new Set([...graph.pages.keys()].flatMap((id) => graph.claimsOf(id).map((claim) => claim.id)));
    assert.deepEqual(
      [...graph.claims.keys()].filter((id) => !listed.has(id)),
      [],
    );
  });

  test('has no source that nothing rests on', () => {
    const used = new Set([...graph.claims.values()].flatMap((claim) => claim.sources.map(({ source }) => source)));
    for (const { positions } of graph.disagreements)
      for (const { sources = [] } of positions) for (const { source } of sources) used.add(source);
    assert.deepEqual(
      [...graph.sources.keys()].filter((id) => !used.has(id)),
      [],
    );
  });

  test('reaches each page from at least two others', () => {
    const alone = [...graph.pages.values()]
      .map((page) => ({ id: page.id, from: reachedFrom(graph, page) }))
      .filter(({ from }) => from.size < 2);
    assert.deepEqual(
      alone.map(({ id }) => id),
      [],
    );
  });
});

/** Pages that lead to a page: in their prose, as further reading, as a stop of a path or by a relation. */
function reachedFrom(graph: Graph, { id }: Page): Set<string> {
  const found = new Set<string>(graph.mentionsOf(id).map(({ page }) => page.id));
  for (const relation of graph.relationsOf(id)) found.add(relation.from === id ? relation.to : relation.from);
  for (const page of graph.pages.values()) {
    const pointers = [...(page.related ?? []), ...(page.shape === 'topic' ? (page.stops ?? []) : [])];
    if (pointers.some((pointer) => pointer.page === id)) found.add(page.id);
  }
  return found;
}
