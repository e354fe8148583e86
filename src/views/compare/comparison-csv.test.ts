import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { comparison } from './compare.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { csvOf } from './csv.ts';

describe('the comparison as CSV', () => {
  it('has a line for each term that holds and for each cell without one', () => {
    const world = teaRights(
      [
        ['hill supplies house', { since: '2022-05-01', scope: 'green leaf, by the "pound"' }],
        ['river supplies house', { since: '2020', ended: '2021' }],
      ],
      { overview: ['house'] },
    );
    assert.equal(
      comparisonCsv(comparison(world, relationTable(world)), (address) => `https://tea.example${address}`),
      [
        'kind,party,right,term,dates,status,claim\r\n',
        'Trade,Hill,Supplies,"Supplies House: green leaf, by the “pound”",since 1 May 2022,Stated,https://tea.example/claims/c1/\r\n',
        'Trade,River,Supplies,no claim found,,,\r\n',
      ].join(''),
    );
  });

  it('puts values into quotation marks where they need them, and gives a spreadsheet no formula', () => {
    const line = { kind: '=1+1', party: '@SUM(A1)', right: '-2', term: '+3', dates: '', status: 'a\nb', claim: '' };
    assert.match(csvOf([{ ...line, kind: 'by the "pound"' }]), /^"by the ""pound""",/m);
    assert.equal(csvOf([line]).split('\r\n')[1], `'=1+1,'@SUM(A1),'-2,'+3,,"a\nb",`);
  });
});
