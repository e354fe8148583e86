import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

test('warns of a page that only leads to itself', () =>
  expectIssues(
    {
      'entities/vessel/saucer.mdx':
        '‸---\ntitle: Saucer\nsummary: It stands under.\n---\n\nSee [above](./saucer.mdx).\n',
    },
    [
      {
        rule: 'unlinked-page',
        what: 'No page leads to "saucer".',
        why: 'Readers go from page to page; the index and the search alone are not enough.',
        fix: 'Link to it where its subject is first mentioned, or name it under related on a page.',
      },
    ],
  ));

test('is content with a link in prose', () =>
  expectSound({
    'entities/vessel/saucer.mdx': '---\ntitle: Saucer\nsummary: It stands under.\n---\n',
    'entities/vessel/tea-cup.mdx':
      '---\ntitle: Tea cup\nsummary: It stands on one.\n---\n\nIt stands on a [saucer](saucer.mdx).\n',
  }));
