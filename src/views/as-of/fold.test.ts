import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayView } from './day.ts';
import { FIRST_LINES, MOST_RELATIONS } from './fold.ts';
import { relationTable } from './relation-table.ts';
import { spanAnswer } from './span.ts';
import { teaRights, type Told } from './tea-rights.fixture.ts';
import { toldLater } from './told-later.ts';

/** A world in which so many relations hold from 2020 on, one of another family among them; all were told later. */
const worldOf = (count: number) =>
  relationTable(
    teaRights([
      ['ada runs house', { since: '2020-01-01', out: '2021-01-01' }],
      ...Array.from({ length: count - 1 }, (_, place): Told => [
        'hill supplies house',
        { id: `r-${place}`, since: '2020-01-01', out: '2021-01-01' },
      ]),
    ]),
  );
const DAY = '2020-06-01';

describe('what holds on a page', () => {
  it('is there in full up to a limit', () => {
    const table = worldOf(MOST_RELATIONS);
    const { families } = dayView(table, DAY);
    assert.deepEqual(
      families.map(({ lines, more }) => [lines.length, more]),
      [
        [MOST_RELATIONS - 1, undefined],
        [1, undefined],
      ],
    );
    assert.equal(toldLater(table, DAY, false)!.lines.length, MOST_RELATIONS);
  });

  it('is counted in full beyond it, begins each family and leads to the rest', () => {
    const table = worldOf(MOST_RELATIONS + 1);
    const { count, families } = dayView(table, DAY);
    assert.equal(count, MOST_RELATIONS + 1);
    assert.deepEqual(
      families.map(({ label, count: its, lines, more }) => [label, its, lines.length, more]),
      [
        [
          'Trade',
          MOST_RELATIONS,
          FIRST_LINES,
          { title: `All ${MOST_RELATIONS} in the table of facts`, href: `/facts/?right=trade*&is=in-force&day=${DAY}` },
        ],
        ['People', 1, 1, undefined],
      ],
    );
    const { lines, rest, count: told } = toldLater(table, DAY, false)!;
    assert.deepEqual(
      [lines.length, rest, told],
      [FIRST_LINES, `And ${MOST_RELATIONS + 1 - FIRST_LINES} more.`, `0 of ${MOST_RELATIONS + 1}`],
    );
  });

  it('is bounded in the same way between two days', () => {
    const [unchanged] = spanAnswer(worldOf(MOST_RELATIONS + 1), DAY, '2020-07-01').parts;
    assert.deepEqual([unchanged!.count, unchanged!.folds[0]!.lines.length], [MOST_RELATIONS + 1, FIRST_LINES]);
  });
});
