import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights, type Told } from '../as-of/tea-rights.fixture.ts';
import { cellMark, cellName } from './cell-sign.ts';
import { comparison } from './compare.ts';
import { digestOf, inWords } from './in-words.ts';

const pounds = (value: number, rest: object = {}) => ({ value, currency: 'GBP', ...rest });
const marked = (...told: readonly NonNullable<Told[1]>[]) => {
  const world = teaRights(
    told.map((rest) => ['hill supplies house', rest]),
    { overview: ['house'], claims: [{ id: 'heard', on: '2022-05-01', status: 'reported', amount: pounds(7) }] },
  );
  const { mark } = comparison(world, relationTable(world)).rows[0]!.cells[0]!;
  return mark && `${mark.sign}: ${mark.word.replaceAll('\u00a0', ' ')}`;
};

describe('the sign of a cell', () => {
  it('is full for what a party states, half for what is reported alone or only announced', () => {
    assert.equal(marked({ since: '2022-05-01' }), 'in-force: ');
    assert.equal(marked({ since: '2022-05-01', status: 'reported' }), 'expected: reported');
    assert.equal(marked({ announced: '2022-05-01' }), 'expected: expected');
    assert.equal(marked({ since: '2025-01-01' }), 'expected: from 2025');
  });

  it('is empty with its year for what has ended, also where a term has run out', () => {
    assert.equal(marked({ since: '2019', ended: '2022-01-01' }), 'ended: 2022');
    assert.equal(marked({ since: '2019', through: '2022' }), 'ended: 2022');
    assert.equal(marked({ since: '2018', ended: '2019' }, { since: '2019', ended: '2021-05' }), 'ended: 2021');
  });

  it('is one of its own for what is not known', () => {
    assert.equal(marked({}), 'not-known: ');
    assert.equal(marked({ first_stated: '2019', unclear_from: '2021' }), 'not-known: ');
  });

  it('says of what is in force until when, or how much, and adds nothing up', () => {
    assert.equal(marked({ since: '2022', through: '2032' }), 'in-force: to 2032');
    const three = pounds(3_000_000, { qualifier: 'up-to' });
    assert.equal(marked({ since: '2022-05-01', amount: three }), 'in-force: ≤ £3 m');
    assert.equal(
      marked({ since: '2022-05-01', amount: three }, { since: '2023-05-01', amount: pounds(4) }),
      'in-force: ≤ £3 m + £4',
    );
    assert.equal(marked(...Array(3).fill({ since: '2022-05-01', amount: pounds(4) })), 'in-force: 3 amounts');
  });

  it('says of a number that it is reported, where the right itself is stated', () => {
    const rest = { since: '2022-05-01', amount: pounds(7), claims: ['c1', 'heard'] };
    assert.equal(marked(rest), 'in-force: £7 reported');
  });

  it('leaves out no number of what holds, and says of each less than stated how it is known', () => {
    const [stated, reported] = [
      { since: '2022-05-01', amount: pounds(3) },
      { since: '2022-05-01', amount: pounds(4), status: 'reported' as const },
    ];
    assert.equal(marked(stated, reported), 'in-force: £3 + £4 reported');
    assert.equal(marked(stated, { ...reported, ended: '2023' }), 'in-force: £3');
    assert.equal(marked(reported), 'expected: £4 reported');
  });

  it('is that of its best right, and none where there is none', () => {
    assert.equal(marked({ since: '2019', ended: '2020' }, { announced: '2024-01-01' }), 'expected: expected');
    assert.equal(cellMark([]), undefined);
  });
});

describe('the name of a cell', () => {
  it('is whole without the table around it', () => {
    assert.equal(cellName('Hill', 'First refusal', 'ended', '2025'), 'Hill, First refusal: ended,');
    assert.equal(cellName('Hill', 'Supplies', 'in-force', ''), 'Hill, Supplies: in force');
  });
});

describe('the matrix in words', () => {
  it('names what has ended by party, apart from it what ended as it was meant to, and counts all', () => {
    assert.deepEqual(
      inWords([
        { party: 'Hill', right: 'Sole supplier', sign: 'ended', word: '' },
        { party: 'Hill', right: 'First refusal', sign: 'ended', word: '2025', ended: '2025-10-28', lost: '2025-10-28' },
        { party: 'Hill', right: 'Supplies', sign: 'in-force', word: 'to 2032', lost: '2026-04' },
        { party: 'River', right: 'Supplies', sign: 'in-force', word: '' },
        { party: 'River', right: 'Tastes', sign: 'ended', word: 'paid 2026', ended: '2026' },
        { party: 'Inn', right: 'UK trade', sign: 'not-known', word: '' },
      ]).map(({ lead, words }) => `${lead} ${words}`),
      [
        'Ended for Hill: sole supplier, first refusal (28 October 2025).',
        'No longer exclusive: Hill, supplies (April 2026).',
        'Ended by being paid: River, tastes (2026).',
        ' In force: 2; not known: 1; ended: 3.',
      ],
    );
    assert.deepEqual(inWords([]), [{ lead: 'No right fits.', words: '' }]);
  });

  it('has for each party its rights by sign', () => {
    assert.equal(
      digestOf([
        { right: 'Sole supplier', sign: 'ended' },
        { right: 'Supplies', sign: 'in-force' },
        { right: 'Tastes', sign: 'ended' },
      ]),
      'Supplies: in force; Sole supplier, Tastes: ended',
    );
  });
});
