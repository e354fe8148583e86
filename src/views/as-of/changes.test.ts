import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesBetween, changesBriefly, changesInWords, type Changes } from './changes.ts';
import type { Line } from './day.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';

const file = relationTable(
  teaRights([
    ['hill sole-supplier-of house', { since: '2019-03-01', ended: '2022-05-01', scope: 'all leaf' }],
    ['hill supplies house', { since: '2020-01-01', ended: '2022-05-01', scope: 'green leaf, ten pounds' }],
    ['hill supplies house', { since: '2020-01-01', ended: '2022-05-01', scope: 'white leaf' }],
    ['hill supplies house', { since: '2022-05-01', scope: 'green leaf, twenty pounds' }],
    ['river supplies house', { since: '2022-05-01' }],
    ['pond supplies house', { since: '2020-02-01', ended: '2020-03-01' }],
  ]),
);
const words = (line: Line | undefined) =>
  line && `${line.subject!.title} ${line.verb} ${line.object.title}${line.detail && `: ${line.detail}`}`;
const inWords = ({ began, ended, changed, passing }: Changes) => ({
  began: began.map(words),
  ended: ended.map(words),
  changed: changed.map(({ what, turns }) => [
    `${what.subject!.title} ${what.verb} ${what.object.title}`,
    turns.map(({ before, after }) => [before?.detail, after?.detail]),
  ]),
  passing: passing.map(words),
});

describe('changes', () => {
  it('are what began, ended, or goes on with other terms', () => {
    assert.deepEqual(inWords(changesBetween(file, '2022-04-30', '2022-05-01')), {
      began: ['River supplies House'],
      ended: ['Hill was the sole supplier of House: all leaf'],
      changed: [
        [
          'Hill supplies House',
          [
            ['green leaf, ten pounds', 'green leaf, twenty pounds'],
            ['white leaf', undefined],
          ],
        ],
      ],
      passing: [],
    });
  });

  it('name what began and ended in between', () => {
    const changes = changesBetween(file, '2019-12-31', '2021-01-01');
    assert.deepEqual(changes.passing.map(words), ['Pond supplied House']);
    assert.equal(changesInWords(changes), '2 began, 1 began and ended in between');
  });

  it('are none on a day without any', () => {
    assert.equal(changesInWords(changesBetween(file, '2021-01-01', '2021-01-02')), 'nothing changed');
  });

  it('pair terms that begin alike, and others only where there is one of each', () => {
    const turns = (...scopes: [string, 'old' | 'new'][]) => {
      const told = relationTable(
        teaRights(
          scopes.map(([scope, age]) => [
            'hill supplies house',
            age === 'old' ? { since: '2020-01-01', ended: '2022-05-01', scope } : { since: '2022-05-01', scope },
          ]),
        ),
      );
      return changesBetween(told, '2022-04-30', '2022-05-01').changed[0]!.turns.map(({ before, after }) => [
        before?.detail,
        after?.detail,
      ]);
    };
    assert.deepEqual(turns(['white', 'old'], ['black', 'new']), [['white', 'black']]);
    assert.deepEqual(turns(['white', 'old'], ['green, ten', 'old'], ['green, two', 'new'], ['black', 'new']), [
      ['green, ten', 'green, two'],
      ['white', undefined],
      [undefined, 'black'],
    ]);
  });

  it('are named briefly', () => {
    assert.equal(
      changesBriefly(changesBetween(file, '2022-04-30', '2022-05-01')),
      'Hill supplies House; River supplies House; and 1 more',
    );
  });

  it('add up: what held before, less what ended, with what began, is what holds after', () => {
    const days = ['1900-01-01', ...file.days, '2100-01-01'];
    const held = (day: string) =>
      file.rows.filter((row) => row.since <= day && (row.until === '' || day < row.until)).length;
    for (const [index, by] of days.slice(1).entries()) {
      const { began, ended, changed } = changesBetween(file, days[index]!, by);
      const turns = changed.flatMap((one) => one.turns);
      const more =
        began.length -
        ended.length +
        turns.filter(({ after }) => after).length -
        turns.filter(({ before }) => before).length;
      assert.equal(held(days[index]!) + more, held(by), by);
    }
  });
});

describe('the claim of a change', () => {
  it('is the one dated to it', () => {
    const world = teaRights(
      [['hill supplies house', { since: '2020-01-01', ended: '2022-05-01', claims: ['c1', 'restated', 'over'] }]],
      {
        claims: [
          { id: 'restated', on: '2021-01-01' },
          { id: 'over', on: '2022-05-01' },
        ],
      },
    );
    const [row] = relationTable(world).rows;
    assert.deepEqual([row!.claim, row!.claimBegan, row!.claimEnded], ['/claims/c1/', '/claims/c1/', '/claims/over/']);
  });
});
