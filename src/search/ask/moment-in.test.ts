import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { sentenceStart } from './moment.ts';
import { momentIn } from './moment-in.ts';

const site = {
  checked: '2026-11-23' as Day,
  turns: [{ day: '2026-04-27' as PartialDate, names: ['april 2026 amendment', 'new lid'] }],
};
const asked = (query: string) => {
  const moment = momentIn(query, site);
  return moment && [moment.first, moment.last, moment.typed];
};

describe('the time that a query asks about', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['is it full on 2025-06-01', '2025-06-01', '2025-06-01', 'on 2025-06-01'],
    ['was it full in March 2024?', '2024-03-01', '2024-03-31', 'in March 2024'],
    ['pot 2023', '2023-01-01', '2023-12-31', '2023'],
    ['who had it in early 2025', '2025-01-01', '2025-04-30', 'in early 2025'],
    ['mid-2025 pot', '2025-05-01', '2025-08-31', 'mid-2025'],
    ['pot at the end of 2025', '2025-09-01', '2025-12-31', 'at the end of 2025'],
    ['pot q3 2025', '2025-07-01', '2025-09-30', 'q3 2025'],
    ['pot in the first half of 2026', '2026-01-01', '2026-06-30', 'in the first half of 2026'],
    ['pot before 28 october 2025', '2025-10-27', '2025-10-27', 'before 28 october 2025'],
    ['pot before the April 2026 amendment', '2026-04-26', '2026-04-26', 'before the April 2026 amendment'],
    ['pot after the new lid', '2026-04-28', '2026-11-23', 'after the new lid'],
    ['pot since 2026-06', '2026-06-01', '2026-11-23', 'since 2026-06'],
    ['pot between 2024 and May 2026', '2024-01-01', '2026-05-31', 'between 2024 and May 2026'],
    ['pot in the summer of 2025', '2025-06-01', '2025-08-31', 'in the summer of 2025'],
    ['pot 2025 q1', '2025-01-01', '2025-03-31', '2025 q1'],
    ['pot from January to March 2025', '2025-01-01', '2025-03-31', 'from January to March 2025'],
    ['pot the day after the new lid', '2026-04-28', '2026-04-28', 'the day after the new lid'],
    ['pot from 3 May 2025 to 4 May 2025', '2025-05-03', '2025-05-04', 'from 3 May 2025 to 4 May 2025'],
  ];
  for (const [query, first, last, typed] of cases)
    it(query, () => assert.deepEqual(asked(query), [first, last, typed]));

  for (const query of [
    'when was it full in 2025',
    'a week after the new lid',
    'two months before 28 October 2025',
    'which day in may 2026',
    'the april 2026 amendment',
    '$2025',
    'model-2025',
    'pot',
    'after 2027',
    'since 2030',
  ])
    it(`is none: ${query}`, () => assert.equal(asked(query), undefined));
});

describe('a time in words', () => {
  for (const [first, last, words] of [
    ['2025-06-01', '2025-06-01', 'On 1 June 2025'],
    ['2024-02-01', '2024-02-29', 'In February 2024'],
    ['2025-01-01', '2025-12-31', 'In 2025'],
    ['2025-01-01', '2025-04-30', '1 January – 30 April 2025'],
  ] as const)
    it(words, () => assert.equal(sentenceStart({ first: first as Day, last: last as Day }, 'en-GB'), words));
});
