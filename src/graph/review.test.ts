import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { reviewOf } from './review.ts';

const { files: tea } = filesOnDisk(`${import.meta.dirname}/../../e2e/fixtures/tea`);

/** What is to be looked at again in the subject about tea with other files laid over it. */
function reviewed(files: Readonly<Record<string, string>>): string[] {
  const all = new Map(tea);
  for (const [path, text] of Object.entries(files)) all.set(path, new TextEncoder().encode(text));
  const before = new Set(reviewOf(readContent({ name: 'tea', files: tea }).records).map(({ what }) => what));
  return reviewOf(readContent({ name: 'tea', files: all }).records)
    .filter(({ what }) => !before.has(what))
    .map(({ sort, at, what }) => `${sort} ${at.file}:${at.line} ${what}`);
}

const claim = (id: string, fields: string, source = 'notice-2019') =>
  `- id: ${id}\n  statement: It is so.\n  about: [green-hill]\n${fields}\n  sources: [{ source: ${source} }]\n`;

test('what a later day of checking may have changed is listed, each where it stands', () => {
  assert.deepEqual(
    reviewed({
      'claims/more.yaml': [
        claim('due', '  status: expected\n  since: 2024-05'),
        claim('to-be', '  status: expected\n  since: 2025'),
        claim('sought', '  status: not-found\n  on: 2024-01-02'),
        claim('over', '  status: stated\n  since: 2020\n  through: 2023'),
        claim('late', '  status: stated\n  ahead: [{ what: A second flush, by: 2024-06-01 }]'),
        claim('alone', '  status: reported', 'weekly'),
      ].join(''),
      'sources/weekly.yaml': 'title: Weekly\npublisher: Weekly\nkind: press\nread_as: copy\n',
      'relations/supplies.yaml': '- { id: since-when, from: river-bank, to: corner-house, claims: [river-2022] }\n',
      'entities/person/ada-leaf.mdx':
        '---\ntitle: Ada Leaf\nsummary: She ran the garden as of 3 May 2023.\nanswers:\n  - { question: Who?, answer: It is she as of 30 June 2024., claims: [any-house] }\n---\n',
    }),
    [
      'expected tea/claims/more.yaml:4 "due" is expected for 2024-05.',
      'expected tea/claims/more.yaml:30 "A second flush" was to come by 2024-06-01 ("late").',
      'ended tea/claims/more.yaml:24 The term of "over" ran through 2023.',
      'older-day tea/entities/person/ada-leaf.mdx:3 "ada-leaf" is told as of 3 May 2023.',
      'not-found tea/claims/more.yaml:17 "sought" was looked for up to 2024-01-02.',
      'undated tea/relations/supplies.yaml:1 "since-when" has no start.',
      'single tea/claims/more.yaml:32 "alone" rests on "weekly" alone.',
      'copied tea/sources/weekly.yaml:4 "weekly" was read in a copy.',
    ],
  );
});
