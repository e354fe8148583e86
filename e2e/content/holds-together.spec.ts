import { printedReport } from '#issues/report.ts';
import { contentFolder } from '#reading/content-folder.ts';
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
import { expect, test } from '../support/test.ts';

/** The subject of this repository, held against itself: what the rules of a check leave to judgement. */
test.describe('the content', { tag: '@content' }, () => {
  const { records, issues: faults } = readContent(filesOnDisk(contentFolder()));
  const { graph, issues } = buildGraph(records, faults);

  test('has no fault and no warning', () => expect(printedReport(issues)).toBe(''));

  test.describe('without faults', () => {
    test.skip(!graph, 'npm run check names the faults');

    test('has no claim that no page lists in full', () => {
      const listed = new Set([...graph!.pages.values()].flatMap((page) => page.claims.map(({ id }) => id)));
      const unlisted = [...graph!.claims.keys()].filter((id) => !listed.has(id));
      expect(unlisted, 'Name in "about" of each of these claims a page that it is about.').toEqual([]);
    });

    test('has no source that nothing rests on', () => {
      const unused = [...graph!.sources.values()]
        .filter((source) => source.claims.length + source.disagreements.length === 0)
        .map(({ id }) => id);
      expect(unused, 'Let a claim rest on each of these sources, or delete its file.').toEqual([]);
    });

    test('says on the page of an agreement as on that of its day what began, ended and changed its terms', () => {
      const table = relationTable(graph!);
      for (const page of graph!.pages.values()) {
        if (page.shape !== 'entity' || page.kind.shape !== 'change' || page.on === undefined) continue;
        const [ofAgreement, ofDay] = saidOf(graph!, table, page);
        expect(ofAgreement, `The page "${page.id}" and the page of its day differ.`).toEqual(ofDay);
      }
    });

    test('leads to each page from at least two others', () => {
      const lonely = [...graph!.pages.values()]
        .map((page) => ({ id: page.id, from: [...reachedFrom(page)].map(({ id }) => id) }))
        .filter(({ from }) => from.length < 2)
        .map(({ id, from }) => `"${id}" is reached from ${from.length === 0 ? 'no other page' : `"${from[0]}" alone`}.`);
      expect(lonely, 'Link to each of these from the prose or "related" of another page, or by a relation.').toEqual([]);
    });
  });
});

/**
 * What is said of the day of an agreement, first on its own page and then on that of the day, as far as both name it.
 */
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
