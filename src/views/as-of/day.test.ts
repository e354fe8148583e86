import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdsOn } from '#graph/bounds.ts';
import { dayAfter, dayBefore } from '#graph/time.ts';
import { dayView, rowsOn } from './day.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';
import { knownThen } from './known-then.ts';
import { toldLater } from './told-later.ts';

const world = teaRights(
  [
    ['hill sole-supplier-of house', { since: '2019-03-01', ended: '2022-05-01', scope: 'all leaf' }],
    ['hill supplies house', { since: '2022-05-01', through: '2030' }],
    ['river supplies house', { since: '2022-06', ended: '2023' }],
    ['ada runs house'],
    ['hill party-to may-pact', { since: '2022-05-01' }],
  ],
  { overview: ['house'] },
);
const file = relationTable(world);
const idsOn = (day: string) => rowsOn(file, day).map(({ id }) => id);

describe('what holds on a day', () => {
  it('is what the dates of the relations say, on every day around a change', () => {
    for (const day of world.changeDays.flatMap((one) => [dayBefore(one), one, dayAfter(one)])) {
      const expected = [...world.relations.values()]
        .filter((relation) => !relation.type.structure && holdsOn(relation, day))
        .map(({ id }) => id);
      assert.deepEqual(idsOn(day).sort(), expected.sort(), day);
    }
  });

  it('is certain: of a month or a year only when it is over, and of what has no start never', () => {
    assert.deepEqual(idsOn('2022-04-30'), ['r1']);
    assert.deepEqual(idsOn('2022-05-01'), ['r2']);
    assert.deepEqual(idsOn('2022-06-01'), ['r2']);
    assert.deepEqual(idsOn('2022-06-30'), ['r2', 'r3']);
    assert.deepEqual(idsOn('2023-01-01'), ['r2']);
    assert.deepEqual(idsOn('2031-01-01'), []);
    assert.equal(dayView(file, '2024-07-01').count, 0, 'after the day of the check');
  });

  it('does not call a beginning what was done once', () => {
    const type = { id: 'paid', label: 'has paid', past: 'paid', inverse: 'was paid by', inverse_past: 'was paid by' };
    const once = relationTable(
      teaRights([['hill paid house', { since: '2022-06' }]], { types: [{ ...type, group: 'trade', once: true }] }),
    );
    const [line] = dayView(once, '2022-06-15').doubts.flatMap(({ lines }) => lines);
    assert.equal(line!.dates, 'it was done in June 2022; the day is not known');
  });

  it('stands apart, with the reason, where it is not known', () => {
    const doubts = (day: string) =>
      dayView(file, day).doubts.flatMap(({ lines }) =>
        lines.map(({ subject, dates }) => `${subject!.title}: ${dates}`),
      );
    assert.deepEqual(doubts('1500-01-01'), ['Ada: since when it holds is not known']);
    assert.deepEqual(doubts('2022-06-15'), [
      'River: it began in June 2022; the day is not known',
      'Ada: since when it holds is not known',
    ]);
    assert.deepEqual(doubts('2023-06-15'), [
      'Ada: since when it holds is not known',
      'River: it ended in 2023; the day is not known',
    ]);
    assert.deepEqual(
      dayView(file, '2023-06-15').doubts.map(({ label, count }) => [label, count]),
      [
        ['Start not known', 1],
        ['End not known', 1],
      ],
    );
  });

  it('leaves out ties that only order the site, and so do the days of change', () => {
    assert.deepEqual(world.changeDays, [
      '2019-03-01',
      '2022-05-01',
      '2022-06-01',
      '2022-06-30',
      '2023-01-01',
      '2024-01-01',
      '2031-01-01',
    ]);
  });

  it('stands by family, the first one open, with a digest of each', () => {
    const { count, families } = dayView(file, '2022-06-30');
    assert.equal(count, 2);
    assert.deepEqual(
      families.map(({ label, digest, open, lines }) => [
        label,
        digest,
        open,
        lines.map(({ subject, verb, object }) => `${subject!.title} ${verb} ${object.title}`),
      ]),
      [['Trade', 'Hill, River', true, ['Hill supplies House', 'River supplies House']]],
    );
  });
});

