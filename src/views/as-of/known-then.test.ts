import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTo } from './answer.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';

const table = relationTable(
  teaRights(
    [
      [
        'hill supplies house',
        {
          since: '2020-01-01',
          since_note: 'renewed on 1 May 2021',
          ended: '2022-01-01',
          scope: 'reported at 20%',
          out: '2020-01-01',
          claims: ['c1', 'share', 'end'],
        },
      ],
      ['river supplies house', { since: '2021-03-01', out: '2023-02' }],
      ['pond supplies house', { since: '2019-01-01' }],
    ],
    {
      claims: [
        { id: 'share', on: '2020-02-01', statement: 'It was 20%.', out: '2020-02-01' },
        { id: 'end', on: '2022-01-01', out: '2022-05-01' },
      ],
    },
  ),
);

/** Every text of an answer. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

const texts = (day: string) => {
  const { years: _, ...answer } = answerTo(table, { day, asKnown: true });
  return textsOf(answer).join('\n');
};

describe('the answer of what was known then', () => {
  it('has nothing in any part that no source had told: no start, end, scope, note or change', () => {
    const told = [
      ['1 May 2021', '2021-05-01'],
      ['20%', '2020-02-01'],
      ['/claims/end/', '2022-05-01'],
      ['/claims/share/', '2020-02-01'],
      ['River', '2023-02-28'],
      ['Pond', '2024-06-30'],
    ] as const;
    for (const day of [
      '2020-01-01',
      '2020-03-01',
      '2021-03-01',
      '2022-01-01',
      '2022-06-01',
      '2023-02-27',
      '2023-03-01',
    ])
      for (const [words, from] of told)
        if (day < from) assert.equal(texts(day).includes(words), false, `${words} on ${day}`);
  });

  it('has it from the day on which it was told', () => {
    assert.match(texts('2023-02-28'), /River/);
    assert.match(texts('2021-05-01'), /renewed on 1 May 2021/);
    assert.match(texts('2022-05-01'), /\/claims\/end\//);
  });

  it('has no drawing, which is made of all that is known today, and no change that is still to come', () => {
    const { turned, next } = answerTo(table, { day: '2021-03-01', asKnown: true });
    assert.deepEqual([turned?.drawn, next], [undefined, undefined]);
  });
});
