import { printedReport } from '#issues/report.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { buildGraph } from '#graph/build-graph.ts';
import type { Page } from '#graph/graph.ts';
import { dayBefore, firstDay, lastDay } from '#graph/time.ts';
import { changesBetween } from '#views/as-of/changes.ts';
import { verdictOf } from '#views/wording/verdict.ts';
import { relationTable } from '#views/as-of/relation-table.ts';
import { shareImages } from '#views/share/share-image.ts';
import { changesOf } from '#views/diagram/change-diagram.ts';
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

    test('has a picture for those who share a page or a claim', () => {
      const { pages, claims } = graph!;
      expect(new Set(shareImages(graph!).map(({ path }) => path)).size).toBe(1 + pages.size + claims.size);
    });

    test('gives the verdict of a short answer within its first three words', () => {
      const late = [...graph!.pages.values()].flatMap(({ id, answers }) =>
        answers
          .filter(({ answer, verdict = verdictOf(answer) }) => {
            const at = verdict === undefined ? -1 : answer.indexOf(verdict);
            return at < 0 || answer.slice(0, at).split(/\s+/).filter(Boolean).length > 2;
          })
          .map(({ question }) => `${id}: ${question}`),
      );
      expect(late, 'Begin the answer with its fact, or with a short sentence that is the verdict.').toEqual([]);
    });

    test('has no source that nothing rests on', () => {
      const unused = [...graph!.sources.values()]
        .filter((its) => [its.claims, its.beside, its.disagreements, its.commonErrors].flat().length === 0)
        .map(({ id }) => id);
      expect(unused, 'Let a claim name each of these sources, or delete its file.').toEqual([]);
    });

    test('says on the page of an agreement as on that of its day what began, ended and gave way to what', () => {
      const table = relationTable(graph!);
      for (const page of graph!.pages.values()) {
        if (page.shape !== 'entity' || page.kind.shape !== 'change' || page.on === undefined) continue;
        const ofDay = changesBetween(table, dayBefore(firstDay(page.on)), lastDay(page.on));
        for (const [kind, said] of Object.entries(changesOf(graph!, table, page)!))
          expect(ofDay[kind as keyof typeof ofDay], `${kind} on the page "${page.id}" and on that of its day`).toEqual(
            expect.arrayContaining(said as unknown[]),
          );
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

/** Pages that lead to a page: in their prose, as further reading, as a stop of a path or by a relation. */
const reachedFrom = (page: Page): Set<Page> =>
  new Set([
    ...[...page.mentions, ...page.pointers].map((one) => one.page),
    ...page.relations.map(({ from, to }) => (from === page ? to : from)),
  ]);
