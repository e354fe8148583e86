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
const HILL = 'entities/garden/green-hill.mdx';
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
    ...['☕', '2022', 'null', 'true', '[a]', 'con', '"any\\u200b-house"', `${'a'.repeat(90)}`].map(
      (id): [string, string[], string[]] => [
        `the id ${id}`,
        faultsOf(changed(TRADE, 'id: any-house', `id: ${id}`)),
        [
          { con: 'bad-id', '☕': 'bad-id', '"any\\u200b-house"': 'hidden-sign' }[id] ??
            (id.startsWith('aaa') ? 'too-long' : 'wrong-type'),
        ],
      ],
    ),
    ['no id', faultsOf(changed(TRADE, '- id: any-house\n  ', '- ')), ['missing-field']],
    ...['kinds', 'amounts', 'sources'].flatMap((list): [string, string[], string[]][] => [
      [`no ${list}`, faultsOf({ [`vocabulary/${list}.yaml`]: '[]\n' }), ['wrong-type']],
      [`an empty ${list}.yaml`, faultsOf({ [`vocabulary/${list}.yaml`]: '' }), ['unreadable-file']],
      [
        `an id of ${list} that is none`,
        faultsOf(changed(`vocabulary/${list}.yaml`, /id: [\w-]+/, 'id: null')),
        ['wrong-type'],
      ],
    ]),
    [
      'no types of relation',
      faultsOf(changed('vocabulary/relations.yaml', /types:[^]*/, 'types: []\n')),
      ['too-short'],
    ],
    ['no list of amounts', faultsOf({}, /^vocabulary\/amounts/), ['missing-file']],
    ['no vocabulary', faultsOf({}, /^vocabulary\//), ['missing-file']],
    ['an emptied file of claims', faultsOf({ [TRADE]: '' }), ['unreadable-file']],
    ['a list without claims', faultsOf({ [TRADE]: '[]\n' }), ['wrong-type']],
    ['an emptied page', faultsOf({ [HILL]: '' }), ['unreadable-file']],
    ['an emptied source', faultsOf({ 'sources/notice-2022.yaml': '' }), ['unreadable-file']],
    ...['nul', '☕', 'Green-Hill', 'ｇreen-hill', 'green_hill'].map((name): [string, string[], string[]] => [
      `a page called ${name}`,
      faultsOf({ [`entities/garden/${name}.mdx`]: textOf(HILL) }, /green-hill\.mdx/),
      ['bad-file-name'],
    ]),
    [
      'a page in a folder of no kind',
      faultsOf({ 'entities/garden./green-hill.mdx': textOf(HILL) }, /green-hill\.mdx/),
      ['unknown-kind'],
    ],
    ...['con', '☕'].map((name): [string, string[], string[]] => [
      `a source called ${name}`,
      faultsOf({ [`sources/${name}.yaml`]: textOf('sources/notice-2022.yaml') }, /notice-2022/),
      ['bad-file-name'],
    ]),
    [
      'a file of relations called con',
      faultsOf({ 'relations/con.yaml': textOf('relations/supplies.yaml') }, /supplies\.yaml/),
      ['bad-file-name'],
    ],
    ['a file of claims called ☕', faultsOf({ 'claims/☕.yaml': textOf(TRADE) }, /trade\.yaml/), ['bad-file-name']],
    [
      'one wrong id in many places',
      faultsOf({
        ...changed('site.yaml', /any-house/g, 'any-hause'),
        ...changed('common-errors.yaml', /contract-2022\b/, 'any-hause'),
      }),
      ['unknown-claim'],
    ],
    ...[
      ['id: contract-2022', 'id: contract 2022', 'bad-id'],
      ['id: contract-2022', 'id: contraİt-2022', 'bad-id'],
      ['id: contract-2022', 'id: ſontract-2022', 'bad-id'],
      ['id: contract-2022', 'id: sole-2019', 'duplicate-id'],
      ['id: any-house', 'id: sole-2019', 'duplicate-id'],
    ].map(([from, to, rule]): [string, string[], string[]] => [to!, faultsOf(changed(TRADE, from!, to!)), [rule!]]),
    [
      'a kind that stands twice',
      faultsOf(changed('vocabulary/kinds.yaml', 'id: house', 'id: garden')),
      ['duplicate-id'],
    ],
    ...['hill-supplies', 'house-lends-hill'].map((id): [string, string[], string[]] => [
      `a second relation ${id}`,
      faultsOf(changed('relations/supplies.yaml', 'id: river-supplies', `id: ${id}`)),
      ['duplicate-id'],
    ]),
    [
      'an end before the start',
      faultsOf(changed('relations/supplies.yaml', 'through: 2030', 'ended: 2021-05-01')),
      ['end-before-start'],
    ],
    [
      'two ends',
      faultsOf(changed('relations/supplies.yaml', 'through: 2030', 'through: 2030\n  ended: 2031-01-01')),
      ['two-ends'],
    ],
    ...['md', 'MDX', 'markdown'].map((ending): [string, string[], string[]] => [
      `a page that ends in .${ending}`,
      faultsOf({ [`entities/garden/green-hill.${ending}`]: textOf(HILL) }, /green-hill\.mdx/),
      ['bad-file-name'],
    ]),
    ['claims that end in .yml', faultsOf({ 'claims/trade.yml': textOf(TRADE) }, /trade\.yaml/), ['bad-file-name']],
    [
      'a source among the claims',
      faultsOf({ 'claims/notice-2022.yaml': textOf('sources/notice-2022.yaml') }, /^sources\/notice-2022/),
      ['misplaced-file'],
    ],
    [
      'claims among the relations',
      faultsOf({ 'relations/trade.yaml': textOf(TRADE) }, /^claims\/trade/),
      ['misplaced-file'],
    ],
    [
      'relations among the claims',
      faultsOf({ 'claims/supplies.yaml': textOf('relations/supplies.yaml') }, /^relations\/supplies/),
      ['misplaced-file'],
    ],
    ['a front matter of four hyphens', faultsOf(changed(HILL, '---', '----')), ['front-matter']],
    [
      'a reason that is missing',
      faultsOf(changed('topics/ledger.mdx', / why="an example of an example"/, '')),
      ['missing-field'],
    ],
    ...[
      ['<Cite id="any-house" />', 'unknown-field'],
      ['<Cite claim="any-house, sole-2019" />', 'wrong-value'],
      ['<Cite claim="any-house " />', 'wrong-value'],
      ['<Cite claim="any-house;" />', 'wrong-value'],
      ['A *b and *c and *d.', 'stray-mark'],
      ['[a] and [b].', 'stray-mark'],
      ['+---+\n| a |\n+===+\n| b |\n+---+', 'other-dialect'],
    ].map(([prose, rule]): [string, string[], string[]] => [
      prose!,
      faultsOf(changed('topics/ledger.mdx', '## Words', `Well ${prose}\n\n## Words`.replace('Well +', '+'))),
      [rule!],
    ]),
    // The record that holds the field goes as well, since it cannot be without the right one.
    [
      'a misspelt field of a record inside a record',
      faultsOf(changed(TRADE, 'covers: { from: 2023-01, through', 'covers: { from: 2023-01, thruogh')),
      ['unknown-field'],
    ],
    ...[
      [HILL, 'entities/house/green-hill.mdx', 'wrong-end'],
      ['entities/person/ada-leaf.mdx', 'entities/garden/ada-leaf.mdx', 'wrong-end'],
      ['topics/steeping.mdx', 'entities/house/steeping.mdx', 'misplaced-file'],
      ['topics/ledger.mdx', 'entities/house/ledger.mdx', 'unknown-link'],
      [HILL, 'topics/green-hill.mdx', 'unknown-entity'],
      ['relations/supplies.yaml', 'relations/supply.yaml', 'unknown-relation-type'],
      ['sources/notice-2022.yaml', 'sources/notice-22.yaml', 'unknown-source'],
    ].map(([from, to, rule]): [string, string[], string[]] => [
      `${from} moved to ${to}`,
      faultsOf({ [to!]: textOf(from!) }, new RegExp(from!)),
      [rule!],
    ]),
    ...['gardens', 'Garden', 'plantation'].map((kind): [string, string[], string[]] => [
      `the folder of gardens called ${kind}`,
      faultsOf(
        Object.fromEntries(
          ['green-hill', 'river-bank'].map((id) => [`entities/${kind}/${id}.mdx`, textOf(`entities/garden/${id}.mdx`)]),
        ),
        /^entities\/garden/,
      ),
      ['unknown-kind'],
    ]),
    ...[
      ['entities', 'entity'],
      ['claims', 'claim'],
      ['topics', 'Topics'],
    ].map(([from, to]): [string, string[], string[]] => [
      `the folder ${from} called ${to}`,
      faultsOf(
        Object.fromEntries(
          [...TEA.keys()]
            .filter((path) => path.startsWith(`${from}/`))
            .map((path) => [path.replace(from!, to!), textOf(path)]),
        ),
        new RegExp(`^${from}/`),
      ),
      ['misplaced-file'],
    ]),
    [
      'a page in a folder that Windows cannot hold',
      faultsOf({ 'entities/aux/far.mdx': '---\ntitle: Far\nsummary: It is far.\n---\n' }),
      ['bad-file-name'],
    ],
    [
      'a conflict of a merge',
      faultsOf(changed('topics/ledger.mdx', '## Words', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n\n## Words')),
      ['merge-marker'],
    ],
    [
      'two conflicts of a merge',
      faultsOf(
        changed(
          'topics/ledger.mdx',
          '## Words',
          `${'<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n'.repeat(2)}\n## Words`,
        ),
      ),
      ['merge-marker', 'merge-marker'],
    ],
    [
      'a figure that nothing is cited for',
      faultsOf(changed('topics/ledger.mdx', '## Words', 'It cost £7.\n\n## Words')),
      ['uncited'],
    ],
    [
      'a day after that of the check',
      faultsOf(changed(TRADE, '  on: 2022-05-01', '  on: 2025-05-01')),
      ['future-date'],
    ],
    [
      'another month in the day of a claim on which relations rest',
      faultsOf(changed(TRADE, '  on: 2022-05-01', '  on: 2022-06-01')),
      ['inconsistent-claim'],
    ],
    [
      'an id that no claim has beside one that is none',
      faultsOf({
        ...changed(TRADE, 'id: any-house', 'id: Any_House'),
        ...changed('common-errors.yaml', /contract-2022\b/, 'nobody-said'),
        ...changed('site.yaml', 'sole-2019', 'nobody-said'),
      }),
      ['bad-id', 'unknown-claim'],
    ],
    ['no topics', faultsOf({}, /^topics\//), ['missing-file']],
    ['no entities', faultsOf({}, /^entities\//), ['missing-file']],
    ['no claims', faultsOf({}, /^claims\//), ['missing-file']],
    ['no sources', faultsOf({}, /^sources\//), ['missing-file']],
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
    [claim('It is.').replace('  about', '\u00A0\u00A0about'), '3:1'],
    [claim('*New* leaf.'), '2:14'],
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
