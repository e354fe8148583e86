import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '#reading/read-content.ts';
import { fixed } from './fixed.ts';

const page = (prose: string) => `---\ntitle: Pot\nsummary: It holds tea.\n---\n\n${prose}\n`;
const subject = (files: Readonly<Record<string, string>>) => ({
  name: 'content',
  files: new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
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
