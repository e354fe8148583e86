import { test } from 'node:test';
import { expectIssues, expectSound, saidOf } from '#reading/marked-subject.fixture.ts';

const why = 'What holds for a time ends after it began.';
const fix = 'Correct one of the two dates.';

test('compares an end with the start', () =>
  expectIssues(
    {
      ...saidOf('2019', '2020-05', '2020-12-31', '2021'),
      'relations/pours-into.yaml':
        '- { id: a, from: tea-pot, to: tea-cup, since: ‡2020-05, through: ‸2019, claims: [on-2019, on-2020-05] }',
      'topics/steeping.mdx': `
        ---
        title: Steeping
        summary: How long leaves stay in.
        answers:
          - { question: How long?, answer: Not long., claims: [pot-pours] }
        periods:
          - since: ‡2021
            ended: ‸2020-12-31
            text: It was short.
            claims: [on-2021, on-2020-12-31]
        ---
      `,
    },
    [
      { rule: 'end-before-start', what: '"through" is 2019, and "since" is 2020-05.', why, fix },
      { rule: 'end-before-start', what: '"ended" is 2020-12-31, and "since" is 2021.', why, fix },
    ],
  ));

test('lets a span end in the year, or on the day, in which it began', () =>
  expectSound({
    ...saidOf('2020-05', '2020-01-01'),
    'relations/pours-into.yaml':
      '- { id: a, from: tea-pot, to: tea-cup, since: 2020-05, ended: 2020, claims: [on-2020-05] }\n' +
      '- { id: b, from: tea-pot, to: kettle, since: 2020, ended: 2020-01-01, claims: [on-2020-01-01] }',
  }));
