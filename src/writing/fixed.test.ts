import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import { readContent } from '#reading/read-content.ts';
import { fixed } from './fixed.ts';

const page = (prose: string) => `---\ntitle: Pot\nsummary: It holds tea.\n---\n\n${prose}\n`;
const term = (title: string) =>
  `---\ntitle: ${title}\nsummary: It is told.\ndefinition: It is so.\nanswers:\n` +
  '  - { question: What is it?, answer: That., claims: [said] }\n---\n';
const subject = (files: Readonly<Record<string, string>>) => ({
  name: 'content',
  files: new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
});

test('terms are linked where they are first used, and what is not written so is left', () => {
  const before = subject({
    'entities/vessel/pot.mdx': page('It has a *right of flow* and some fair shares. A right of flow, again.'),
    'entities/vessel/jug.mdx': page('It has a right\nof flow.'),
    'topics/flow.mdx': term('Right of flow'),
    'topics/share.mdx': term('Fair shares'),
  });
  const { records, issues } = readContent(before);
  assert.deepEqual(
    fixed(before, buildGraph(records, issues).issues).map(({ text, did }) => [text.split('\n').at(-2), did]),
    [
      [
        'It has a *[right of flow](../../topics/flow.mdx)* and some [fair shares](../../topics/share.mdx). A right of flow, again.',
        ['"fair shares" leads to its page now', '"right of flow" leads to its page now'],
      ],
    ],
  );
});

test('what is beyond doubt is written, and leaves no such fault', () => {
  const parted = 'kännchen'.normalize('NFD');
  const before = subject({
    'entities/vessel/pot.mdx': page(
      '## Its spout\n\nIt pours.\n\n## Sources\n\nNone.\n\n## Other {#its-spout}\n\nWell.',
    ),
    [`entities/vessel/${parted}.mdx`]: page(`A ${parted}.`),
  });
  const found = fixed(before, readContent(before).issues);
  assert.deepEqual(
    found.map(({ path, did }) => [path, did]),
    [
      ['entities/vessel/pot.mdx', ['a heading has the id {#its-spout-2} now', 'a heading has the id {#sources-2} now']],
      [
        'entities/vessel/kännchen.mdx'.normalize('NFC'),
        ['its name is in the form NFC now', 'its text is in the form NFC now'],
      ],
    ],
  );
  const after = readContent(subject(Object.fromEntries(found.map(({ path, text }) => [path, text]))));
  assert.deepEqual(
    after.issues.filter(({ rule }) => rule !== 'missing-file'),
    [],
  );
  assert.deepEqual(fixed(subject(Object.fromEntries(found.map(({ path, text }) => [path, text]))), after.issues), []);
});

test('dates get the form that is meant, where there is one', () => {
  const claim = (id: string, on: string) =>
    `- { id: ${id}, statement: It was so., about: [pot], on: ${on}, status: stated, sources: [{ source: book }] }`;
  const before = subject({
    'claims/days.yaml': [claim('a', '27.04.2022'), claim('b', '"April 27, 2022"'), claim('c', '05/04/2022')].join('\n'),
  });
  assert.deepEqual(
    fixed(before, readContent(before).issues).map(({ text, did }) => [text, did]),
    [
      [
        [claim('a', '2022-04-27'), claim('b', '"2022-04-27"'), claim('c', '05/04/2022')].join('\n'),
        ['"27.04.2022" is written 2022-04-27 now', '"April 27, 2022" is written 2022-04-27 now'],
      ],
    ],
  );
});

test('letters get their usual look, and signs that are meant are left', () => {
  const before = subject({ 'entities/vessel/pot.mdx': page('The Ｐot of １0 𝐥𝐢𝐭𝐫𝐞𝐬, 5ᵗʰ of 3 µm²™.') });
  assert.deepEqual(
    fixed(before, readContent(before).issues).map(({ text, did }) => [text.split('\n').at(-2), did]),
    [['The Pot of 10 litres, 5ᵗʰ of 3 µm²™.', ['its letters have their usual look now']]],
  );
});

test('links follow a page to the folder in which it lies now, and what no page is called is left', () => {
  const before = subject({
    'entities/vessel/pot.mdx': page(
      'Of [tea](../leaf/tea.mdx#way) and [*tea*](../leaf/tea.mdx), not [milk](./milk.mdx).',
    ),
    'entities/drink/tea.mdx': page('In a [pot](../vessel/pot.mdx), by [itself](../leaf/tea.mdx).'),
  });
  const { records, issues } = readContent(before);
  assert.deepEqual(
    fixed(before, buildGraph(records, issues).issues).map(({ text, did }) => [text.split('\n').at(-2), did.length]),
    [
      ['Of [tea](../drink/tea.mdx#way) and [*tea*](../drink/tea.mdx), not [milk](./milk.mdx).', 2],
      ['In a [pot](../vessel/pot.mdx), by [itself](./tea.mdx).', 1],
    ],
  );
});
