import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesBetween, changesBriefly, changesInWords, type Changes } from './changes.ts';
import { rowsOn } from './day.ts';
import type { Line } from './line.ts';
import { relationTable } from './relation-table.ts';
import { teaRights, type Told } from './tea-rights.fixture.ts';

const by = (relation: string, claim: string) => ({ replaces: [{ relation, claim }] });
const file = relationTable(
  teaRights([
    ['hill sole-supplier-of house', { since: '2019-03-01', ended: '2022-05-01', scope: 'all leaf' }],
    ['hill supplies house', { since: '2020-01-01', ended: '2022-05-01', scope: 'ten pounds' }],
    ['hill supplies house', { since: '2020-01-01', ended: '2022-05-01', scope: 'white leaf' }],
    ['hill supplies house', { since: '2022-05-01', scope: 'twenty pounds', ...by('r2', 'c4') }],
    ['river supplies house', { since: '2022-05-01' }],
    ['pond supplies house', { since: '2020-02-01', ended: '2020-03-01' }],
    ['ada runs house', { first_stated: '2022-05-01' }],
    ['bo runs house', { announced: '2022-05-01' }],
    ['cy runs house', { since: '2021-01-01', unclear_from: '2022-05-01', ended_note: 'nobody said' }],
  ]),
);
const words = (line: Line) =>
  `${line.subject!.title} ${line.verb} ${line.object.title}${line.detail && `: ${line.detail}`}`;
const inWords = ({ changed, ...others }: Changes): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(others)
      .filter(([, lines]) => lines.length > 0)
      .map(([kind, lines]) => [kind, lines.map(words)]),
  ),
  changed: changed.map(({ before, after }) => [before.map(words), after.map(words)]),
});

describe('changes', () => {
  it('are told apart: began, ended, gave way, was stated, was announced, is not known any more', () => {
    assert.deepEqual(inWords(changesBetween(file, '2022-04-30', '2022-05-01')), {
      began: ['River supplies House'],
      ended: ['Hill was the sole supplier of House: all leaf', 'Hill supplied House: white leaf'],
      stated: ['Ada runs House'],
      announced: ['Bo runs House'],
      unclear: ['Cy runs House'],
      changed: [[['Hill supplied House: ten pounds'], ['Hill supplies House: twenty pounds']]],
    });
  });

  it('say why something is not known any more', () => {
    const [line] = changesBetween(file, '2022-04-30', '2022-05-01').unclear;
    assert.equal(line!.dates, 'from 1 May 2022 on it is not known whether it still held; nobody said');
  });

  it('name what held only in between', () => {
    const changes = changesBetween(file, '2019-12-31', '2020-12-31');
    assert.deepEqual(changes.passing.map(words), ['Pond supplied House']);
    assert.equal(changesInWords(changes), '2 began, 1 held only in between');
  });

  it('are none on a day without any', () => {
    assert.equal(changesInWords(changesBetween(file, '2021-06-01', '2021-06-02')), 'nothing changed');
  });

  it('are named briefly', () => {
    assert.equal(
      changesBriefly(changesBetween(file, '2022-04-30', '2022-05-01')),
      'Hill supplies House; Hill supplied House; and 5 more',
    );
  });

  it('of a month fall on its last day, when they are known to have come', () => {
    const vague = relationTable(teaRights([['hill supplies house', { since: '2022-06', ended: '2023-02' }]]));
    assert.deepEqual(vague.days, ['2022-06-01', '2022-06-30', '2023-02-01', '2023-03-01']);
    assert.deepEqual(inWords(changesBetween(vague, '2022-05-31', '2022-06-29')), { changed: [] });
    assert.deepEqual(inWords(changesBetween(vague, '2022-06-29', '2022-06-30')).began, ['Hill supplies House']);
    assert.deepEqual(inWords(changesBetween(vague, '2023-02-01', '2023-03-01')).ended, ['Hill supplied House']);
  });

  it('add up: what held before, less what went, with what came, is what holds after', () => {
    const days = ['1900-01-01', ...file.days, '2100-01-01'];
    for (const [index, last] of days.slice(1).entries()) {
      const { began, ended, changed, stated, unclear } = changesBetween(file, days[index]!, last);
      const came = began.length + stated.length + changed.flatMap(({ after }) => after).length;
      const went = ended.length + unclear.length + changed.flatMap(({ before }) => before).length;
      assert.equal(rowsOn(file, days[index]!).length + came - went, rowsOn(file, last).length, last);
    }
  });
});

describe('turns', () => {
  const turns = (...replaced: readonly [string, ...string[]][]) => {
    const old = ['a', 'b', 'c'].map((id): Told => [
      'hill supplies house',
      { id, since: '2020-01-01', ended: '2022-05-01', scope: id },
    ]);
    const next = replaced.map(([id, ...relations]): Told => [
      'hill runs house',
      { id, since: '2022-05-01', scope: id, replaces: relations.map((relation) => ({ relation, claim: 'c1' })) },
    ]);
    const { changed, began, ended } = changesBetween(
      relationTable(teaRights([...old, ...next])),
      '2022-04-30',
      '2022-05-01',
    );
    const scopes = (lines: readonly Line[]) => lines.map(({ detail }) => detail).join('');
    return [changed.map(({ before, after }) => `${scopes(before)}>${scopes(after)}`), scopes(began), scopes(ended)];
  };

  it('are those that are written, and no others', () => {
    assert.deepEqual(turns(['x', 'a'], ['y']), [['a>x'], 'y', 'bc']);
    assert.deepEqual(turns(['x']), [[], 'x', 'abc']);
  });

  it('may have several on either side', () => {
    assert.deepEqual(turns(['x', 'a'], ['y', 'a']), [['a>xy'], '', 'bc']);
    assert.deepEqual(turns(['x', 'a', 'b']), [['ab>x'], '', 'c']);
    assert.deepEqual(turns(['x', 'a'], ['y', 'b'], ['z', 'a', 'b']), [['ab>xyz'], '', 'c']);
  });
});

describe('the claim of a change', () => {
  it('is that of the start, of the end, or of what took its place', () => {
    const table = relationTable(
      teaRights(
        [
          ['hill supplies house', { since: '2020-01-01', ended: '2022-05-01', claims: ['c1', 'restated', 'over'] }],
          [
            'river supplies house',
            { since: '2022-05-01', claims: ['c2', 'turn'], replaces: [{ relation: 'r1', claim: 'turn' }] },
          ],
        ],
        {
          claims: [
            { id: 'restated', on: '2021-01-01' },
            { id: 'over', on: '2022-05-01' },
            { id: 'turn', on: '2022-05-02' },
          ],
        },
      ),
    );
    assert.deepEqual([table.rows[0]!.begun.claim, table.rows[0]!.ended!.claim], ['/claims/c1/', '/claims/over/']);
    const [turn] = changesBetween(table, '2022-04-30', '2022-05-01').changed;
    assert.deepEqual([turn!.before[0]!.claim, turn!.after[0]!.claim], ['/claims/over/', '/claims/turn/']);
  });
});
