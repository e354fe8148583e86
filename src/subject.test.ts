import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { buildGraph } from '#graph/build-graph.ts';
import type { EntityPage, Graph, Page } from '#graph/graph.ts';
import { dayBefore, firstDay, lastDay } from '#graph/time.ts';
import { changesBetween } from '#views/as-of/changes.ts';
import { line, type Line } from '#views/as-of/day.ts';
import { relationTable, type RelationTable } from '#views/as-of/relation-table.ts';
import { changeDiagrams } from '#views/diagram/change-diagrams.ts';
import type { DiagramStatement } from '#views/diagram/diagram.ts';

/** The subject of this repository, held against itself: what the rules of a check leave to judgement. */
describe('the subject', () => {
  const { records, issues: faults } = readContent(filesOnDisk(join(import.meta.dirname, '../content')));
  const { graph, issues } = buildGraph(records, faults);
  assert.ok(graph, 'The content has faults; npm run check names them.');

  test('has no fault and no warning', () => assert.deepEqual(issues, []));

  test('has no claim that no page lists in full', () => {
    const listed = new Set([...graph.pages.values()].flatMap((page) => page.claims.map(({ id }) => id)));
    assert.deepEqual(
      [...graph.claims.keys()].filter((id) => !listed.has(id)),
      [],
    );
  });

  test('has no source that nothing rests on', () => {
    const unused = [...graph.sources.values()].filter(
      (source) => source.claims.length + source.disagreements.length === 0,
    );
    assert.deepEqual(
      unused.map(({ id }) => id),
      [],
    );
  });

  test('says on the page of an agreement as on that of its day which terms took the place of which', () => {
    const table = relationTable(graph);
    const agreements = [...graph.pages.values()]
      .filter((page) => page.shape === 'entity')
      .filter(({ kind, on }) => kind.shape === 'change' && on !== undefined);
    for (const page of agreements) {
      const { ofAgreement, ofDay } = turnsOn(graph, table, page);
      assert.deepEqual(ofAgreement.sort(), ofDay.sort(), `The page "${page.id}" and the page of its day differ.`);
    }
  });

  test('reaches each page from at least two others', () => {
    const alone = [...graph.pages.values()].filter((page) => reachedFrom(page).size < 2);
    assert.deepEqual(
      alone.map(({ id }) => id),
      [],
    );
  });
});

/** What changed its terms on the day of an agreement: as the page of the agreement says it, and as that of its day does. */
function turnsOn(graph: Graph, table: RelationTable, page: EntityPage) {
  const before = dayBefore(firstDay(page.on!));
  const words = (what: Line | undefined, detail: string | undefined) =>
    detail === undefined ? undefined : `${what!.subject!.title} ${what!.verb} ${what!.object.title}: ${detail}`;
  const ofDay = changesBetween(table, before, lastDay(page.on!)).changed.flatMap(({ what, turns }) =>
    turns.map((turn) => [words(what, turn.before?.detail), words(what, turn.after?.detail)]),
  );
  const said = ({ relation }: DiagramStatement) => {
    const row = table.rows.find(({ id }) => id === relation)!;
    return words(line(table, row), row.detail);
  };
  const { changed, began, ended } = changeDiagrams(graph, page) ?? { changed: [], began: [], ended: [] };
  const ofAgreement = changed.map(({ from, to }) => [said(from), said(to)]);
  const alone = [...began, ...ended].map(said);
  // The agreement names its parties alone, so that the day may have more.
  const shared = ofDay.filter((turn) => [...ofAgreement.flat(), ...alone].some((one) => one && turn.includes(one)));
  return { ofAgreement, ofDay: shared.filter((turn) => turn.every((one) => one !== undefined)) };
}

/** Pages that lead to a page: in their prose, as further reading, as a stop of a path or by a relation. */
const reachedFrom = (page: Page): Set<Page> =>
  new Set([
    ...[...page.mentions, ...page.pointers].map((one) => one.page),
    ...page.relations.map(({ from, to }) => (from === page ? to : from)),
  ]);
