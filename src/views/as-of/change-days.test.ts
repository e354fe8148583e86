import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_DAYS, yearsOfDays } from './change-days.ts';
import type { Day } from '#schema/partial-date.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';

const table = relationTable(
  teaRights(
    [
      ['hill sole-supplier-of house', { since: '2020-05-01', ended: '2022-06' }],
      ['river supplies house', { since: '2022' }],
      ['river supplies inn', { since: '2022-12-31' }],
      ['hill party-to may-pact'],
    ],
    { on: { 'may-pact': '2020-05-01' } },
  ),
);

describe('days of change', () => {
  it('have their date as precisely as it is known, and say what happened', () => {
    assert.deepEqual(
      table.steps.map(({ day, date, what, exclusive }) => [day, date, what, exclusive]),
      [
        ['2020-05-01', '2020-05-01', 'May pact', true],
        ['2022-06-01', '2022-06', 'Hill is the sole supplier of House', true],
        ['2022-07-01', '2022-06', 'Hill was the sole supplier of House', true],
        ['2022-12-31', '2022-12-31', 'River supplies House; River supplies Inn', false],
      ],
    );
  });

  it('have a rough date as it is written, and never as a day', () => {
    const rough = relationTable(
      teaRights([
        ['hill sole-supplier-of house', { since: '201X', ended: '2022~' }],
        ['river supplies house', { since: '2020-03-04?', through: '2023-35' }],
        ['river supplies inn', { since: '20XX' }],
        ['pond supplies inn', { since: '209X' }],
      ]),
    );
    assert.deepEqual(
      rough.steps.map(({ day, date }) => [day, date]),
      [
        ['2019-12-31', '201X'],
        ['2020-03-05', '2020-03-04?'],
        ['2021-01-01', '2022~'],
        ['2023-10-01', '2023-35'],
        ['2024-01-01', '2022~'],
        ['2099-12-31', '209X'],
      ],
    );
    assert.deepEqual(
      yearsOfDays(rough, '2023-10-01').flatMap(({ days }) => days.map(({ words, how }) => [words, how])),
      [
        ['the 2010s', 'vague'],
        ['possibly 4 March 2020', 'vague'],
        ['about 2022', 'vague'],
        ['the third quarter of 2023', 'vague'],
        ['about 2022', 'vague'],
        ['the 2090s', 'vague'],
      ],
    );
  });

  it('stand by year, with the day asked in its place between them', () => {
    assert.deepEqual(
      yearsOfDays(table, '2022-06-15').map(({ year, count, open, days }) => [
        year,
        count,
        open,
        days.map(({ words, asked, how }) => (asked ? `(${asked})` : how === 'vague' ? `~${words}` : words)),
      ]),
      [
        ['2020', 1, false, ['1 May']],
        ['2022', 3, true, ['~June', '(15 June)', '~June', '31 December']],
      ],
    );
    assert.equal(yearsOfDays(table, '2020-05-01')[0]!.days[0]!.current, 'date');
    assert.deepEqual([yearsOfDays(table, '2021-01-01')[1]!.count, yearsOfDays(table, '2021-01-01').length], ['', 3]);
  });

  it('are, when there are very many, those of the month asked and the first ones of others', () => {
    const days = Array.from({ length: MOST_DAYS + 1 }, (_, place) =>
      new Date(Date.UTC(2019, 0, 1 + place * 9)).toISOString().slice(0, 10),
    );
    const steps = days.map((day) => ({ ...table.steps[0]!, day: day as Day, date: day }));
    const february = days.filter((day) => day.startsWith('2020-02'));
    const shown = (many: typeof steps) =>
      yearsOfDays({ steps: many }, february[0]!).map(({ year, count, days: its }) => [year, count, its.length]);
    const counts = [...Map.groupBy(days, (day) => day.slice(0, 4))].map(([year, its]) => [year, its.length] as const);
    assert.deepEqual(
      shown(steps),
      counts.map(([year, count]) => [year, count, year === '2020' ? february.length + 11 : 1]),
    );
    assert.ok(shown(steps.slice(1)).every(([, count, its]) => count === its));
  });
});
