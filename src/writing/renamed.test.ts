import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import { printedReport } from '#issues/report.ts';
import type { ContentFiles } from '#reading/content-files.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { recordsNamed, renamed, type Named } from './renamed.ts';

const tea = filesOnDisk(`${import.meta.dirname}/../../e2e/fixtures/tea`);

function changed({ name, files }: ContentFiles, changes: ReadonlyMap<string, string | undefined>): ContentFiles {
  const after = new Map(files);
  for (const [path, text] of changes)
    if (text === undefined) after.delete(path);
    else after.set(path, new TextEncoder().encode(text));
  return { name, files: after };
}

const textsOf = ({ files }: ContentFiles) =>
  new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes as Uint8Array)]));

/** What is wrong with a subject, and what the site tells that has changed, edition by edition and up to now. */
const toldOf = (subject: ContentFiles) => {
  const { records, issues } = readContent(subject);
  const found = buildGraph(records, issues);
  const steps = found.graph?.steps.map(({ changes }) =>
    changes.map(({ sort, kind, fields }) => [sort, kind, ...fields].join()).sort(),
  );
  return { report: printedReport(found.issues), steps };
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
  const told = toldOf(tea);
  assert.equal(told.report, '');
  for (const { sort, id } of records) {
    const anew = `anew-${id}`;
    const after = changed(tea, renamed(tea, { sort, id }, anew));
    assert.deepEqual(toldOf(after), told, `${sort} ${id}`);
    assert.deepEqual(
      recordsNamed(after, id).filter((one) => one.sort === sort),
      [],
      `${sort} ${id}`,
    );
    // Put back letter by letter, the files are what they were.
    assert.deepEqual(withoutMoved(textsOf(after), anew, id), withoutMoved(textsOf(tea), anew, id), `${sort} ${id}`);
    const back = changed(after, renamed(after, { sort, id: anew }, id));
    assert.deepEqual(toldOf(back), told, `${sort} ${id} and back`);
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
  assert.match(
    at('supplies', 'sells-to', 'vocabulary/relations.yaml', 'relation type'),
    /id: sells-to\n {4}moved: \[supplies\]\n/,
  );
  assert.doesNotMatch(at('tale', 'story', 'vocabulary/sources.yaml', 'kind of source'), /moved/);
});
