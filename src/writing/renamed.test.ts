import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import { printedReport } from '#issues/report.ts';
import type { ContentFiles } from '#reading/content-files.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { recordsNamed, renamed, type Named } from './renamed.ts';

const { name: folder, files: all } = filesOnDisk(`${import.meta.dirname}/../../e2e/fixtures/tea`);
// What an edition said of a type by its name is a correction, for which the author has a reason.
const tea = { name: folder, files: new Map([...all].filter(([path]) => !path.startsWith('editions/'))) };

function changed({ name, files }: ContentFiles, changes: ReadonlyMap<string, string | undefined>): ContentFiles {
  const after = new Map(files);
  for (const [path, text] of changes)
    if (text === undefined) after.delete(path);
    else after.set(path, new TextEncoder().encode(text));
  return { name, files: after };
}

const textsOf = ({ files }: ContentFiles) =>
  new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes as Uint8Array)]));

const reportOf = (subject: ContentFiles) => {
  const { records, issues } = readContent(subject);
  return printedReport(buildGraph(records, issues).issues);
};

/** Every record of the subject that has an id. */
function everyRecord(): Named[] {
  const { records } = readContent(tea);
  const { kinds, relationTypes, relationGroups, amountKinds, sourceKinds, synonyms, sources, claims, relations } =
    records;
  const { entities, topics, commonErrors, disagreements, gaps, clauses } = records;
  const lists = [
    kinds,
    relationTypes,
    relationGroups,
    amountKinds,
    sourceKinds,
    synonyms,
    sources,
    claims,
    relations,
    entities,
  ];
  const ids = [...lists, topics, commonErrors, disagreements, gaps, clauses].flat().map(({ id }) => id);
  return [...new Set([...ids, 'trade'])].flatMap((id) => recordsNamed(tea, id));
}

/** Texts without the field that tells of earlier ids. */
const withoutMoved = (texts: ReadonlyMap<string, string>, from: string, to: string) =>
  new Map(
    [...texts]
      .map(([path, text]): [string, string] => [
        path.replaceAll(from, to),
        (path === 'published.txt' ? text : text.replace(/^ *moved: .*\n|, moved: \[[^\]]*\]/gm, '')).replaceAll(
          from,
          to,
        ),
      ])
      .sort(),
  );

test('a record of any sort is named by its new id everywhere, and nothing else is touched', () => {
  const records = everyRecord();
  assert.ok(new Set(records.map(({ sort }) => sort)).size >= 12, 'of nearly every sort there is one');
  for (const { sort, id } of records) {
    const anew = `anew-${id}`;
    const after = changed(tea, renamed(tea, { sort, id }, anew));
    assert.equal(reportOf(after), '', `${sort} ${id}`);
    assert.deepEqual(
      recordsNamed(after, id).filter((one) => one.sort === sort),
      [],
      `${sort} ${id}`,
    );
    // Put back letter by letter, the files are what they were.
    assert.deepEqual(withoutMoved(textsOf(after), anew, id), withoutMoved(textsOf(tea), anew, id), `${sort} ${id}`);
    const back = changed(after, renamed(after, { sort, id: anew }, id));
    assert.equal(reportOf(back), '', `${sort} ${id} and back`);
  }
});

test('what was published leads on from its earlier id', () => {
  const at = (id: string, anew: string, path: string, sort: Named['sort']) =>
    renamed(tea, { sort, id }, anew).get(path) ?? '';
  assert.match(at('any-house', 'every-house', 'claims/trade.yaml', 'claim'), /moved: \[sells-to-all, any-house\]/);
  assert.match(
    at('green-hill', 'greener-hill', 'entities/garden/greener-hill.mdx', 'page'),
    /\nmoved: \[the-hill, green-hill\]\n/,
  );
  assert.match(
    at('price-2023', 'cost-2023', 'claims/trade.yaml', 'claim'),
    /id: cost-2023\n {2}moved: \[price-2023\]\n/,
  );
  assert.doesNotMatch(at('river-2022', 'bank-2022', 'claims/trade.yaml', 'claim'), /moved: \[river-2022\]/);
});

test('what an edition names by an earlier id of a page or claim is no other fact', () => {
  const whole = { name: folder, files: all };
  for (const { sort, id } of everyRecord().filter((one) => ['page', 'claim', 'relation'].includes(one.sort)))
    assert.equal(reportOf(changed(whole, renamed(whole, { sort, id }, `anew-${id}`))), '', `${sort} ${id}`);
});
