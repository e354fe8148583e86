import { test } from 'node:test';
import { expectIssues, expectSound, type Expected } from '#reading/marked-subject.fixture.ts';

const why =
  'A page begins with its front matter: a line of three hyphens, the fields, and another line of three hyphens.';
const pot = (text: string) => ({ 'entities/vessel/tea-pot.mdx': text });

test('wants one at the top', () =>
  expectIssues(pot('‸## Its spout {#spout}\n\nIt pours.\n'), [
    {
      rule: 'front-matter',
      what: 'The page has no front matter.',
      why,
      fix: 'Add it at the top, with at least a title and a summary.',
    },
  ]));

test('wants it closed', () =>
  expectIssues(pot('‸---\ntitle: Tea pot\nsummary: It holds tea.\n\n## Its spout\n'), [
    {
      rule: 'front-matter',
      what: 'The front matter is opened here and never closed.',
      why,
      fix: 'Add a line of three hyphens after its last field.',
    },
  ]));

test('wants nothing before it, and reads it all the same', () => {
  const unknown: Expected = {
    rule: 'wrong-type',
    what: '"title" is the number 7, and text is needed.',
    why: 'Name or title; the heading of the page.',
    fix: 'Put it in quotation marks, or write text.',
  };
  expectIssues(pot('‸A word.\n\n---\ntitle: ‸7\nsummary: It holds tea.\n---\n'), [
    {
      rule: 'front-matter',
      what: 'There is text before the front matter.',
      why,
      fix: 'Delete what stands before the first three hyphens, or move it below the front matter.',
    },
    unknown,
  ]);
  expectIssues(pot('‸\n\n---\ntitle: ‸7\nsummary: It holds tea.\n---\n'), [
    {
      rule: 'front-matter',
      what: 'There are empty lines before the front matter.',
      why,
      fix: 'Delete all above the first three hyphens.',
    },
    unknown,
  ]);
  expectIssues(pot('‸ ---\ntitle: ‸7\nsummary: It holds tea.\n---\n'), [
    {
      rule: 'front-matter',
      what: 'There are spaces before the front matter.',
      why,
      fix: 'Begin its first line with the three hyphens.',
    },
    unknown,
  ]);
});

test('wants something in it', () =>
  expectIssues(pot('---\n‸---\n\nIt pours.\n'), [
    {
      rule: 'front-matter',
      what: 'The front matter is empty.',
      why: 'Every entity has at least a title and a summary.',
      fix: 'Write them between the two lines of three hyphens.',
    },
  ]));

test('is told once where it is opened twice', () =>
  expectIssues(pot('---\n‸---\ntitle: Tea pot\nstops:\n  - { page: hill }\n---\n\nIt pours.\n'), [
    {
      rule: 'front-matter',
      what: 'The front matter is opened twice.',
      why: 'The second line of three hyphens ends it, so that it has nothing in it.',
      fix: 'Delete this line.',
    },
  ]));

test('takes a page that ends with it', () => expectSound(pot('---\ntitle: Tea pot\nsummary: It holds tea.\n---')));
