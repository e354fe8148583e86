import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('wants a headline and a date', () =>
  expectIssues(
    {
      'claims/more.yaml':
        '- { id: ‡leaks, statement: It leaks., about: [tea-pot], status: stated, sources: [{ source: leaf-book }] }',
      'site.yaml': `
        name: Leaves
        tagline: What is in the cup
        description: What is in the cup and how it came there.
        language: en-GB
        checked: 2024-06-30
        home:
          heading: What changed in the cup
          lead: [{ text: The cup changed hands., claims: [pact-made] }]
          searches: [pot]
          change: spring-pact
          overview: [tea-pot, tea-cup]
          dates: [pact-made, ‸leaks]
          ways: [{ label: All, pages: [tea-pot, tea-cup, steeping] }]
      `,
    },
    [
      {
        rule: 'home-date',
        what: 'The claim "leaks" has no headline and no date.',
        why: 'The key dates of the front page show the date of each claim and its headline.',
        fix: 'Add it to the claim, or name another claim.',
      },
    ],
  ));