describe('what was known then', () => {
  const told = relationTable(
    teaRights(
      [
        [
          'hill supplies house',
          {
            since: '2020-01-01',
            ended: '2023-01-01',
            scope: 'reported at 20%',
            amount: { value: 5, unit: 'pounds' },
            out: '2020-01-01',
            claims: ['c1', 'share', 'weight', 'end'],
          },
        ],
        ['river supplies house', { since: '2020-01-01', out: '2020-03' }],
        ['pond supplies house', { since: '2020-01-01' }],
      ],
      {
        claims: [
          { id: 'share', on: '2020-02-01', statement: 'It was 20%.', out: '2020-02-01' },
          {
            id: 'weight',
            on: '2020-01-01',
            amount: { value: 5, unit: 'pounds' },
            out: '2020-04-01',
            status: 'reported',
          },
          { id: 'end', on: '2023-01-01', out: '2023-05-01' },
        ],
      },
    ),
  );
  const lines = (day: string) =>
    dayView(knownThen(told, day), day).families.flatMap(({ lines: its }) =>
      its.map(({ subject, detail, dates }) => `${subject!.title}: ${detail || 'no terms'}, ${dates}`),
    );

  it('is taken fact by fact: each counts from the first source of the claim that carries it', () => {
    assert.deepEqual(lines('2020-01-15'), ['Hill: no terms, since 1 January 2020']);
    assert.deepEqual(lines('2020-02-01'), ['Hill: reported at 20%, since 1 January 2020']);
    assert.deepEqual(lines('2020-04-01')[0], 'Hill: reported at 20%, 5 pounds, since 1 January 2020');
  });

  it('counts a month from its end, and what has no date from the check', () => {
    assert.equal(lines('2020-03-30').length, 1);
    assert.equal(lines('2020-03-31').length, 2);
    assert.equal(toldLater(told, '2020-03-30', false)!.count, '1 of 3');
    assert.equal(
      toldLater(told, '2020-03-30', false)!.sentence,
      'Of what is known today to have been in force one is told only later by its sources; one is told by sources without a date.',
    );
    assert.deepEqual(
      toldLater(told, '2020-03-30', false)!.lines.map((one) => one.told),
      ['told by sources without a date', 'told by 31 March 2020 in its sources'],
    );
    assert.equal(lines('2024-06-30').length, 2);
  });

  it('tells no doubt that came later', () => {
    const doubted = relationTable(
      teaRights([
        [
          'hill supplies house',
          {
            since: '2020-01-01',
            through: '2030',
            unclear_from: '2023-01-01',
            ended_note: 'the talks of 2023 leave it open',
            out: '2020-01-01',
          },
        ],
      ]),
    );
    const dates = (day: string) => dayView(knownThen(doubted, day), day).families[0]!.lines.map((one) => one.dates);
    assert.deepEqual(dates('2022-12-31'), ['1 January 2020 through 2030']);
    assert.equal(dayView(doubted, '2022-12-31').families[0]!.lines[0]!.dates.includes('not known from'), true);
  });

  it('tells a doubt that came later as a doubt, and as no end', () => {
    const doubt = { since: '2020-01-01', unclear_from: '2023-01-01', out: '2020-01-01', claims: ['c1', 'doubt'] };
    const later = relationTable(
      teaRights(
        [
          ['hill supplies house', { ...doubt, carried_by: { end: ['doubt'] } }],
          ['pond supplies house', { since: '2020-01-01', out: '2020-01-01' }],
        ],
        { claims: [{ id: 'doubt', on: '2023-01-01', out: '2023-05-01' }] },
      ),
    );
    const { sentence, lines: its } = toldLater(later, '2023-03-01', false)!;
    assert.equal(sentence, 'Of what is known today to have been in force of one the doubt had not been told.');
    assert.deepEqual(
      its.map(({ verb, dates }) => `${verb}: ${dates}`),
      ['supplies: from 1 January 2023 on it is not known whether it still held'],
    );
  });

  it('is no day of account before the account was out', () => {
    const known = relationTable(teaRights([['hill supplies house', { held_on: '2022-06-30', out: '2022-07-29' }]]));
    const dates = (day: string, asKnown: boolean) =>
      dayView(asKnown ? knownThen(known, day) : known, day).families.flatMap(({ lines: its }) =>
        its.map((one) => one.dates),
      );
    const words = 'held on 30 June 2022, by the account of 29 July 2022';
    assert.deepEqual(dates('2022-07-01', false), [words]);
    assert.deepEqual(dates('2022-07-28', true), []);
    assert.deepEqual(dates('2022-07-29', true), [words]);
    assert.equal(dayView(known, '2022-06-29').doubts[0]!.lines[0]!.dates, `${words}; since when it held is not known`);
  });

  it('is told from the day on which it was first stated, whenever the sources of its claim came out', () => {
    const stated = relationTable(
      teaRights([['hill supplies house', { first_stated: '2022-05-01', out: '2024-01-01' }]]),
    );
    const later = dayView(stated, '2022-05-01').families.flatMap(({ lines: its }) => its.map((one) => one.told));
    assert.deepEqual(later, ['']);
  });

  it('applies no end that nobody had named', () => {
    assert.deepEqual(lines('2023-03-01')[0], 'Hill: reported at 20%, 5 pounds, since 1 January 2020');
    assert.equal(
      toldLater(told, '2023-03-01', false)!.sentence,
      'Of what is known today to have been in force one is told by sources without a date; ' +
        'of one the end had not been told.',
    );
    assert.equal(dayView(told, '2023-03-01').families[0]!.lines[0]!.subject!.title, 'Pond');
    assert.equal(
      lines('2023-05-01').some((line) => line.startsWith('Hill')),
      false,
    );
  });

  it('marks each fact with its own claim, and names alone what is known as the line is', () => {
    const [hill] = dayView(told, '2022-01-01').families[0]!.lines;
    assert.equal(hill!.claim, '/claims/c1/');
    assert.deepEqual(
      hill!.marks.map(({ words, status, claim, look }) => [words, status, claim, look]),
      [
        ['claim 2', 'stated', '/claims/share/', 'alike'],
        ['claim 3', 'stated', '/claims/end/', 'alike'],
        ['claim 4: Reported', 'reported', '/claims/weight/', 'apart'],
      ],
    );
  });
});
