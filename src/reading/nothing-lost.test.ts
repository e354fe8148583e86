import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from '#issues/order.ts';
import { buildGraph } from '#graph/build-graph.ts';
import type { RuleName } from '#issues/rules.ts';
import { expectSound } from './marked-subject.fixture.ts';
import { readContent } from './read-content.ts';

const claim = (fields: string) =>
  `- id: leaks\n${fields}\n  about: [tea-pot]\n  status: stated\n  sources: [{ source: leaf-book }]\n`;
const page = (prose: string) => `---\ntitle: Jug\nsummary: It holds milk.\n---\n\n${prose}\n`;

/** The faults of some files by themselves, each as its place and rule. */
function faultsOf(files: Readonly<Record<string, string>>): string[] {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const { issues } = readContent({ name: 'content', files: bytes });
  return inOrder(issues)
    .filter(({ rule }) => rule !== 'missing-file')
    .map(({ at, rule }) => `${at.file.replace('content/', '')}:${at.line}:${at.column} ${rule}`);
}

const CASES: readonly [files: Record<string, string>, place: string, rule: RuleName][] = [
  [{ 'claims/a.yaml': claim('  statement: By clause #7 it leaks.') }, 'claims/a.yaml:2:24', 'text-in-comment'],
  [{ 'claims/a.yaml': claim('  statement: By clause # 7 it leaks.') }, 'claims/a.yaml:2:24', 'text-in-comment'],
  [{ 'claims/a.yaml': claim('  statement: #7 leaks.') }, 'claims/a.yaml:2:14', 'text-in-comment'],
  [{ 'claims/a.yaml': claim('  statement: Leak\n  note: No. #7') }, 'claims/a.yaml:3:13', 'text-in-comment'],
  [
    { 'claims/a.yaml': claim('  statement: By the clause\n    of #7\n    it leaks.') },
    'claims/a.yaml:3:8',
    'text-in-comment',
  ],
  ...[
    '\u202E',
    '\u2067',
    '\u200F',
    '\u00AD',
    '\u200B',
    '\u2028',
    '\u0085',
    '\uFFFE',
    '\uE000',
    '\u{E0041}',
    '\u0007',
    '\u3164',
    '\u115F',
    '\u2800',
    '\uFE00',
    '\u034F',
    '\u180E',
    '\uFFA0',
    '\uFFFD',
    '\u{1D159}',
  ].flatMap((sign): [Record<string, string>, string, RuleName][] => [
    [{ 'claims/a.yaml': claim(`  statement: It ${sign}leaks.`) }, 'claims/a.yaml:2:17', 'hidden-sign'],
    [{ 'entities/vessel/a.mdx': page(`It ${sign}pours.`) }, 'entities/vessel/a.mdx:6:4', 'hidden-sign'],
  ]),
  ...['\\u202E', '\\x1B', '\\u3164', '\\uD800', '\\U000E0041', '\\L', '\\0'].map(
    (sign): [Record<string, string>, string, RuleName] => [
      { 'claims/a.yaml': claim(`  statement: "It ${sign}leaks."`) },
      'claims/a.yaml:2:18',
      'hidden-sign',
    ],
  ),
  ...['&#8238;', '&#x202e;', '&rlm;', '&ZeroWidthSpace;', '&shy;', '&#0;'].map(
    (sign): [Record<string, string>, string, RuleName] => [
      { 'entities/vessel/a.mdx': page(`It ${sign}pours.`) },
      'entities/vessel/a.mdx:6:4',
      'hidden-sign',
    ],
  ),
  [
    { 'entities/vessel/a.mdx': page('[It](https://leaves.example/ "a&#8238;b")') },
    'entities/vessel/a.mdx:6:32',
    'hidden-sign',
  ],
  [{ 'entities/vessel/a.mdx': page('It<Cite claim="a&#x200B;b" />.') }, 'entities/vessel/a.mdx:6:17', 'hidden-sign'],
  [
    {
      'entities/vessel/a.mdx': page(
        '```mermaid {#ab}\nflowchart LR\n  accTitle: A#8238;\n  accDescr: A.\n  a --> b\n```',
      ),
    },
    'entities/vessel/a.mdx:8:14',
    'hidden-sign',
  ],
  [{ 'entities/vessel/a.mdx': page('Te&#101;&#769;.') }, 'entities/vessel/a.mdx:6:9', 'parted-letters'],
  [{ 'claims/a.yaml': claim('  statement: "Te\\u0301 leaks."') }, 'claims/a.yaml:2:17', 'parted-letters'],
  ...['Ｌeaks', '𝐋eaks', 'lea𝓴s', '１00', 'ﬁne', 'ｱ'].map((word): [Record<string, string>, string, RuleName] => [
    { 'entities/vessel/a.mdx': page(`${word} it.`) },
    `entities/vessel/a.mdx:6:${word.startsWith('lea') ? 4 : 1}`,
    'styled-letter',
  ]),
  [{ 'entities/vessel/a.mdx': page('It &#xFF27;reen.') }, 'entities/vessel/a.mdx:6:4', 'styled-letter'],
  [
    { 'claims/a.yaml': claim('  statement: It leaks.').replace('leaks\n', 'ｌeaks\n') },
    'claims/a.yaml:1:7',
    'styled-letter',
  ],
  [{ 'entities/vessel/ｔea.mdx': page('It.') }, 'entities/vessel/ｔea.mdx:1:1', 'bad-file-name'],
  [{ 'entities/vessel/a.mdx': page('## It {#tеa}') }, 'entities/vessel/a.mdx:6:9', 'mixed-scripts'],
  [
    { 'entities/vessel/a.mdx': page('It is<Cite claim="pot-pоurs" />.') },
    'entities/vessel/a.mdx:6:19',
    'mixed-scripts',
  ],
  [{ 'entities/vessel/a.mdx': page('See [it](./p%D0%BEt.mdx).') }, 'entities/vessel/a.mdx:6:10', 'mixed-scripts'],
  ...['https://xn--laves-zwe.example/', 'https://l%D0%B5aves.example/'].flatMap(
    (address): [Record<string, string>, string, RuleName][] => [
      [{ 'entities/vessel/a.mdx': page(`See [it](${address}).`) }, 'entities/vessel/a.mdx:6:10', 'mixed-scripts'],
      [
        { 'sources/a.yaml': `title: A\npublisher: A\nkind: press\nurl: ${address}\n` },
        'sources/a.yaml:4:6',
        'mixed-scripts',
      ],
    ],
  ),
  [{ 'entities/vessel/a.mdx': page(`It pours${'\u0301'.repeat(9)}.`) }, 'entities/vessel/a.mdx:6:15', 'hidden-sign'],
  [{ 'entities/vessel/a.mdx': page(`Te${'é'.normalize('NFD')}.`) }, 'entities/vessel/a.mdx:6:3', 'parted-letters'],
  [
    { [`entities/vessel/${'é'.normalize('NFD')}.mdx`]: page('It.') },
    `entities/vessel/${'é'.normalize('NFD')}.mdx:1:1`,
    'parted-letters',
  ],
  [
    { 'claims/a.yaml': claim('  statement: It leaks.').replace('leaks\n', 'lеaks\n') },
    'claims/a.yaml:1:7',
    'mixed-scripts',
  ],
  [{ 'entities/vessel/tеa.mdx': page('It.') }, 'entities/vessel/tеa.mdx:1:1', 'mixed-scripts'],
  [
    { 'entities/vessel/a.mdx': page('It.').replace('summary', 'aliases: [tеa]\nsummary') },
    'entities/vessel/a.mdx:3:11',
    'mixed-scripts',
  ],
  [
    { 'entities/vessel/a.mdx': page('See [it](https://lеaves.example/).') },
    'entities/vessel/a.mdx:6:10',
    'mixed-scripts',
  ],
  [
    { 'sources/a.yaml': 'title: A\npublisher: A\nkind: press\nurl: https://lеaves.example/\n' },
    'sources/a.yaml:4:6',
    'mixed-scripts',
  ],
  [
    { 'sources/a.yaml': 'title: A\npublisher: A\nkind: press\nurl: https:\\\\leaves.example\\a\n' },
    'sources/a.yaml:4:6',
    'bad-address',
  ],
  [{ 'entities/vessel/a.mdx~': 'x' }, 'entities/vessel/a.mdx~:1:1', 'not-read'],
  [{ 'entities/vessel/#a.mdx#': 'x' }, 'entities/vessel/#a.mdx#:1:1', 'not-read'],
  [{ 'claims/a.yaml.orig': 'x' }, 'claims/a.yaml.orig:1:1', 'not-read'],
  [{ 'entities/vessel/pot.png': 'x' }, 'entities/vessel/pot.png:1:1', 'not-read'],
  [{ 'entities/vessel/a.mdx ': 'x' }, 'entities/vessel/a.mdx :1:1', 'bad-file-name'],
  [{ 'entities/vessel/con.mdx': page('It.') }, 'entities/vessel/con.mdx:1:1', 'bad-file-name'],
  [{ 'entities/nul/a.mdx': page('It.') }, 'entities/nul/a.mdx:1:1', 'bad-file-name'],
  [{ 'entities/vessel/a.mdx': page('See [b](..%2Ftopics%2Fb.mdx).') }, 'entities/vessel/a.mdx:6:9', 'link-form'],
  [{ 'entities/vessel/a.mdx': page('See [b](..\\topics\\b.mdx).') }, 'entities/vessel/a.mdx:6:9', 'link-form'],
  [{ 'entities/vessel/a.mdx': page('See [b](./b.mdx#).') }, 'entities/vessel/a.mdx:6:9', 'empty-link'],
  [
    { 'entities/vessel/a.mdx': page('See [b](https://me:pw@leaves.example/).') },
    'entities/vessel/a.mdx:6:9',
    'link-scheme',
  ],
  [
    {
      'entities/vessel/a.mdx': page('```mermaid {#a}\nflowchart LR\n  accTitle:\n  accDescr: A to B.\n  a --> b\n```'),
    },
    'entities/vessel/a.mdx:6:1',
    'diagram-without-text',
  ],
  [
    { 'entities/vessel/a.mdx': page('```mermaid {#a}\nmindmap\n  accTitle: A\n  accDescr: A to B.\n  root\n```') },
    'entities/vessel/a.mdx:7:1',
    'unknown-diagram',
  ],
  [
    { 'entities/vessel/a.mdx': page('```mermaid {#a}\ngitGraph\n  accTitle: A\n  accDescr: A to B.\n  commit\n```') },
    'entities/vessel/a.mdx:10:3',
    'diagram-without-id',
  ],
];

