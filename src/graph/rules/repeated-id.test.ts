import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('points at the second place of an id in a list', () =>
  expectIssues(
    {
      'claims/more.yaml': `
        - id: leaks
          statement: It leaks.
          about:
            - ‡tea-pot
            - tea-cup
            - ‸tea-pot
          status: stated
          sources: [{ source: leaf-book, locator: page 1 }, { source: leaf-book, locator: page 2 }]
      `,
    },
    [
      {
        rule: 'repeated-id',
        what: '"tea-pot" stands twice in this list.',
        why: 'Readers would be shown the same thing twice.',
        fix: 'Delete one of them, or correct the one that means something else.',
      },
    ],
  ));

test('lets a claim cite two places of one source, and no place twice', () =>
  expectIssues(
    {
      'claims/more.yaml':
        '- { id: leaks, statement: It leaks., about: [tea-pot], status: stated, sources: [‡{ source: leaf-book }, ‸{ source: leaf-book }] }',
    },
    [
      {
        rule: 'repeated-id',
        what: 'The same source and locator stand twice in this list.',
        why: 'Readers would be shown the same thing twice.',
        fix: 'Delete one of them, or correct the one that means something else.',
      },
    ],
  ));
