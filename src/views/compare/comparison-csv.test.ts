import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { comparison } from './compare.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { csvName, csvOf } from './csv.ts';

const HEAD = '\uFEFFday,kind,party,right,state,term,dates,note,status,claim,amount_status,amount_claim\r\n';

describe('the comparison as CSV', () => {
  it('has a line for each right as it stands on the day, for each cell without any, and for what is between others', () => {
    const world = teaRights(
      [
        ['hill supplies house', { since: '2022-05-01', scope: 'green leaf, by the "pound"' }],
        [
          'river supplies house',
          {
            since: '2020',
            ended: '2021',
            amount: { value: 3, currency: 'GBP' },
            ended_note: 'as told',
            claims: ['c2', 'price'],
          },
        ],
        ['hill sole-supplier-of house', { announced: '2024-01-01' }],
        ['river tastes house'],
        ['river supplies inn', { since: '2023-01-01' }],
      ],
      {
        overview: ['house'],
        types: [{ id: 'tastes', label: 'tastes', inverse: 'is tasted by', group: 'trade', right: true }],
        claims: [{ id: 'price', ended: '2021', status: 'reported', amount: { value: 3, currency: 'GBP' } }],
      },
    );
    assert.equal(
      comparisonCsv(comparison(world, relationTable(world)), (address) => `https://tea.example${address}`),
      [
        HEAD,
        '2024-06-30,Rights,Hill,Sole supplier,Not known,Is the sole supplier of House,announced 1 January 2024; no source read here shows that it began,,Stated,https://tea.example/claims/c3/,,\r\n',
        '2024-06-30,Trade,Hill,Supplies,In force,"Supplies House: green leaf, ' +
          'by the “pound”",since 1 May 2022,,Stated,https://tea.example/claims/c1/,,\r\n',
        '2024-06-30,Trade,Hill,Tastes,,no claim found,,,,,,\r\n',
        '2024-06-30,Trade,River,Supplies,Ended,Supplied House: £3,2020–2021 (as ' +
          'told),,Reported,https://tea.example/claims/price/,Reported,https://tea.example/claims/price/\r\n',
        '2024-06-30,Trade,River,Tastes,Not known,Tastes House,since when ' +
          'it holds is not known,,Stated,https://tea.example/claims/c4/,,\r\n',
        '2024-06-30,Rights,River,Sole supplier,,no claim found,,,,,,\r\n',
        '2024-06-30,Trade,"River, Inn",Supplies,In force,River supplies ' +
          'Inn,since 1 January 2023,,Stated,https://tea.example/claims/c5/,,\r\n',
      ].join(''),
    );
  });

  it('puts values into quotation marks where they need them, and gives a spreadsheet no formula', () => {
    const line = { day: '', kind: '=1+1', party: '@SUM(A1)', right: '-2', term: '+3', status: 'a\nb' };
    assert.match(csvOf([{ ...line, kind: 'by the "pound"' }]), /^,"by the ""pound""",/m);
    assert.equal(csvOf([line]).split('\r\n')[1], `,'=1+1,'@SUM(A1),'-2,,'+3,,,"a\nb",,,`);
  });

  it('is kept under the day and what was chosen, with a count where there is much of it', () => {
    assert.equal(csvName('2024-06-30'), 'compare-2024-06-30.csv');
    assert.equal(csvName('2024-06-30', { parties: ['hill'], kinds: ['trade'] }), 'compare-2024-06-30-hill-trade.csv');
    assert.equal(
      csvName('2024-06-30', { parties: ['a', 'b', 'c', 'd'], kinds: [] }),
      'compare-2024-06-30-4-parties.csv',
    );
  });
});