test('nothing that would be lost, hidden or taken for something else passes in silence', () => {
  for (const [files, place, rule] of CASES)
    assert.deepEqual(faultsOf(files), [`${place} ${rule}`], JSON.stringify(files));
});

test('no name is proposed that another file has', () => {
  const bytes = new TextEncoder().encode(page('It.'));
  const files = new Map([
    ['topics/a.mdx', bytes],
    ['topics/A.markdown', bytes],
    ['topics/a_.mdx', bytes],
  ]);
  const fixes = readContent({ name: 'content', files }).issues.filter(({ rule }) => /name|read/.test(rule));
  assert.deepEqual(
    fixes.map(({ fix }) => fix),
    [
      'Delete it, or give it a name of its own: there is a "a.mdx" already.',
      'Delete it, or give it a name of its own: there is a "a.mdx" already.',
    ],
  );
});

test('a folder that is a link is named as what it is', () => {
  const words = { what: 'This is a link out of the folder.', why: 'So.', fix: 'Delete it.' };
  const { issues } = readContent({ name: 'content', files: new Map([['entities/x', words]]) });
  assert.deepEqual(
    issues.filter(({ rule }) => rule !== 'missing-file').map(({ rule, what }) => [rule, what]),
    [['unreadable-file', words.what]],
  );
});

