import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import { inOrder } from '#issues/order.ts';
import { filesOnDisk } from './files-on-disk.ts';
import { readContent } from './read-content.ts';

const { files: TEA } = filesOnDisk(`${import.meta.dirname}/../../e2e/fixtures/tea`);
const textOf = (path: string) => new TextDecoder().decode(TEA.get(path) as Uint8Array);

/** The faults of the subject about tea with some files changed, or taken away, each as its place and rule. */
function faultsOf(changes: Readonly<Record<string, string | undefined>>, without: RegExp = /^$/): string[] {
  const files = new Map([...TEA].filter(([path]) => !without.test(path)));
  for (const [path, text] of Object.entries(changes)) files.set(path, new TextEncoder().encode(text));
  const { records, issues } = readContent({ name: 'tea', files });
  return inOrder(buildGraph(records, issues).issues).map(
    ({ at, rule }) => `${at.file.replace('tea/', '')}:${at.line}:${at.column} ${rule}`,
  );
}

const TRADE = 'claims/trade.yaml';
const changed = (path: string, from: string | RegExp, to: string) => {
  const text = textOf(path).replace(from, to);
  assert.notEqual(text, textOf(path));
  return { [path]: text };
};
const more = (text: string) => ({ 'claims/more.yaml': text });

test('one cause is one fault, at its own place', () => {
  const cases: readonly [name: string, found: string[], expected: string[]][] = [
    ['a bad id', faultsOf(changed(TRADE, 'id: any-house', 'id: any-hоuse')), ['mixed-scripts']],
    ['an id in capitals', faultsOf(changed(TRADE, 'id: any-house', 'id: Any_House')), ['bad-id']],
    [
      'an id that is bad wherever it stands',
      faultsOf({
        ...changed(TRADE, 'id: any-house', 'id: Any_House'),
        ...changed('site.yaml', /any-house/g, 'Any_House'),
      }),
      ['bad-id'],
    ],
    ['a bad date', faultsOf(changed(TRADE, 'since: 2022-05-01', 'since: 2022-05-41')), ['bad-date']],
    [
      'a page that cannot be read',
      faultsOf(changed('topics/first-flush.mdx', '## What it costs', 'a <b\n\n## What')),
      ['mdx-syntax'],
    ],
    ['no group', faultsOf(changed('vocabulary/relations.yaml', /^ {4}group: trade\n/m, '')), ['missing-field']],
    [
      'a slip in a field that an edition has',
      faultsOf(changed('relations/supplies.yaml', 'from: green-hill', 'from: green-hil')),
      ['unknown-entity'],
    ],
    [
      'a heading of the first level without an id',
      faultsOf(changed('topics/ledger.mdx', /^## .*$/m, '# So')),
      ['second-h1'],
    ],
    [
      'a relation to itself',
      faultsOf(changed('relations/supplies.yaml', 'to: corner-house', 'to: green-hill')),
      ['self-relation'],
    ],
    [
      'a file of relations copied',
      faultsOf({ 'relations/supplies-copy.yaml': textOf('relations/supplies.yaml') }),
      ['copied-file'],
    ],
    ['a file of claims copied', faultsOf({ 'claims/trade-copy.yaml': textOf(TRADE) }), ['copied-file']],
    ['a page copied', faultsOf({ 'topics/ledger-copy.mdx': textOf('topics/ledger.mdx') }), ['copied-file']],
    ['a name in another case', faultsOf({ 'topics/Ledger.mdx': textOf('topics/ledger.mdx') }), ['case-clash']],
    [
      'a directive',
      faultsOf(changed('topics/ledger.mdx', /\n## /, '\nThe :abbr[leaf]{title="Tea"} is so.\n\n## ')),
      ['other-dialect'],
    ],
    ['no topics', faultsOf({}, /^topics\//), ['missing-file']],
  ];
  for (const [name, found, rules] of cases)
    assert.deepEqual(
      found.map((line) => line.split(' ')[1]),
      rules,
      name,
    );
});

test('the place of a slip in YAML is the guilty one', () => {
  const claim = (statement: string) =>
    `- id: a\n  statement: ${statement}\n  about: [green-hill]\n  status: stated\n  sources:\n    - source: notice-2022\n      locator: "Opening"\n`;
  for (const [text, place] of [
    [claim('It goes on\nbelow.'), '3:1'],
    [claim('"It is never closed.'), '2:14'],
    [claim("'It is never closed."), '2:14'],
    [`${claim('"It is closed"')}\n${claim('"It is not').replace('id: a', 'id: b')}`, '10:14'],
    [claim('"It" goes on.'), '2:19'],
    [claim('It is.').replace('  about', ' about'), '3:1'],
  ] as const)
    assert.deepEqual(
      faultsOf(more(text)).map((line) => line.replace('claims/more.yaml:', '')),
      [`${place} yaml-syntax`],
      text,
    );
});

test('a file of claims that cannot be read is not called missing where its family names it', () =>
  assert.deepEqual(faultsOf({ [TRADE]: `${textOf(TRADE)}- id: new\n\tstatement: It was sold.\n` }), [
    `${TRADE}:131:1 yaml-syntax`,
  ]));
