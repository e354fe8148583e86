import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TopicPage } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { periodStates, type PeriodStates } from './period-states.ts';

const world = teaRights(
  [['hill sole-supplier-of house', { since: '2014-06-30', ended: '2019-06-30', scope: 'all leaf' }]],
  {
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
      vague: [
        {
          first_stated: '2019-06-30',
          ended: '2020-01-01',
          end: 'not-known',
          state: 'right',
          text: 'Once.',
          claims: ['cited'],
        },
        { since: '2020-01-01', state: 'unknown', text: 'Nobody says.', claims: ['cited'] },
      ],
      alone: [{ since: '2014-06-30', state: 'right', text: 'Anybody.', claims: ['cited'] }],
      empty: [],
    },
  },
);
const of = (id: string) => periodStates(world, world.pages.get(id as PageId) as TopicPage);

/** States of the bars of the widest strip, from the top and from the left. */
const barsIn = ({ drawings }: PeriodStates) =>
  drawings.at(-1)!.parts.flatMap((part) => (part.href === undefined ? [] : part.class));

describe('the states of a right', () => {
  it('of a topic are its periods, each with the sign of its bar, who says so and how its end is known', () => {
    const { rows } = of('rights')!;
    assert.deepEqual(
      rows.map(({ text, dates, standing, said, claim }) => [text, dates, standing, said, claim]),
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
    const states = of('over')!;
    assert.deepEqual(barsIn(states), ['exclusive', 'none']);
    assert.deepEqual(
      states.key.map(({ words }) => words),
      ['Exclusive', 'None'],
    );
  });

  it('are a table alone where a page is about no right', () => {
    const { drawings, rows } = of('both')!;
    assert.deepEqual([drawings, rows.map(({ sign }) => sign)], [[], [undefined, undefined]]);
  });

  it('are a sentence where there is one period, and a table of several', () => {
    assert.equal(of('alone')!.alone?.text, 'Anybody.');
    assert.equal(of('over')!.alone, undefined);
  });

  it('are missing where there are no periods', () => {
    assert.equal(of('empty'), undefined);
  });

  it('say how they are to be read, and what is hatched or torn', () => {
    const { reading, key } = of('vague')!;
    assert.match(reading, /A torn edge: the day is not published\. Hatched: no start is known\./);
    assert.deepEqual(
      key.map(({ words }) => words),
      ['In force', 'Not known'],
    );
  });
});
