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

  test('says on the page of an agreement as on that of its day what began, ended and changed its terms', () => {
    const table = relationTable(graph);
    const agreements = [...graph.pages.values()]
      .filter((page) => page.shape === 'entity')
      .filter(({ kind, on }) => kind.shape === 'change' && on !== undefined);
    for (const page of agreements) {
      const [ofAgreement, ofDay] = saidOf(graph, table, page);
      assert.deepEqual(ofAgreement, ofDay, `The page "${page.id}" and the page of its day differ.`);
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

/** What is said of the day of an agreement, first on its own page and then on that of the day, as far as both name it. */
function saidOf(graph: Graph, table: RelationTable, page: EntityPage): [string[], string[]] {
  const drawn = changeDiagrams(graph, page) ?? { began: [], ended: [], changed: [] };
  const day = changesBetween(table, dayBefore(firstDay(page.on!)), lastDay(page.on!));
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const terms = (one: DiagramStatement | undefined) => one && rows.get(one.relation)!.detail;
  const words = ({ subject, verb, object }: Line) => `${subject!.title} ${verb} ${object.title}`;
  const tie = (one: DiagramStatement) => words(line(table, rows.get(one.relation)!));
  const past = (one: DiagramStatement) => words(line(table, rows.get(one.relation)!, { past: true }));
  const ofAgreement = [
    ...drawn.began.map((one) => `${tie(one)} began: ${terms(one)}`),
    ...drawn.ended.map((one) => `${past(one)} ended: ${terms(one)}`),
    ...drawn.changed.map(
      (turn) => `${tie((turn.after ?? turn.before)!)}: ${terms(turn.before)} → ${terms(turn.after)}`,
    ),
  ];
  const ofDay = [
    ...day.began.map((one) => `${words(one)} began: ${one.detail}`),
    ...day.ended.map((one) => `${words(one)} ended: ${one.detail}`),
    ...day.changed.flatMap(({ what, turns }) =>
      turns.map(({ before, after }) => `${words(what)}: ${before?.detail} → ${after?.detail}`),
    ),
  ];
  // The page of an agreement names what is between its parties, that of the day names everything.
  const named = new Set([...drawn.began, ...drawn.ended].map(tie).concat(drawn.ended.map(past)));
  for (const { before, after } of drawn.changed) named.add(tie((after ?? before)!));
  return [ofAgreement.sort(), ofDay.filter((said) => [...named].some((one) => said.startsWith(one))).sort()];
}

/** Pages that lead to a page: in their prose, as further reading, as a stop of a path or by a relation. */
const reachedFrom = (page: Page): Set<Page> =>
  new Set([
    ...[...page.mentions, ...page.pointers].map((one) => one.page),
    ...page.relations.map(({ from, to }) => (from === page ? to : from)),
  ]);
