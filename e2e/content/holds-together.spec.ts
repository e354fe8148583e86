import { printedReport } from '#issues/report.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { buildGraph } from '#graph/build-graph.ts';
import type { Graph, Page } from '#graph/graph.ts';
import { expect, test } from '../support/test.ts';

/** The subject of this repository, held against itself: what the rules of a check leave to judgement. */
test.describe('the content', { tag: '@content' }, () => {
  const { records, issues: faults } = readContent(filesOnDisk(contentFolder()));
  const { graph, issues } = buildGraph(records, faults);

  test('has no fault and no warning', () => expect(printedReport(issues)).toBe(''));

  test.describe('without faults', () => {
    test.skip(!graph, 'npm run check names the faults');

    test('has no claim that no page lists in full', () => {
      const listed = new Set([...graph!.pages.keys()].flatMap((id) => graph!.claimsOf(id).map((claim) => claim.id)));
      const unlisted = [...graph!.claims.keys()].filter((id) => !listed.has(id));
      expect(unlisted, 'Name in "about" of each of these claims a page that it is about.').toEqual([]);
    });

    test('has no source that nothing rests on', () => {
      const used = new Set([...graph!.claims.values()].flatMap((claim) => claim.sources.map(({ source }) => source)));
      for (const { positions } of graph!.disagreements)
        for (const { sources = [] } of positions) for (const { source } of sources) used.add(source);
      const unused = [...graph!.sources.keys()].filter((id) => !used.has(id));
      expect(unused, 'Let a claim rest on each of these sources, or delete its file.').toEqual([]);
    });

    test('leads to each page from at least two others', () => {
      const lonely = [...graph!.pages.values()]
        .map((page) => ({ id: page.id, from: [...reachedFrom(graph!, page)] }))
        .filter(({ from }) => from.length < 2)
        .map(({ id, from }) => `"${id}" is reached from ${from.length === 0 ? 'no other page' : `"${from[0]}" alone`}.`);
      expect(lonely, 'Link to each of these from the prose or "related" of another page, or by a relation.').toEqual([]);
    });
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
