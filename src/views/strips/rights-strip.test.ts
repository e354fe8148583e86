import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '#schema/partial-date.ts';
import { teaRights, type Told } from '../as-of/tea-rights.fixture.ts';
import { faultsOfPlaces } from './places.fixture.ts';
import { rightsStrip } from './rights-strip.ts';
import { homeRights, rightsOverTime } from './rows-of-rights.ts';

const type = (id: string, more: object) => ({
  id,
  label: id,
  past: id,
  inverse: id,
  inverse_past: id,
  group: 'trade',
  ...more,
});
const TYPES = [
  type('alone', { row: 'Leaf', home: 'held', exclusive: true, bar: 'only garden' }),
  type('first', { row: 'Leaf', home: 'held', bar: 'asked first' }),
  type('may-pour', { state: 'allowed', holder: 'to', by_holder: 'Who pours', home: 'offered', bar: 'may pour' }),
  type('pours', { by_holder: 'Who pours', home: 'offered' }),
  type('dries', { by_holder: 'Who dries' }),
];
const world = (...told: Told[]) => teaRights(told, { types: TYPES });
const rights = world(
  ['hill alone house', { since: '2014-06-30', ended: '2022-05-01', scope: 'all leaf' }],
  ['river first house', { since: '2022-05-01', ended: '2023-05-01', scope: 'white leaf, till noon' }],
  ['house may-pour pot', { since: '2023-01-01' }],
  ['house may-pour jug', { since: '2023-01-01' }],
  ['pot pours house', { since: '2023-06-01' }],
  ['jug pours house', { announced: '2024-01-10' }],
  ['cup pours house'],
  ['oven dries house', { since: '2020-01-01', status: 'reported' }],
  ['sun dries house', { announced: '2024-01-10' }],
  ['kitchen owns pot'],
);
const on = (day: string) =>
  Object.fromEntries(
    rightsStrip(rightsOverTime(rights), day as Day).answers.map(({ name, verdict, more, by }) => [
      name,
      [verdict, more, ...by.map(({ claim }) => claim)],
    ]),
  );

describe('rights over time', () => {
  it('have a row for each thing that they are about, and one for each holder under a heading', () => {
    assert.deepEqual(
      rightsOverTime(rights).rows.map(({ heading, name, form }) => [heading, name, form]),
      [
        [undefined, 'Leaf', 'bars'],
        ['Who pours', 'Jug', 'bars'],
        [undefined, 'Pot', 'bars'],
        ['Who dries', 'Oven', 'line'],
      ],
    );
  });

  it('are answered for a day in words, by what is known to hold on it, with all that it covers', () => {
    assert.deepEqual(on('2022-06-01'), {
      Leaf: ['Asked first', 'white leaf, till noon; 1 May 2022 – 1 May 2023', '/claims/c2/'],
      Pot: ['None found', ''],
      Jug: ['None found', ''],
      Oven: ['Dries, as reported', 'since 1 January 2020', '/claims/c8/'],
    });
    assert.deepEqual(on('2022-05-01')['Leaf'], on('2022-06-01')['Leaf']);
    assert.deepEqual(on('2023-05-01')['Leaf'], ['None', '']);
  });

  it('say what may hold beside what does, each by its own claim', () => {
    assert.deepEqual(on('2024-06-30')['Jug'], [
      'May pour',
      'since 1 January 2023; pours: announced 10 January 2024',
      '/claims/c4/',
      '/claims/c6/',
    ]);
    const stated = world(['hill alone house', { first_stated: '2023-06-01' }]);
    const [row] = rightsStrip(rightsOverTime(stated), '2023-05-01' as Day).answers;
    assert.deepEqual([row!.verdict, row!.more], ['Not known', 'only garden: first stated 1 June 2023']);
  });

  it('say how many more of the same hold', () => {
    const twice = world(
      ['pot pours house', { since: '2023-06-01', scope: 'green leaf' }],
      ['pot pours house', { since: '2023-07-01', scope: 'white leaf' }],
    );
    const [row] = rightsStrip(rightsOverTime(twice)).answers;
    assert.equal(row!.more, 'green leaf; since 1 June 2023; and 1 more');
  });

  it('have parts with their owner on the front page, what is held before what is offered', () => {
    const own = world(
      ['hill alone house', { since: '2014-06-30', ended: '2022-05-01' }],
      ['pot pours house', { since: '2020-06-01' }],
      ['hill owns pot'],
    );
    const { rows } = homeRights(own);
    assert.deepEqual(
      rows.map(({ name, lanes }) => [name, lanes.map((lane) => lane.map(({ name: called }) => called))]),
      [
        ['Hill', [['only garden']]],
        ['Hill', [['pours']]],
      ],
    );
    assert.deepEqual(homeRights(world(['hill alone house', { since: '2014-06-30' }])).rows, []);
  });

  it('name what cannot be drawn, as no source dates it', () => {
    const undated = world(['pot pours house', { since: '2023-06-01' }], ['pot pours house', { scope: 'green leaf' }]);
    assert.match(
      rightsStrip(rightsOverTime(undated)).reading,
      /Not drawn, since no source dates it: Pot pours House \(green leaf\)\.$/,
    );
  });

  it('have no words on others, on any day', () => {
    const all = [
      rightsStrip(homeRights(rights)),
      ...['2014-07-01', '2022-06-01', '2024-06-30'].map((day) => rightsStrip(rightsOverTime(rights), day as Day)),
    ];
    for (const drawing of all.flatMap(({ drawings }) => drawings)) assert.deepEqual(faultsOfPlaces(drawing), []);
  });
});
