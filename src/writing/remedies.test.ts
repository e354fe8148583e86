import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import type { Issue } from '#issues/issue.ts';
import { inOrder } from '#issues/order.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { nearestWord, REMEDIES, type Texts } from './remedies.fixture.ts';

const textsOf = (subject: string): Texts =>
  new Map(
    [...filesOnDisk(join(import.meta.dirname, '../../e2e/fixtures', subject)).files].flatMap(([path, bytes]) =>
      bytes instanceof Uint8Array ? [[path, new TextDecoder().decode(bytes)] as const] : [],
    ),
  );
const texts = textsOf('broken');

function faultsOf(subject: Texts): readonly Issue[] {
  const files = new Map([...subject].map(([path, text]) => [path, new TextEncoder().encode(text)] as const));
  const { records, issues } = readContent({ name: 'broken', files });
  return inOrder(buildGraph(records, issues).issues);
}

const before = faultsOf(texts);
const isNearest = ({ fix }: Issue) => fix.startsWith('Did you mean');
const byRule = Map.groupBy(
  before.filter((issue) => !isNearest(issue)),
  ({ rule }) => rule,
);
/** What the reference of rules shows of each, and all that name a nearest word. */
const examples = [...[...byRule.values()].map(([first]) => first!), ...before.filter(isNearest)];

const said = ({ rule, at, what }: Issue) => `${rule} in ${at.file}: ${what}`;
const was = new Set(before.map(said));

const filesOf = ({ at, also = [] }: Issue) => [at, ...also].map(({ file }) => file);

/** Faults that stay or come when remedies are applied, each to another file. */
function left(issues: readonly Issue[]): string[] {
  const mended = new Map(texts);
  for (const issue of issues) {
    const remedy = isNearest(issue) ? nearestWord : REMEDIES[issue.rule];
    assert.ok(remedy, `${issue.rule} has no remedy in remedies.fixture.ts: ${issue.fix}`);
    remedy(mended, issue);
    // What is told once of an id is to be done in all its places.
    if (issue.rule.startsWith('unknown-')) for (const at of issue.also ?? []) remedy(mended, { ...issue, at });
  }
  const applied = new Set(issues.map(said));
  return faultsOf(mended)
    .map(said)
    .filter((one) => applied.has(one) || !was.has(one));
}

test('the remedy of every rule, applied by a program to its example, takes its fault away and brings no other', () => {
  assert.deepEqual(
    [...byRule.keys()].filter((rule) => !REMEDIES[rule]),
    [],
  );
  const rounds: Issue[][] = [];
  for (const issue of examples) {
    const its = filesOf(issue);
    const round = rounds.find((others) => !others.flatMap(filesOf).some((file) => its.includes(file)));
    if (round) round.push(issue);
    else rounds.push([issue]);
  }
  assert.deepEqual(rounds.flatMap(left), []);
});

test('a remedy that does not help is found', () => {
  const [misspelt] = before.filter(({ rule }) => rule === 'unknown-group');
  const { fix: _, ...rest } = misspelt!;
  assert.deepEqual(left([{ ...rest, fix: 'Did you mean "right-s"?' }]), [
    'unknown-group in broken/vocabulary/relations.yaml: No group of relations is called "right-s".',
  ]);
});

test('remedies help where one subject cannot have the fault beside others', () => {
  const sound = textsOf('tea');
  const twin = new Map([...sound, ['topics/Steeping.mdx', sound.get('topics/steeping.mdx')!]]);
  const without = new Map([...sound].filter(([path]) => path !== 'vocabulary/sources.yaml'));
  for (const [rule, subject] of [
    ['case-clash', twin],
    ['missing-file', without],
  ] as const) {
    const [issue, ...others] = faultsOf(subject);
    assert.deepEqual([issue?.rule, others], [rule, []]);
    const mended = new Map(subject);
    REMEDIES[rule]!(mended, issue!);
    assert.deepEqual(faultsOf(mended), []);
  }
});
