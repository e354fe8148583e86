import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import { placesIn, slipped } from '#graph/slips.fixture.ts';
import type { Entry } from '#schema/entry.ts';
import type { Issue } from '#issues/issue.ts';
import type { Records } from '#graph/records.ts';
import type { ContentFiles } from '#reading/content-files.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent, type ReadRecords } from '#reading/read-content.ts';

// SLIPS=3000 node --test src/slips.test.ts makes more of them and names each that is missed. Of so few as are made by
// default chance may pick two more than one in a hundred.
const SLIPS = Number(process.env['SLIPS'] ?? 60);
const CHANCE = 2;
const SEED = Number(process.env['SEED'] ?? 20261126);

test(`of ${SLIPS} slips of a digit, a month, a unit or a currency in the subject, 99 in 100 are reported with the place and the other one`, () => {
  const content = filesOnDisk(join(import.meta.dirname, '../content'));
  const places = [...textsOf(content)].flatMap(([path, text]) =>
    placesIn(path, text).map((place) => ({ path, text, ...place })),
  );
  assert.ok(places.length > 0, 'No place for a slip was found.');
  const read = readContent(content);
  const chance = chances(SEED);
  const missed: string[] = [];
  for (let made = 0; made < SLIPS;) {
    const { path, text, line, from, to } = places[Math.floor(chance() * places.length)]!;
    const lines = text.split('\n');
    const was = lines[line]!;
    const words = slipped(was.slice(from, to), chance);
    if (words === undefined) continue;
    made++;
    lines[line] = was.slice(0, from) + words + was.slice(to);
    if (!isReported(faultsOf(read, content.name, path, lines.join('\n')), `${content.name}/${path}`))
      missed.push(`${path}:${line + 1} "${was.slice(from, to)}" → "${words}"`);
  }
  if (missed.length > 0) console.log(`Missed ${missed.length} of ${SLIPS}:\n${missed.join('\n')}`);
  assert.ok(missed.length <= SLIPS / 100 + (SLIPS < 1000 ? CHANCE : 0), missed.join('\n'));
});

/** The files in which slips are made: the facts and the pages, not the words for them. */
function* textsOf({ files }: ContentFiles): Iterable<[string, string]> {
  for (const [path, bytes] of files)
    if (
      bytes instanceof Uint8Array &&
      /^(?:claims|clauses|relations|entities|topics|common-errors|disagreements|gaps|site)\b.*\.(?:yaml|mdx)$/.test(
        path,
      )
    )
      yield [path, new TextDecoder().decode(bytes)];
}

/** The faults of the subject with another text in one file; what was read of the other files is kept. */
function faultsOf(read: ReadRecords, name: string, path: string, text: string): readonly Issue[] {
  const one = readContent({ name, files: new Map([[path, new TextEncoder().encode(text)]]) });
  const file = `${name}/${path}`;
  const merged = Object.entries(read.records).map(([sort, old]: [string, unknown]) => {
    const fresh: unknown = one.records[sort as keyof Records];
    if (!Array.isArray(old)) return [sort, path === 'site.yaml' && sort === 'site' ? fresh : old];
    return [
      sort,
      [...(old as Entry<unknown>[]).filter((entry) => entry.file !== file), ...(fresh as Entry<unknown>[])],
    ];
  });
  const faults = one.issues.filter(({ rule }) => rule !== 'missing-file');
  return buildGraph(Object.fromEntries(merged) as unknown as Records, faults).issues;
}

/** Whether a fault names the file of the slip and another place, or what cannot be written at all. */
const isReported = (issues: readonly Issue[], file: string) =>
  issues.some(
    ({ rule, at, also = [] }) =>
      [at, ...also].some((place) => place.file === file) && (also.length > 0 || ALONE.has(rule)),
  );

/** Faults that are plain from the one place: no calendar has the day, or it lies after the day of the check. */
const ALONE: ReadonlySet<string> = new Set(['bad-date', 'future-date', 'wrong-value', 'wrong-type']);

/** Numbers from 0 up to 1 that are the same in each run: a linear congruential generator by Numerical Recipes. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
