import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PartialDate } from '#schema/partial-date.ts';
import { changeDiagrams } from '../diagram/change-diagrams.ts';
import { changesBetween } from './changes.ts';
import { relationTable } from './relation-table.ts';
import { teaRights, type Told } from './tea-rights.fixture.ts';
import { turnsOf } from './turns.ts';

const turns = (ended: readonly string[], began: readonly string[]) =>
  turnsOf(ended, began, (one) => {
    const [tie, terms] = one.split(': ');
    return { tie: tie!, terms: terms! };
  });
const pairs = (ended: readonly string[], began: readonly string[]) =>
  turns(ended, began).changed.map((its) => its.map(({ before, after }) => [before, after].map((one) => one?.slice(6))));

describe('terms that changed', () => {
  it('are paired where there is one of each, whatever they say', () =>
    assert.deepEqual(pairs(['hill: white'], ['hill: black']), [[['white', 'black']]]));

  it('are paired by the words they begin with, and stand alone without', () =>
    assert.deepEqual(pairs(['hill: white', 'hill: green, ten'], ['hill: green, two', 'hill: black']), [
      [
        ['green, ten', 'green, two'],
        ['white', undefined],
        [undefined, 'black'],
      ],
    ]));

  it('are paired with what they share most with, each once', () =>
    assert.deepEqual(
      pairs(['hill: green leaf', 'hill: green leaf of May'], ['hill: green leaf of June', 'hill: red']),
      [
        [
          ['green leaf of May', 'green leaf of June'],
          ['green leaf', undefined],
          [undefined, 'red'],
        ],
      ],
    ));

  it('share whole words, and more than a short one', () =>
    assert.deepEqual(pairs(['hill: confined', 'hill: all leaf'], ['hill: confidential', 'hill: all water']), [
      [
        ['confined', undefined],
        ['all leaf', undefined],
        [undefined, 'confidential'],
        [undefined, 'all water'],
      ],
    ]));

  it('are of one tie; where one side of it is missing it began or ended', () =>
    assert.deepEqual(turns(['hill: green'], ['pond: green']), {
      began: ['pond: green'],
      ended: ['hill: green'],
      changed: [],
    }));
});

describe('the drawing of an agreement and the page of its day', () => {
  const on = '2022-05-01';
  const old = (scope: string): Told => ['hill supplies house', { since: '2020-01-01', ended: on, scope }];
  const next = (scope: string): Told => ['hill supplies house', { since: on, scope }];
  const worlds: Readonly<Record<string, readonly Told[]>> = {
    'one of each': [old('white'), next('black')],
    'several of each': [old('green, ten'), old('white'), next('green, two'), next('black')],
    'nothing shared': [old('red'), old('white'), next('black')],
  };
  for (const [name, told] of Object.entries(worlds))
    it(`say the same: ${name}`, () => {
      const world = teaRights(
        [...told, ['house runs hill', { since: on }], ['hill party-to may-pact'], ['house party-to may-pact']],
        { on: { 'may-pact': on } },
      );
      const drawn = changeDiagrams(world, world.entitiesOn.of(on as PartialDate)[0]!)!;
      const { changed, began, ended } = changesBetween(relationTable(world), '2022-04-30', on);
      const scope = (said: { readonly detail: string } | undefined) => said?.detail.replace(/,? ?(?:since )?1 .*$/, '');
      assert.deepEqual(
        drawn.changed.map(({ before, after }) => [scope(before), scope(after)]),
        changed.flatMap((one) => one.turns).map(({ before, after }) => [before?.detail, after?.detail]),
      );
      assert.deepEqual([drawn.began.map(scope), drawn.ended], [began.map(({ detail }) => detail), ended]);
    });
});
