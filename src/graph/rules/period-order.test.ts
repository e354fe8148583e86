import { test } from 'node:test';
import { expectIssues, expectSound, saidOf } from '#reading/marked-subject.fixture.ts';

const page = (first: string, second: string) => ({
  ...saidOf('2020-05-01', '2021-05-01', '2021-05-02', '2023'),
  'topics/steeping.mdx': `
    ---
    title: Steeping
    summary: How long leaves stay in.
    answers:
      - { question: How long?, answer: Not long., claims: [pot-pours] }
    periods:
      - ${first}
        text: It was short.
        claims: [pot-pours, on-2020-05-01, on-2021-05-01, on-2021-05-02]
      - ${second}
        text: It was long.
        claims: [on-2023]
    ---
  `,
});
const why = 'Periods stand in order and do not overlap, so that a term means one thing on any day.';

test('finds a period that begins before the one above it is over', () =>
  expectIssues(page('‡since: 2020\n        ended: 2021-05-02', 'since: ‸2021-05-01'), [
    {
      rule: 'period-order',
      what: 'This period begins 2021-05-01, before the one above it is over.',
      why,
      fix: 'Correct the dates, or the order of the periods.',
    },
  ]));

test('finds a period above another that has no end', () =>
  expectIssues(page('‡since: 2020', 'since: ‸2021'), [
    {
      rule: 'period-order',
      what: 'This period begins 2021, and the one above it has no end.',
      why,
      fix: 'Write the end of the one above it, with ended: or through:.',
    },
  ]));

test('finds a later period without a start', () =>
  expectIssues(page('‡ended: 2020-05-01', '‸ended: 2021-05-01'), [
    {
      rule: 'period-order',
      what: 'This period has no start, and another stands above it.',
      why,
      fix: 'Add since:, or put the period first.',
    },
  ]));

test('lets periods meet on a day and leave a gap', () => {
  expectSound(page('ended: 2021-05-01', 'since: 2021-05-01'));
  expectSound(page('through: 2020', 'since: 2023'));
});