test('comments, accents, joiners of scripts and other words of two scripts stand', () => {
  expectSound({
    'claims/more.yaml':
      '- id: leaks  # of the pot\n  statement: "By clause #7 it leaks." # so\n  about: [tea-pot] # one\n  headline: It leaks at last  # in short\n  status: stated\n  on: 2020\n  sources: [{ source: leaf-book }] # only one\n',
    'entities/vessel/tea-pot.mdx':
      '---\ntitle: Tea pot\naliases: [Kännchen чайник, 急須 pot, نامه‌ای, क्‍ष]\nsummary: It holds tea 👩‍👩‍👧 and ❤️, 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☕︎, the 5ᵗʰ of 3 µm ™ and ½ ℃.\n---\n\n## Its spout {#spout}\n\nIt pours `&#8238;` &amp; \\&#8238; &nbsp;tea.\n',
  });
});

test('one letter stored apart in a name is one fault, whatever leads to the page', () => {
  const [whole, parted] = ['zürich'.normalize('NFC'), 'zürich'.normalize('NFD')];
  const files = new Map(
    Object.entries({
      [`topics/${parted}.mdx`]: page('It.').replace('---\n\n', `related: [{ page: b, why: so }]\n---\n\n`),
      'topics/b.mdx': page(`See [it](./${whole}.mdx).`).replace('Jug', 'Bowl'),
    }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const { records, issues } = readContent({ name: 'content', files });
  const found = buildGraph(records, issues).issues.filter(({ rule }) => /link|parted|page/.test(rule));
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['parted-letters'],
  );
});
