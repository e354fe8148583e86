import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights, type Told } from '../as-of/tea-rights.fixture.ts';
import { cellMark } from './cell-sign.ts';
import { comparison } from './compare.ts';
import { phaseOn } from './phase.ts';

const paid = (value: number, rest: object = {}) => ({ value, currency: 'GBP', kind: 'paid', ...rest });
const told = (id: string, value: number, rest: object) => ({
  id,
  amount: paid(value, { payer: 'house', receiver: 'hill' }),
  about: ['hill'],
  ...rest,
});

/** The cell of a supplier that was paid three times, as the accounts of it add up. */
function cellOf(rest: NonNullable<Told[1]> = {}) {
  const world = teaRights(
    [3, 4, 5].map((value) => ['hill supplies house', { since: '2022-05-01', amount: paid(value), ...rest }]),
    {
      overview: ['house'],
      amountKinds: ['paid', 'promised'],
      paidKinds: ['paid', 'promised'],
      claims: [
        told('old', 20, { on: '2023-01-10', covers: { through: '2022', what: 'leaf' } }),
        told('new', 50, { on: '2024-01-10', covers: { through: '2023', what: 'leaf' } }),
        told('part', 60, { on: '2024-01-10', covers: { from: '2023', through: '2023', what: 'leaf' } }),
        told('rumour', 70, { on: '2024-05-01', covers: { through: '2024-04', what: 'leaf' }, status: 'reported' }),
        {
          ...told('promise', 80, { on: '2024-06-01', covers: { through: '2024-05', what: 'leaf' } }),
          amount: paid(80, { kind: 'promised', payer: 'house', receiver: 'hill' }),
        },
      ],
    },
  );
  return comparison(world, relationTable(world)).rows[0]!.cells[0]!;
}

describe('what passed in all', () => {
  const cell = cellOf();
  const wordOn = (day: string) =>
    cellMark(cell.terms.flatMap(({ bounds, phase, mark }) => (phaseOn(bounds, day) === phase ? mark : [])))?.word;

  it('stands for the amounts of a cell by the newest account that is stated and of their kind', () => {
    assert.deepEqual([cell.mark?.sign, cell.mark?.word], ['in-force', '£50 in\u00a0all']);
  });

  it('is told from the day on for which it is told, and until there is a newer one', () => {
    assert.deepEqual(['2022-06-01', '2022-12-31', '2023-12-30', '2023-12-31'].map(wordOn), [
      '3 amounts',
      '£20 in\u00a0all',
      '£20 in\u00a0all',
      '£50 in\u00a0all',
    ]);
  });

  it('is listed with the claim that gives it and who says so', () => {
    const [last] = cell.terms.filter(({ relation, current }) => relation === undefined && current);
    assert.deepEqual(
      [last!.state, last!.words, last!.how, last!.claim],
      ['In all', '£50 by 2023', 'Stated', '/claims/new/'],
    );
  });

  it('gives no sign to what has ended', () => {
    assert.deepEqual(
      [cellOf({ ended: '2024-02-01' }).mark?.sign, cellOf({ ended: '2024-02-01' }).mark?.word],
      ['ended', '2024'],
    );
  });
});
