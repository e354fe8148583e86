import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights, type Told } from '../as-of/tea-rights.fixture.ts';
import { tiePicture } from './tie-picture.ts';
import { waysBetween } from './ways.ts';

const pictureOf = (told: readonly Told[], from: string, to: string) => {
  const table = relationTable(teaRights(told));
  return waysBetween(table.rows, from, to).map((way) => tiePicture(table, way, table.checked));
};

describe('the picture of a way', () => {
  it('has its stops, and on each step the strongest line of each family and direction', () => {
    const [stops] = pictureOf(
      [
        ['hill supplies house', { since: '2019-03-01' }],
        ['hill supplies house', { since: '2022-05-01', amount: { value: 3, unit: 'chests' } }],
        ['hill sole-supplier-of house', { first_stated: '2020-06' }],
        ['river supplies house', { since: '2021-01-01' }],
        ['hill sole-supplier-of house', { since: '2010-01-01', ended: '2011-01-01' }],
      ],
      'hill',
      'river',
    );
    assert.deepEqual(
      stops!.map(({ title, look, more }) => [title, look, more]),
      [
        ['Hill', 'end', 'and 1 more'],
        ['House', 'between', ''],
        ['River', 'end', ''],
      ],
    );
    assert.deepEqual(
      stops!.flatMap(({ lines }) => lines.map(({ look, words, figure, date }) => [look, words, figure, date])),
      [
        ['sign-square back', 'Sole supplier', '', 'by Jun 2020'],
        ['sign-circle forward', 'Supplies', '3\u00a0chests', 'since May 2022'],
        ['sign-circle back', 'Supplies', '', 'since Jan 2021'],
      ],
    );
  });

  it('says of what held by an account that it held by then, and gives a year as a year', () => {
    const [stops] = pictureOf(
      [
        ['hill supplies house', { held_on: '2021-06-30' }],
        ['river supplies house', { since: '2021' }],
      ],
      'hill',
      'river',
    );
    assert.deepEqual(
      stops!.flatMap(({ lines }) => lines.map(({ date }) => date)),
      ['by Jun 2021', 'since 2021'],
    );
    const [rough] = pictureOf(
      [
        ['hill supplies house', { first_stated: '2019~' }],
        ['river supplies house', { since: '201X' }],
      ],
      'hill',
      'river',
    );
    assert.deepEqual(
      rough!.flatMap(({ lines }) => lines.map(({ date }) => date)),
      ['by c. 2019', 'since 2010s'],
    );
  });

  it('says nothing of when a line began that has no start', () => {
    const [stops] = pictureOf(
      [['hill owns house'], ['river supplies house', { since: '2021-01-01' }]],
      'hill',
      'river',
    );
    assert.deepEqual(
      stops!.flatMap(({ lines }) => lines.map(({ words, date }) => [words, date])),
      [
        ['Owns', ''],
        ['Supplies', 'since Jan 2021'],
      ],
    );
  });
});
