import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('counts the positions', () =>
  expectIssues(
    {
      'disagreements.yaml': `
        - id: a
          question: Is it hot?
          about: [tea-pot]
          positions: [{ says: 'Yes.', claims: [pot-pours] }, { says: 'No.', claims: [pot-doubted] }]
          follows: ‸3
          why: Nobody knows.
      `,
    },
    [
      {
        rule: 'unknown-position',
        what: '"follows" is 3, and there are 2 positions.',
        why: 'It is the number of the position that the site follows, counted from 1.',
        fix: 'Correct the number, or write open or both.',
      },
    ],
  ));
