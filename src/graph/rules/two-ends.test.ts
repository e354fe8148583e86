import { test } from 'node:test';
import { expectIssues, saidOf } from '#reading/marked-subject.fixture.ts';

test('wants one end', () =>
  expectIssues(
    {
      ...saidOf('2021-03-04', '2022'),
      'relations/pours-into.yaml':
        '- { id: a, from: tea-pot, to: tea-cup, since: 2020, ended: ‡2021-03-04, through: ‸2022, claims: [pot-pours, on-2021-03-04, on-2022] }',
    },
    [
      {
        rule: 'two-ends',
        what: 'Both ended (2021-03-04) and through (2022) are written.',
        why: 'ended is the day of the change, on which it no longer held; through is the last day, month or year of a term.',
        fix: 'Keep the one that the source gives, and delete the other.',
      },
    ],
  ));
