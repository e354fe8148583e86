import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { stepLines, tiesBetween, tiesInWords, togetherInWords } from './ties.ts';

const file = relationTable(
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
const between = (from: string, to: string) => tiesBetween(file, from, to);
const ways = (from: string, to: string) =>
  between(from, to).ways.map(({ steps, together }) => [steps.map((step) => step.to).join(' '), together]);

describe('ties', () => {
  it('are the shortest ones alone, either way along a relation', () => {
    assert.deepEqual(ways('hill', 'house'), [['house', 'now']]);
    assert.deepEqual(ways('river', 'hill'), [
      ['house hill', 'now'],
      ['inn hill', 'once'],
    ]);
    assert.deepEqual(ways('pond', 'river'), [['inn river', 'never']]);
  });

  it('end after three steps', () => {
    assert.equal(between('bob', 'house').length, 3);
    assert.equal(between('bob', 'hill').length, 0);
    assert.equal(tiesInWords(file, between('bob', 'hill'), 'bob', 'hill'), 'Bob and Hill are not tied within 3 steps.');
    assert.deepEqual(between('lone', 'hill'), { length: 0, ways: [], more: 0 });
  });

  it('are none from one to itself', () => {
    assert.deepEqual(between('hill', 'hill').ways, []);
    assert.equal(tiesInWords(file, between('hill', 'hill'), 'hill', 'hill'), 'Choose two that differ.');
  });

  it('say when their steps did not hold at the same time', () => {
    assert.deepEqual(
      ['river', 'pond'].map((from) => between(from, 'hill').ways.map(togetherInWords)),
      [
        ['All steps hold now.', 'All steps held at the same time once, and no longer do.'],
        ['These steps are not known to have held at the same time.'],
      ],
    );
    assert.equal(togetherInWords(between('hill', 'house').ways[0]!), '');
  });

  it('read each step from where the way comes from, and put what has ended apart', () => {
    const [way] = between('house', 'hill').ways;
    const words = stepLines(file, way!.steps[0]!);
    assert.deepEqual(
      words.lines.map(({ subject, verb, object }) => `${subject!.title} ${verb} ${object.title}`),
      ['House gets leaf from Hill'],
    );
    assert.deepEqual(
      words.ended.map(({ verb }) => verb),
      ['could buy only from'],
    );
  });

  it('say in a sentence how many there are', () => {
    assert.equal(tiesInWords(file, between('hill', 'house'), 'hill', 'house'), 'Hill and House are tied directly.');
    assert.equal(
      tiesInWords(file, between('river', 'hill'), 'river', 'hill'),
      'River and Hill are tied in 2 steps, in 2 ways. No tie between the two themselves was found.',
    );
  });
});
