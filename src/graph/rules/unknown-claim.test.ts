import { test } from 'node:test';
import { expectIssues, type Expected } from '#reading/marked-subject.fixture.ts';

const fault = (id: string, fix: string): Expected => ({
  rule: 'unknown-claim',
  what: `No claim has the id "${id}".`,
  why: 'What is said rests on claims that are written down under claims/.',
  fix,
});
const add = 'Add the claim, or correct the id.';

test('looks into relations, pages, answers, periods, prose, disagreements, gaps and the front page', () =>
  expectIssues(
    {
      'disagreements.yaml': `
        - id: a
          question: Is it hot?
          about: [tea-pot]
          positions:
            - { says: 'Yes.', claims: [pot-pours, ‸no-1] }
            - { says: 'No.', claims: [pot-doubted] }
          follows: open
          why: Nobody knows.
      `,
      'entities/vessel/tea-pot.mdx': `
        ---
        title: Tea pot
        summary: It holds tea.
        claims:
          - pot-pours
          - ‸no-2
        ---

        It pours<Cite claim="‸pot-puors" />.
      `,
      'gaps.yaml': '- { id: b, sought: Its age, found: Nothing., about: [tea-pot], claims: [‸no-3] }',
      'relations/pours-into.yaml': '- { id: pot-into-cup, from: tea-pot, to: tea-cup, claims: [‸no-4] }',
      'topics/steeping.mdx': `
        ---
        title: Steeping
        summary: How long leaves stay in.
        answers:
          - { question: How long?, answer: Not long., claims: [‸no-5] }
        periods:
          - since: 2020
            text: It was short.
            claims: [‸no-6]
        ---
      `,
    },
    [
      fault('no-1', add),
      fault('no-2', add),
      fault('pot-puors', 'Did you mean "pot-pours"?'),
      fault('no-3', add),
      fault('no-4', add),
      fault('no-5', add),
      fault('no-6', add),
    ],
  ));

test('leaves a claim with faults of its own alone', () =>
  expectIssues(
    {
      'claims/more.yaml':
        '- { id: half, statement: ‸2020, about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }',
      'relations/pours-into.yaml': '- { id: a, from: tea-pot, to: tea-cup, claims: [pot-pours, half] }',
    },
    [
      {
        rule: 'wrong-type',
        what: '"statement" is the number 2020, and text is needed.',
        why: 'One sentence in our own words, whole without its context.',
        fix: 'Put it in quotation marks, or write text.',
      },
    ],
  ));
