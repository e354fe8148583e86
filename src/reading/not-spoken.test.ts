import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RuleName } from '#issues/rules.ts';
import { readProse } from './prose.ts';
import { textFile } from './text-file.ts';

/** The faults of a prose, each as its rule and the text from its place on. */
function faultsOf(prose: string): { rule: RuleName; from: string; fix: string }[] {
  const file = textFile('content/topics/tea.mdx', prose);
  return readProse(file, 0).issues.map(({ rule, at, fix }) => ({
    rule,
    from: prose.slice(file.lineStarts[at.line - 1]! + at.column - 1),
    fix,
  }));
}

const REFUSED: readonly [prose: string, rule: RuleName, begins: string, fix: RegExp][] = [
  ['A word[^1].\n\n[^1]: https://leaves.example', 'other-dialect', '[^1].', /<Cite claim/],
  ['A word[^long].\n\n[^long]: A longer note.', 'other-dialect', '[^long]', /<Cite claim/],
  ['A word^[a note in the line].', 'other-dialect', '^[a note', /<Cite claim/],
  ['See [[steeping]].', 'other-dialect', '[[steeping', /\[words\]\(\.\/file\.mdx\)/],
  ['See ![[pot.png]].', 'other-dialect', '![[pot', /\[words\]/],
  ['> [!NOTE]\n> It is hot.', 'other-dialect', '[!NOTE]', /say in words/],
  ['Well.\n\n:::note\nIt is hot.\n:::', 'other-dialect', ':::note', /Delete its first/],
  ['!!! warning\n    It is hot.', 'other-dialect', '!!! warn', /Delete its first/],
  ['It is $x^2$ leaves.', 'other-dialect', '$x^2$', /in words/],
  ['It is $2^n$ leaves.', 'other-dialect', '$2^n$', /in words/],
  ['$$\nx = y\n$$', 'other-dialect', '$$\nx', /in words/],
  ['It is ==very== hot.', 'other-dialect', '==very', /\*\*words\*\*/],
  ['It is ++very++ hot.', 'other-dialect', '++very', /\*\*words\*\*/],
  ['It is ||very|| hot.', 'other-dialect', '||very', /Folded/],
  ['The 5^th^ pot.', 'other-dialect', '^th^', /raised sign/],
  ['It is hot %%ask Ada%%.', 'other-dialect', '%%ask', /\{\/\* … \*\/\}/],
  ['It is hot :fire: here.', 'other-dialect', ':fire:', /the sign itself/],
  ['Leaves lie at ftp://leaves.example/list.', 'other-dialect', 'ftp://', /https:\/\//],
  ['As @ada-leaf says.', 'other-dialect', '@ada', /the name itself/],
  ['It pours&lt;Cite claim="pot-pours" />.', 'other-dialect', '&lt;Cite', /a name before it/],
  ['It pours&#60;Cite claim="pot-pours" />.', 'other-dialect', '&#60;Cite', /a name before it/],
  ['*[FF]: First flush', 'other-dialect', '*[FF]', /aliases/],
  ['It is so [@ada2022].', 'other-dialect', '[@ada', /<Cite claim/],
  ['+---+---+\n| a | b |\n+---+---+', 'other-dialect', '+---+', /\| a \| b \|/],
  ['  Leaf   Price\n------ -------\nblack    30', 'other-dialect', '------ ---', /\| a \| b \|/],
  ['=====  =====\nLeaf   Price\n=====  =====', 'other-dialect', '=====  =', /\| a \| b \|/],
  ['Leaf\n\n======', 'other-dialect', '======', /## Words/],
  ['``\nboil\n``', 'stray-mark', '``\nboil', /Write ```/],
  ['import of leaf began early.', 'code-in-content', 'import', /capital letter/],
  ['export duties were not paid.', 'code-in-content', 'export', /capital letter/],
  ["import Pot from './pot.astro'", 'code-in-content', 'import', /Delete it/],
  ['##Words {#words}', 'mdx-syntax', '{#words}', /^Write ## Words \{#words\}/],
  ['## Words {#words} ##', 'mdx-syntax', '{#words}', /^Write ## Words \{#words\}/],
  ['A paragraph. {#words}', 'mdx-syntax', '{#words}', /or delete it/],
  ['TODO: say who sells it.', 'other-dialect', 'TODO', /\{\/\* … \*\/\}/],
  ['It is hot. Fixme.', 'other-dialect', 'Fixme', /Write it/],
  ['Lorem ipsum dolor.', 'other-dialect', 'Lorem', /Write it/],
  ['Well.\n\n% ask Ada about this', 'other-dialect', '% ask', /\{\/\* … \*\/\}/],
  ['```sh {1,3}\nboil\n```', 'fence-word', '```sh', /```sh alone/],
  ['```js title="pot.js"\nboil\n```', 'fence-word', '```js', /say above it/],
  ['<Cite claim="pot-pours" />', 'stray-mark', '<Cite', /right after them/],
  ['- It pours.\n- <Cite claim="pot-pours" />', 'stray-mark', '<Cite', /right after them/],
  ['It <Folded says="so">pours</Folded>.', 'stray-mark', '<Folded', /lines of their own/],
  ['<Folded says="so">It pours.</Folded>', 'stray-mark', '<Folded', /lines of their own/],
  ['<Uncited why="a joke">It is [hot.</Uncited>', 'stray-mark', '[hot', /\\\[/],
  ['It pours\\<Cite claim="pot-pours" />.', 'other-dialect', '<Cite', /without a backslash/],
  ['It is #tea.', 'other-dialect', '#tea', /without it/],
  ['#tea is hot.', 'other-dialect', '#tea', /a space/],
  ['It is hot. ^block-1', 'other-dialect', '^block-1', /\{#short-id\}/],
  ['| |\n|---|', 'empty-text', '| |', /delete it/],
  ['## Leaves {.big}', 'heading-attribute', '{.big', /\{#short-id\}/],
  ['## Leaves {#leaves too}', 'heading-attribute', '{#leaves too', /\{#leaves\}/],
  ['## Leaves {#Leaves too}', 'heading-attribute', '{#Leaves too', /\{#leaves\}/],
  ['Pot\n: holds tea', 'other-dialect', ': holds', /\*\*term\*\*/],
  ['See [the pot][pots].', 'stray-mark', '[the pot]', /\[words\]\(address\)/],
  ['See [the pot].', 'stray-mark', '[the pot]', /\\\[ and \\\]/],
  ['See [the pot](tea pot.mdx).', 'stray-mark', '[the pot]', /%20/],
  ['A **pot of tea.', 'stray-mark', '**pot', /before and after/],
  ['A ** pot ** of tea.', 'stray-mark', '** pot', /before and after/],
  ['A `pot of tea.', 'stray-mark', '`pot', /before and after/],
  ['It is H~2~O.', 'stray-mark', '~2', /\\~/],
  ['Tea &leaf; is.', 'stray-mark', '&leaf;', /&amp;/],
  ['| Leaf | Price |\n| a | b |', 'stray-mark', '| Leaf', /\|---\|/],
  ['Well.\n\n##Leaves', 'stray-mark', '##Leaves', /## Words/],
  ['[](./pot.mdx)', 'link-without-text', '[](', /square brackets/],
  ['[ ](https://leaves.example)', 'link-without-text', '[ ](', /square brackets/],
  ['Well.\n\n[pot]: https://leaves.example', 'unused-address', '[pot]', /Delete the line/],
  [
    '[pot].\n\n[pot]: https://a.example\n[pot]: https://b.example',
    'unused-address',
    '[pot]: https://b',
    /another name/,
  ],
  ['Well.\n\n```sh\nboil\n\nMore.', 'open-fence', '```sh', /Write a line ```/],
  ['> ~~~\n> boil\n\nMore.', 'open-fence', '~~~', /Write a line ~~~/],
  ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', 'lost-cell', '| 3', /\\\|/],
  [`Well.\n\n${'>'.repeat(13)} a`, 'nested-too-deep', '> a', /outer ones/],
  [`Well.\n\n${'> '.repeat(800)}a`, 'nested-too-deep', '> ', /outer ones/],
  [
    Array.from({ length: 250 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    'nested-too-deep',
    '- a',
    /outer ones/,
  ],
  [`${'[a '.repeat(600)}](x.mdx)`, 'stray-mark', '[a', /brackets/],
  [`## A {#a${'<Uncited why="a">'.repeat(60)}d}`, 'code-in-content', '{#a<', /\{#short-id\}/],
  [`A {${'('.repeat(40)}}.`, 'code-in-content', '{((', /Delete it/],
  [`export const a = ${'<a>('.repeat(40)}`, 'code-in-content', 'export', /Delete it/],
  ['It is \\(x\\) so.', 'other-dialect', '\\(x', /in words/],
  ['It is \\[a+b\\].', 'other-dialect', '\\[a', /in words/],
  ['\\[\na+b\n\\]', 'other-dialect', '\\[', /in words/],
  ['It is \\alpha.', 'other-dialect', '\\alpha', /backticks/],
  ['.. note:: It is hot.', 'other-dialect', '.. note', /plain text/],
  ['== Leaves ==', 'other-dialect', '==', /## Words/],
  ["It is '''hot'''.", 'other-dialect', "'''", /\*\*words/],
  ['Well.\n\n+++\na = 1\n+++', 'other-dialect', '+++', /three hyphens/],
  ['>! hot', 'other-dialect', '! hot', /Folded/],
  ['It is >!hot!< here.', 'other-dialect', '>!hot', /Folded/],
  ['Well.\n\n// ask Ada', 'other-dialect', '// ask', /\{\/\*/],
  ['A word^1.', 'other-dialect', '^1', /\\\^/],
  ['    let it = be', 'other-dialect', 'let', /```/],
  ['- a\n\n      let it', 'other-dialect', 'let', /```/],
  ['a) one\nb) two', 'other-dialect', 'a) one', /"- "/],
  ['(1) one\n(2) two', 'other-dialect', '(1)', /"- "/],
  ['i. one\nii. two', 'other-dialect', 'i. one', /"- "/],
  ['#. one\n#. two', 'other-dialect', '#. one', /"- "/],
  ['1.1. one\n1.2. two', 'other-dialect', '1.1.', /"- "/],
  ['• one', 'other-dialect', '• one', /"- "/],
  ['– one\n– two', 'other-dialect', '– one', /"- "/],
  ['| one\n| two', 'stray-mark', '| one', /\|---\|/],
  ['Leaf | Price\na | b', 'other-dialect', 'Leaf', /\|---\|/],
  ['1986. It was hot.', 'stray-mark', '1986', /1986\\\./],
  ['A *pot of tea.', 'stray-mark', '*pot', /before and after/],
  ['The price* of tea.', 'stray-mark', '* of', /before and after/],
  ['A _pot of tea.', 'stray-mark', '_pot', /before and after/],
  ['**one *two** three*', 'stray-mark', '*', /Close the inner/],
  ['The end\\', 'stray-mark', '\\', /Delete/],
  ['Tea &copy 2024.', 'stray-mark', '&copy', /&amp;/],
  ['Well.\n\n&nbsp;\n\nMore.', 'empty-text', '&nbsp;', /Delete/],
  ['```plantuml\na\n```', 'other-dialect', '```plant', /mermaid/],
  ['```math\na\n```', 'other-dialect', '```math', /in words/],
  ['```{note}\na\n```', 'other-dialect', '```{note', /one word/],
  ['See [it](https://leaves.example "so").', 'link-form', '[it]', /Delete/],
  ['See [it](..\\..\\topics\\b.mdx).', 'link-form', '[it]', /"\.\.\/\.\.\/topics\/b\.mdx"/],
  ['Write to ada@leaves.example.', 'link-scheme', 'ada@', /backticks/],
  ['[//]: # (ask Ada)', 'unused-address', '[//]', /\{\/\*/],
  ['One<br/>two', 'html-in-content', '<br', /End the line/],
  ['H<sub>2</sub>O', 'html-in-content', '<sub', /² or ₂/],
  ['<details>\nso\n</details>', 'html-in-content', '<details', /Folded/],
  ['See <https://leaves.example/x>.', 'mdx-syntax', '<https', /\[words\]\(https:\/\/leaves\.example\/x\)/],
  ['Write to <ada@leaves.example>.', 'mdx-syntax', '<ada@', /backticks/],
  ['It pours<Cite claim=pot-pours />.', 'mdx-syntax', '', /<Cite claim="…" \/>/],
  ['It costs <$5 billion.', 'mdx-syntax', '', /\\</],
  ['It is hot <!-- ask Ada -->.', 'mdx-syntax', '<!--', /\{\/\*/],
];

test('what readers would see as it is written is named at its place, with what to write instead', () => {
  for (const [prose, rule, begins, fix] of REFUSED) {
    const [first, ...others] = faultsOf(prose);
    assert.equal(first?.rule, rule, JSON.stringify(prose.slice(0, 60)));
    assert.ok(first.from.startsWith(begins), `${JSON.stringify(prose.slice(0, 60))}: ${first.from.slice(0, 20)}`);
    assert.match(first.fix, fix, prose.slice(0, 60));
    if (!prose.startsWith('[a [a')) assert.deepEqual(others, [], JSON.stringify(prose.slice(0, 60)));
  }
});

test('signs that are meant as signs stand', () => {
  for (const prose of [
    'He said \\[sic\\], 2 \\* 3 and (a) one, (b) two.',
    'At C:\\Users\\ada or D:\\tea, see `\\alpha`.',
    'The terms (1) of old and\n(2) of now, • and – as signs.',
    'A sum of 2 * 3 * 4, 2*3, a_b_c, 2\\^10 and c_.',
    '***Bold and bent*** and **bold *bent* bold**.',
    '99. ninety-nine\n100. hundred',
    'It cost $5, then $10, in US$ or A$ and NZ$.',
    'From $38 billion to $300 billion.',
    'A quote \\[of the house\\] and 2 \\* 3.',
    'At 10:30:45 and in a ratio of 3:1.',
    'Ask: is it hot?\n\n- **Pot**: holds tea',
    'Code `[x]`, `==y==`, `$z$`, `[^1]` and\n\n```\n[[a]] :::note\n```',
    'Either | or, x ^ y, snake_case and #1.',
    '[pot], [the pot][pot].\n\n[pot]: https://leaves.example',
    '~~Struck~~ and **bold _and_ bent**.',
    'R&amp;D, &copy; 2024.',
    '{/* ask Ada */}\n\nIt {/* surely */} pours.\n\n- {/* one */} item',
    `${'> '.repeat(12)}a`,
    'A bare https://leaves.example/a_b is a link.',
    'So is https://leaves.example/@ada/12#tea, [one](https://leaves.example/@ada?to=ada@leaves.example#tea-pot) and\n[another][ada].\n\n[ada]: https://leaves.example/@ada#tea',
    '- [ ] a\n- [x] b',
    'A hard  \nbreak\\\nhere.\n\n***\n\n1. a\n   - b',
  ])
    assert.deepEqual(faultsOf(prose), [], JSON.stringify(prose));
});

test('what stands in backticks states nothing', () => {
  const { sentences } = readProse(textFile('content/topics/tea.mdx', 'Set `width: 50%` by 12 March 2026.'), 0).prose;
  assert.deepEqual(
    sentences.map(({ text, figures }) => ({ text, figures: figures.map(({ text: figure }) => figure) })),
    [{ text: 'Set width: 50% by 12 March 2026.', figures: ['12 March 2026'] }],
  );
});
