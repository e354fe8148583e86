import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { tiesOn, type WayInWords } from './ties.ts';

const table = relationTable(
  teaRights([
    ['hill supplies house', { since: '2022-05-01' }],
    ['hill sole-supplier-of house', { since: '2019-03-01', ended: '2022-05-01' }],
    ['river supplies house', { since: '2020-01-01' }],
    ['hill supplies inn', { since: '2015-01-01', ended: '2016-01-01' }],
    ['river supplies inn', { since: '2015-06-01', ended: '2017-01-01' }],
    ['pond supplies inn', { since: '2021-01-01' }],
    ['ada runs house'],
    ['ada runs shed', { ended: '2010-01-01' }],
    ['bob runs shed', { since: '2010-01-01', ended: '2012-01-01' }],
    ['lone runs moon'],
  ]),
);
const between = (from: string, to: string, day: string = table.checked) => tiesOn(table, { from, to, day });
const stops = (ways: readonly WayInWords[] = []) => ways.map((way) => way.stops);
const together = (way: WayInWords | undefined) => way?.together && [way.together.verdict, way.together.rest];

describe('ties', () => {
  it('are the shortest ways that hold on the day, either way along a relation', () => {
    assert.deepEqual(stops(between('hill', 'house').ways), ['Hill — House']);
    assert.deepEqual(stops(between('river', 'hill').ways), ['River — House — Hill']);
    assert.deepEqual(stops(between('river', 'hill', '2015-12-01').ways), ['River — Inn — Hill']);
  });

  it('leave longer ways to be unfolded, and those that do not hold on the day apart from them', () => {
    const { ways, longer, apart } = between('river', 'hill');
    assert.equal(ways[0]!.picture.length, 3);
    assert.equal(longer, undefined);
    assert.deepEqual([stops(apart!.ways), apart!.ways[0]!.picture], [['River — Inn — Hill'], []]);
    assert.deepEqual(
      [stops(between('pond', 'river').ways), stops(between('pond', 'river').apart!.ways)],
      [[], ['Pond — Inn — River']],
    );
  });

  it('keep what is not known to hold on the day apart, with its reason', () => {
    const doubtful = relationTable(
      teaRights([
        ['hill supplies house', { since: '2020-01-01' }],
        ['hill runs house', { since: '2019-01-01', unclear_from: '2021-01-01', ended_note: 'nobody said' }],
      ]),
    );
    const [step] = tiesOn(doubtful, { from: 'hill', to: 'house', day: '2024-06-30' }).ways[0]!.steps;
    assert.deepEqual(
      [step!.lines.map(({ verb }) => verb), step!.endedLabel, step!.ended.map(({ dates }) => dates)],
      [['supplies'], 'Not known 1', ['from 1 January 2021 on it is not known whether it still held; nobody said']],
    );
  });

  it('end after three steps', () => {
    assert.deepEqual(stops(between('bob', 'house').apart!.ways), ['Bob — Shed — Ada — House']);
    const { verdict, rest, ways, apart } = between('bob', 'hill');
    assert.deepEqual(
      [verdict, rest, ways, apart],
      ['No tie of at most 3 steps is known to hold today.', 'None was found of any other day.', [], undefined],
    );
  });

  it('are none from one to itself', () => {
    assert.deepEqual([between('hill', 'hill').verdict, between('hill', 'hill').ways], ['Choose two that differ.', []]);
  });

  it('say when their steps held together, when they never did, and when that is not known', () => {
    const [way] = between('river', 'hill').ways;
    assert.deepEqual(together(way), [
      'Yes, since 1 January 2020.',
      'Through all that time every step is known to hold.',
    ]);
    assert.deepEqual(together(between('river', 'hill').apart!.ways[0]), [
      'Not on 30 June 2024.',
      'All steps held together from 1 June 2015 to 31 December 2015.',
    ]);
    assert.deepEqual(together(between('pond', 'river').apart!.ways[0]), [
      'Never on one day.',
      'Between the steps lies 1 January 2017 to 31 December 2020.',
    ]);
    assert.deepEqual(together(between('ada', 'hill').apart!.ways[0]), [
      'Not known.',
      'These steps are not known to have held at the same time.',
    ]);
    assert.equal(together(between('hill', 'house').ways[0]), undefined);
  });

  it('draw each step over time, what all cover, and what lies between where that is nothing', () => {
    const { marks, steps, both, gap } = between('river', 'hill').ways[0]!.together!;
    assert.deepEqual(marks.at(-1), { x: '99.95%', words: 'Today', look: 'day' });
    assert.deepEqual(
      steps.map(({ label, sign, bars }) => [label, sign, bars.map(({ look }) => look)]),
      [
        ['River – House', 'sign-circle', ['unsure', 'known']],
        ['House – Hill', 'sign-square', ['unsure', 'known']],
      ],
    );
    assert.deepEqual([both.length, gap], [1, []]);
    const never = between('pond', 'river').apart!.ways[0]!.together!;
    assert.deepEqual([never.both, never.gap.length], [[], 1]);
  });

  it('read each step from where the way comes from, and put what does not hold on the day apart', () => {
    const [step] = between('house', 'hill').ways[0]!.steps;
    assert.deepEqual(
      step!.lines.map(({ subject, verb, object }) => `${subject!.title} ${verb} ${object.title}`),
      ['House gets leaf from Hill'],
    );
    assert.deepEqual([step!.ended.map(({ verb }) => verb), step!.endedLabel], [['could buy only from'], 'Ended 1']);
    assert.equal(between('house', 'hill', '2020-01-01').ways[0]!.steps[0]!.endedLabel, 'On other days 1');
  });

  it('say in a sentence how the two are tied', () => {
    const said = (...asked: Parameters<typeof between>) => [between(...asked).verdict, between(...asked).rest];
    assert.deepEqual(said('hill', 'house'), ['Directly.', '']);
    assert.deepEqual(said('river', 'hill'), [
      'Through House, in two steps.',
      'No tie between the two themselves was found.',
    ]);
    assert.deepEqual(said('hill', 'house', '2016-05-01'), [
      'No tie of at most 3 steps is known to hold on 1 May 2016.',
      '',
    ]);
    assert.deepEqual(said('hill', 'house', '2030-01-01'), [
      'Not known on 1 January 2030.',
      'The facts were checked on 30 June 2024.',
    ]);
  });
});
