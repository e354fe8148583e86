import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { moneyTables } from './money.ts';

const pounds = (value: number, rest: object = {}) => ({ value, currency: 'GBP', kind: 'price', ...rest });
const world = teaRights(
  [
    ['hill supplies house', { since: '2022-05-01', amount: pounds(30), claims: ['price-told', 'weight'] }],
    [
      'river supplies house',
      {
        since: '2022',
        since_note: 'by its letters',
        amount: pounds(20, { terms: 'a pound of leaf' }),
        claims: ['c2', 'river-told'],
      },
    ],
  ],
  {
    amountKinds: ['price', 'gift'],
    claims: [
      {
        id: 'price-told',
        about: ['hill'],
        on: '2022-04',
        amount: pounds(30, { qualifier: 'up-to', payer: 'house', receiver: 'hill' }),
      },
      { id: 'weight', about: ['hill'], amount: { value: 4, unit: 'tons' } },
      {
        id: 'river-told',
        about: ['river'],
        status: 'reported',
        amount: pounds(20, { kind: 'gift', payer: 'house', receiver: 'river' }),
      },
      { id: 'yen', about: ['hill'], amount: { value: 900, currency: 'JPY', kind: 'price' } },
      { id: 'rumour', about: ['hill'], status: 'disputed', amount: pounds(30) },
    ],
  },
);
const tables = moneyTables(world, relationTable(world));

describe('the amounts', () => {
  it('stand apart by kind, with what is of no kind last', () => {
    assert.deepEqual(
      tables.map(({ label, rows }) => [label, rows.map(({ figure }) => figure)]),
      [
        ['Price', ['Up to £30', '£30', '£20', '¥900']],
        ['Gift', ['£20']],
        ['Other numbers', ['4 tons']],
      ],
    );
  });

  it('are there once when a claim and the relation it carries state the same', () => {
    const [told, rumour, river] = tables[0]!.rows;
    assert.deepEqual([told!.claim, told!.what, rumour!.status], ['/claims/price-told/', 'price-told.', 'disputed']);
    assert.deepEqual(
      [river!.claim, river!.what, river!.terms, river!.how],
      ['/claims/river-told/', 'River supplies House', 'a pound of leaf', 'Reported'],
    );
  });

  it('have the claim that gives them, and the dates of a relation with what is to be known of them', () => {
    const { claim, how, dates } = tables[0]!.rows[2]!;
    assert.deepEqual([claim, how, dates], ['/claims/river-told/', 'Reported', 'since 2022 (by its letters)']);
  });

  it('say of a relation that it is not known whether it holds', () => {
    const told = teaRights(
      [['hill supplies house', { announced: '2024-01-01', amount: pounds(30), claims: ['c1', 'told'] }]],
      {
        amountKinds: ['price', 'gift'],
        claims: [{ id: 'told', amount: pounds(30, { kind: 'gift' }) }],
      },
    );
    const [{ rows }] = moneyTables(told, relationTable(told)) as [(typeof tables)[number]];
    assert.deepEqual(
      rows.map(({ what, dates }) => [what, dates]),
      [['Not known whether in force: Hill supplies House', 'announced 1 January 2024; nothing shows that it began']],
    );
  });

  it('take payer and receiver of a relation from its claims, when these are its ends', () => {
    assert.deepEqual([tables[0]!.rows[2]!.payer!.title, tables[0]!.rows[2]!.receiver!.title], ['House', 'River']);
  });

  it('are compared by bars within one kind and one unit only', () => {
    assert.deepEqual(
      tables.map(({ rows }) => rows.map(({ share, loose }) => [share, loose])),
      [
        [
          ['100%', true],
          ['100%', false],
          ['66.67%', false],
          [undefined, false],
        ],
        [[undefined, false]],
        [[undefined, false]],
      ],
    );
  });
});
