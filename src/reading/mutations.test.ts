import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import { printedReport } from '#issues/report.ts';
import { isError } from '#issues/rules.ts';
import { filesOnDisk } from './files-on-disk.ts';
import { chance, mutated } from './mutations.fixture.ts';
import { readContent } from './read-content.ts';

/** `MUTATION_SEED` repeats a test, `MUTATIONS` makes it longer. */
const seed = Number(process.env['MUTATION_SEED'] ?? 20240630);
const runs = Number(process.env['MUTATIONS'] ?? 200);
const MOST_EDITS = 6;
const LIMIT_MS = 5000;

const tea = filesOnDisk(join(import.meta.dirname, '../../e2e/fixtures/tea'));

const next = chance(seed);
const paths = [...tea.files.keys()];
const textOf = (path: string) => new TextDecoder().decode(tea.files.get(path) as Uint8Array);

test(`random edits of good files end in a site or a report (MUTATION_SEED=${seed})`, (context) => {
  let [slowest, edited] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const files = new Map(tea.files);
    const edits: string[] = [];
    const count = 1 + Math.floor(next() * MOST_EDITS);
    while (edits.length < count) {
      const path = paths[Math.floor(next() * paths.length)]!;
      const text = new TextDecoder().decode(files.get(path) as Uint8Array);
      files.set(path, new TextEncoder().encode(mutated(text, next)));
      edits.push(path);
    }
    const started = performance.now();
    try {
      const { records, issues: found } = readContent({ name: 'tea', files });
      const { graph, issues } = buildGraph(records, found);
      printedReport(issues);
      assert.equal(graph === undefined, issues.some(isError), 'there is a graph exactly when there is no error');
      for (const { at, what, why, fix } of issues)
        assert.ok(
          at.line >= 1 && at.column >= 1 && what && why && fix,
          `an issue without words or place: ${JSON.stringify({ at, what, why, fix })}`,
        );
      assertNothingLost(
        edits,
        issues.map(({ at }) => at.file),
        records,
      );
    } catch (error) {
      const changed = new Set(edits);
      throw new Error(
        `Run ${run} of seed ${seed} failed.\n${[...changed].map((path) => `=== ${path}\n${JSON.stringify(new TextDecoder().decode(files.get(path) as Uint8Array))}`).join('\n')}`,
        { cause: error },
      );
    }
    edited += edits.length;
    slowest = Math.max(slowest, performance.now() - started);
    assert.ok(slowest < LIMIT_MS, `run ${run} of seed ${seed} took ${slowest} ms`);
  }
  context.diagnostic(`${edited} edits in ${runs} subjects; the slowest took ${Math.round(slowest)} ms`);
});

/** A file that was read gives a record or a fault, never silence. */
function assertNothingLost(
  edited: readonly string[],
  faulty: readonly string[],
  records: ReturnType<typeof readContent>['records'],
): void {
  const read = new Set([
    records.site?.file,
    ...[
      records.kinds,
      records.relationTypes,
      records.amountKinds,
      records.sourceKinds,
      records.synonyms,
      records.sources,
      records.claims,
      records.relations,
      records.entities,
      records.topics,
      records.commonErrors,
      records.disagreements,
      records.gaps,
      records.gone,
      records.published,
      records.clauses,
    ]
      .flat()
      .map(({ file }) => file),
    ...faulty,
  ]);
  // Of the list of addresses, whose lines are records, none may be left but those for people.
  const isEdition = (path: string) => path.startsWith('editions/');
  for (const path of edited.filter((one) => one !== 'published.txt' && !isEdition(one)))
    if (textOf(path).trim() !== '') assert.ok(read.has(`tea/${path}`), `${path} is gone without a word`);
  // An edition is whole, or one of its files is told of.
  for (const path of edited.filter(isEdition)) {
    const folder = path.split('/').slice(0, 2).join('/');
    const isWhole = records.editions.some(({ day }) => folder === `editions/${day}`);
    assert.ok(isWhole || faulty.some((file) => file.startsWith(`tea/${folder}`)), `${path} is changed without a word`);
  }
}
