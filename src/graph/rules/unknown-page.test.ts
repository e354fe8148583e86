import { test } from 'node:test';
import { expectIssues, type Expected } from '#reading/marked-subject.fixture.ts';

const fault = (id: string, fix = 'Add the page, or correct the id.'): Expected => ({
  rule: 'unknown-page',
  what: `No page has the id "${id}".`,
  why: 'An entity or a topic has a file under entities/ or topics/; its name is the id.',
  fix,
});

test('looks at what claims, disagreements and gaps are about, at pointers, stops and the front page', () =>
  expectIssues(
    {
      'claims/more.yaml':
        '- { id: leaks, statement: It leaks., about: [tea-pot, ‸tea-pots], status: stated, sources: [{ source: leaf-book }] }',
      'disagreements.yaml': `
        - id: a
          question: Is it hot?
          about: [‸nowhere-1]
          positions: [{ says: 'Yes.', claims: [pot-pours] }, { says: 'No.', claims: [pot-doubted] }]
          follows: open
          why: Nobody knows.
      `,
      'gaps.yaml': '- { id: b, sought: Its age, found: Nothing., about: [‸nowhere-2] }',
      'topics/steeping.mdx': `
        ---
        title: Steeping
        summary: How long leaves stay in.
        answers:
          - { question: How long?, answer: Not long., claims: [pot-pours] }
        related:
          - { page: ‸nowhere-3, why: there is more }
        stops:
          - page: tea-pot
            why: first
          - page: ‸nowhere-4
            why: last
        ---
      `,
    },
    [
      fault('tea-pots', 'Did you mean "tea-pot"?'),
      fault('nowhere-1'),
      fault('nowhere-2'),
      fault('nowhere-3'),
      fault('nowhere-4'),
    ],
  ));

test('names the page by what it is called now, and asks for no other link to it', () =>
  expectIssues(
    {
      'entities/vessel/jug.mdx': '---\ntitle: Jug\nsummary: It holds milk.\nmoved: [milk-can]\n---\n\nIt holds milk.\n',
      'claims/more.yaml':
        '- { id: leaks, statement: It leaks., about: [‸milk-can], status: stated, sources: [{ source: leaf-book }] }',
    },
    [
      {
        rule: 'unknown-page',
        what: 'No page has the id "milk-can".',
        why: 'An entity or a topic has a file under entities/ or topics/; its name is the id.',
        fix: 'It is called "jug" now: write that.',
      },
    ],
  ));
