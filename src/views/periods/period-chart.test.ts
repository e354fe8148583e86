import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PageId } from '#schema/ids.ts';
import { teaRights, type Told } from '../as-of/tea-rights.fixture.ts';
import { exclusiveRights, periodChart } from './period-chart.ts';

const world = teaRights(
  [
    ['hill sole-supplier-of house', { since: '2014-06-30', ended: '2019-06-30', scope: 'all leaf' }],
    ['hill supplies pot', { since: '2022-05-01' }],
    ['river supplies house', { since: '2022' }],
    ['house owns pot'],
    ['hill party-to may-pact'],
    ['house party-to may-pact'],
    ...['june-pact', 'july-pact'].flatMap((pact): Told[] => [[`hill party-to ${pact}`], [`house party-to ${pact}`]]),
    ['ada runs house'],
  ],
  {
    on: { 'may-pact': '2022-05-01', 'june-pact': '2019-06', 'july-pact': '2019-07-01' },
    claims: [{ id: 'cited' }],
    periods: {
      rights: [
        { since: '2014-06-30', ended: '2019-06-30', text: 'One alone.', claims: ['cited'] },
        { ended: '2010', text: 'Nobody.', claims: ['cited'] },
        { text: 'Undated.', claims: ['cited'] },
      ],
      both: [
        { ended: '2010', text: 'Nobody.', claims: ['cited'] },
        { since: '2022-05-01', text: 'Anybody.', claims: ['cited'] },
      ],
      empty: [],
    },
  },
);
const of = (id: string) => periodChart(world, world.pages.get(id as PageId)!);

describe('the chart of periods', () => {
  it('of a topic has its periods, and leaves one without dates to the text', () => {
    const { rows } = of('rights')!;
    assert.deepEqual(
      rows.map(({ label, dates, claim }) => [label, dates, claim]),
      [
        ['One alone.', '30 June 2014 – 30 June 2019', '/claims/cited/'],
        ['Nobody.', 'until 2010', '/claims/cited/'],
      ],
    );
  });

  it('of an agreement has the rights that it set or ended between its parties and what these own, and no others', () => {
    const words = (id: string) => of(id)!.rows.map(({ label, detail, standing }) => [label, detail, standing]);
    assert.deepEqual(words('may-pact'), [['Hill supplies Pot', '', 'in-force']]);
    assert.deepEqual(words('june-pact'), [['Hill was the sole supplier of House', 'all leaf', 'ended']]);
    assert.equal(of('july-pact'), undefined);
  });

  it('is missing where nothing is dated', () => {
    assert.deepEqual([of('empty'), of('hill')], [undefined, undefined]);
  });

  it('of exclusive rights has those of all parties', () => {
    assert.deepEqual(
      exclusiveRights(world)!.rows.map(({ label }) => label),
      ['Hill was the sole supplier of House'],
    );
  });

  it('has bars in proportion, up to the day of the check', () => {
    const { rows, checked, ticks } = exclusiveRights(world)!;
    // 1826 of 3654 days.
    assert.deepEqual(rows[0]!.bar, { x: '0%', width: '49.97%' });
    assert.equal(checked.x, '99.97%');
    assert.deepEqual(
      ticks.map(({ label }) => label),
      ['2016', '2018', '2020', '2022', '2024'],
    );
  });

  it('leaves a side open of which nothing is written', () => {
    const { rows, checked } = of('may-pact')!;
    assert.deepEqual(
      rows.map(({ openStart, openEnd }) => [openStart, openEnd]),
      [[false, true]],
    );
    assert.equal(Number.parseFloat(rows[0]!.bar.x) + Number.parseFloat(rows[0]!.bar.width), 100);
    assert.ok(Number.parseFloat(checked.x) < 96, 'there is room behind the day of the check');
    const { openStart, bar } = of('rights')!.rows[1]!;
    assert.deepEqual([openStart, bar.x], [true, '0%']);
    assert.ok(Number.parseFloat(bar.width) > 4, 'a bar that ends with the first day of all can be seen');
  });

  it('says what an arrow means, on the sides that have one', () => {
    const arrows = (id: string) => of(id)!.reading.match(/An arrow[^.]*\./)?.[0];
    assert.equal(arrows('may-pact'), 'An arrow means that no end is written.');
    assert.equal(arrows('rights'), 'An arrow means that no start is written.');
    assert.equal(
      arrows('both'),
      'An arrow to the left means that no start is written, one to the right that no end is.',
    );
    assert.equal(exclusiveRights(world)!.reading.includes('arrow'), false);
  });

  it('draws time of which it is not known whether something held as such, and says what is to be known', () => {
    const vague = teaRights([
      ['a sole-supplier-of b'],
      ['a sole-supplier-of c', { first_stated: '2022-03-01', since_note: 'it held before' }],
      ['a sole-supplier-of d', { announced: '2022-03-01' }],
      ['a sole-supplier-of e', { since: '2022-03', ended: '2023-03-01' }],
      ['a sole-supplier-of f', { since: '2022-03-01', unclear_from: '2023-03-01', ended_note: 'nobody says' }],
    ]);
    const { rows, reading } = exclusiveRights(vague)!;
    assert.deepEqual(
      Object.fromEntries(
        rows.map(({ label, dates, standing, parts }) => [
          label.at(-1),
          [dates, standing, parts.map(({ known }) => known)],
        ]),
      ),
      {
        C: ['first stated 1 March 2022 (it held before)', 'in-force', [false, true]],
        D: ['announced 1 March 2022', 'not-known', [false]],
        E: ['March 2022 – 1 March 2023', 'ended', [false, true]],
        F: ['since 1 March 2022, not known from 1 March 2023 on (nobody says)', 'not-known', [true, false]],
      },
    );
    const [unsure, sure] = rows.find(({ label }) => label.endsWith('E'))!.parts;
    assert.ok(Number.parseFloat(unsure!.width) < Number.parseFloat(sure!.width) / 10, 'a month is a month long');
    assert.match(reading, /Dots stand for time of which it is not known whether it held\./);
    assert.equal(of('may-pact')!.reading.includes('Dots'), false);
  });

  it('names the claims of an end and an amount where they are not that of the start', () => {
    const several = teaRights(
      [
        [
          'hill sole-supplier-of house',
          {
            since: '2020-01-01',
            ended: '2021-01-01',
            amount: { value: 2, unit: 'tons' },
            claims: ['much', 'began', 'over'],
          },
        ],
      ],
      {
        claims: [
          { id: 'much', amount: { value: 2, unit: 'tons' }, status: 'reported' },
          { id: 'began', on: '2020-01-01' },
          { id: 'over', ended: '2021-01-01' },
        ],
      },
    );
    const [row] = exclusiveRights(several)!.rows;
    assert.deepEqual(
      [row!.claim, ...row!.further.map(({ of: what, status, claim }) => [what, status, claim])],
      ['/claims/began/', ['end', 'stated', '/claims/over/'], ['amount', 'reported', '/claims/much/']],
    );
  });
});
