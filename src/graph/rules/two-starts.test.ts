import { test } from 'node:test';
import { expectIssues, expectSound, saidOf } from '#reading/marked-subject.fixture.ts';

const relation = (dates: string) => ({
  ...saidOf('2021', '2022'),
  'relations/pours-into.yaml': `- { id: a, from: tea-pot, to: tea-cup, ${dates}, claims: [on-2021, on-2022] }`,
});

test('wants one start', () =>
  expectIssues(relation('since: ‡2021, announced: ‸2022'), [
    {
      rule: 'two-starts',
      what: 'Both since (2021) and announced (2022) are written.',
      why:
        'since is the day on which it began, first_stated a day on which it held already, ' +
        'held_on a day of which a later account tells, announced the day on which it was promised for later.',
      fix: 'Keep the one that the source gives, and delete the other.',
    },
  ]));

test('wants the earliest day on which it can have begun only where it is not known when it did', () => {
  expectIssues(relation('since: ‡2022, not_before: ‸2021'), [
    {
      rule: 'two-starts',
      what: 'not_before (2021) is written beside since (2022).',
      why: 'It limits when something can have begun of which that is not known.',
      fix: 'Write first_stated: or held_on: beside it, or delete it.',
    },
  ]);
  expectSound(relation('not_before: 2021'));
});
