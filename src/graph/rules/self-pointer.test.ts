import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('points at a page that sends its readers to itself', () =>
  expectIssues(
    {
      'entities/vessel/tea-pot.mdx':
        '---\ntitle: Tea pot\nsummary: It holds tea.\nrelated:\n  - { page: ‸tea-pot, why: once more }\n---\n',
    },
    [
      {
        rule: 'self-pointer',
        what: 'The page "tea-pot" names itself under related.',
        why: 'A reader of the page is already there.',
        fix: 'Name another page, or delete the entry.',
      },
    ],
  ));
