import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Graph } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import { teaRights, type Told } from '../as-of/tea-rights.fixture.ts';
import { periodStates, statesOfRights, type PeriodStates } from './period-states.ts';

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
        { ended: '2010', state: 'none', text: 'Nobody.', claims: ['cited'] },
        {
          since: '2014-06-30',
          ended: '2019-06-30',
          end: 'taken',
          state: 'exclusive',
          short: 'one alone',
          text: 'One alone.',
          claims: ['cited'],
        },
        { since: '2019-06-30', state: 'right', text: 'Anybody.', claims: ['cited'] },
      ],
      both: [
        { ended: '2010', text: 'Nobody.', claims: ['cited'] },
        { since: '2022-05-01', text: 'Anybody.', claims: ['cited'] },
      ],
      over: [
        { since: '2014-06-30', ended: '2019-06-30', state: 'exclusive', text: 'One alone.', claims: ['cited'] },
        { since: '2019-06-30', state: 'none', text: 'Nobody.', claims: ['cited'] },
      ],
      empty: [],
    },
  },
);
const of = (id: string) => periodStates(world, world.pages.get(id as PageId)!);

const allOf = (graph: Graph) => statesOfRights(graph, 'Rights', [...graph.relations.values()])!;
/** States of the bars of the widest strip, from the top and from the left. */
const barsIn = ({ drawings }: PeriodStates) =>
  drawings.at(-1)!.parts.flatMap((part) => (part.href === undefined ? [] : part.class));

describe('the states of a right', () => {
  it('of a topic are its periods, each with the sign of its bar, who says so and how its end is known', () => {
    const { rows } = of('rights')!;
    assert.deepEqual(
      rows.map(({ label, dates, standing, said, claim }) => [label, dates, standing, said, claim]),
      [
        ['Nobody.', 'until 2010', 'ended', 'Gazette', '/claims/cited/'],
        [
          'One alone.',
          '30 June 2014 – 30 June 2019; end taken from what came after',
          'ended',
          'Gazette',
          '/claims/cited/',
        ],
        ['Anybody.', 'since 30 June 2019', 'in-force', 'Gazette', '/claims/cited/'],
      ],
    );
    assert.deepEqual(
      rows.map(({ sign }) => sign?.parts[0]!.class),
      ['none', 'exclusive', 'right'],
    );
  });

  it('are filled by the state, so that what is over is never the strong bar', () => {
    const states = periodStates(world, world.pages.get('over' as PageId)!)!;
    assert.deepEqual(barsIn(states), ['exclusive', 'none']);
    assert.deepEqual(
      states.key.map(({ words }) => words),
      ['Exclusive', 'None'],
    );
  });

  it('are a table alone where a page is about no right, or where there is one state', () => {
    const { drawings, rows } = of('both')!;
    assert.deepEqual([drawings, rows.map(({ sign }) => sign)], [[], [undefined, undefined]]);
    assert.deepEqual(of('may-pact')!.drawings, []);
  });

  it('of an agreement are the rights that it set or ended between its parties and what these own, and no others', () => {
    const words = (id: string) => of(id)!.rows.map(({ label, detail, standing }) => [label, detail, standing]);
    assert.deepEqual(words('may-pact'), [['Hill supplies Pot', '', 'in-force']]);
    assert.deepEqual(words('june-pact'), [['Hill was the sole supplier of House', 'all leaf', 'ended']]);
    assert.equal(of('july-pact'), undefined);
  });

  it('of an agreement have a point in place of a bar for what is paid', () => {
    const paid = teaRights(
      [
        ['hill party-to pact-pact'],
        ['house party-to pact-pact'],
        ['hill supplies house', { since: '2022-05-01', amount: { value: 2, currency: 'USD' } }],
        ['hill sole-supplier-of house', { since: '2022-05-01', ended: '2023-01-01', scope: 'green leaf' }],
        ['hill sole-supplier-of house', { since: '2022-05-01', scope: 'black leaf' }],
      ],
      { on: { 'pact-pact': '2022-05-01' } },
    );
    const states = periodStates(paid, paid.pages.get('pact-pact' as PageId)!)!;
    assert.deepEqual(
      states.rows.map(({ sign }) => sign!.parts[0]!.class),
      ['exclusive', 'exclusive', 'point'],
    );
    assert.deepEqual(barsIn(states), ['exclusive', 'exclusive']);
  });

  it('are missing where nothing is dated', () => {
    assert.deepEqual([of('empty'), of('hill')], [undefined, undefined]);
  });

  it('are hatched where it is not known whether something held, and the table says what is to be known', () => {
    const vague = teaRights([
      ['a sole-supplier-of b'],
      ['a sole-supplier-of c', { first_stated: '2022-03-01', since_note: 'it held before' }],
      ['a sole-supplier-of d', { announced: '2022-03-01' }],
      ['a sole-supplier-of e', { since: '2022-03', ended: '2023-03-01' }],
      ['a sole-supplier-of f', { since: '2022-03-01', unclear_from: '2023-03-01', ended_note: 'nobody says' }],
    ]);
    const states = allOf(vague);
    assert.deepEqual(
      Object.fromEntries(states.rows.map(({ label, dates, standing }) => [label.at(-1), [dates, standing]])),
      {
        C: ['first stated 1 March 2022 (it held before)', 'in-force'],
        D: ['announced 1 March 2022', 'not-known'],
        E: ['March 2022 – 1 March 2023', 'ended'],
        F: ['since 1 March 2022, not known from 1 March 2023 on (nobody says)', 'not-known'],
      },
    );
    const bars = states.drawings.at(-1)!.parts.filter(({ href }) => href);
    assert.deepEqual(
      Object.fromEntries(
        [...'CDEF'].map((letter) => [
          letter,
          bars.filter(({ title }) => title!.includes(` of ${letter},`)).map((part) => part.class),
        ]),
      ),
      { C: ['exclusive'], D: ['unknown'], E: ['unknown', 'exclusive'], F: ['exclusive', 'unknown'] },
    );
    assert.match(states.reading, /A torn edge is a day not published\. A hatched beginning is a start not known\./);
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
    const [row] = allOf(several).rows;
    assert.deepEqual(
      [row!.claim, ...row!.further.map(({ of: what, status, claim }) => [what, status, claim])],
      ['/claims/began/', ['end', 'stated', '/claims/over/'], ['amount', 'reported', '/claims/much/']],
    );
  });
});
