import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PartialDate } from '#schema/partial-date.ts';
import { changeDiagrams } from '../diagram/change-diagrams.ts';
import { changesBetween } from './changes.ts';
import { relationTable } from './relation-table.ts';
import { teaRights, type Told } from './tea-rights.fixture.ts';
import { turnsOf } from './turns.ts';

const pairs = (ended: readonly string[], began: readonly string[]) =>
  turnsOf(ended, began, (one) => {
    const [tie, terms = ''] = one.split(': ');
    return { tie: tie!, terms };
  }).map(({ before, after }) => [before?.split(': ')[1], after?.split(': ')[1]]);

describe('terms that changed', () => {
  it('are paired where there is one of each, whatever they say', () =>
    assert.deepEqual(pairs(['hill: white'], ['hill: black']), [['white', 'black']]));

  it('are paired by the words they begin with, and stand alone without', () =>
    assert.deepEqual(pairs(['hill: white', 'hill: green, ten'], ['hill: green, two', 'hill: black']), [
      ['white', undefined],
      ['green, ten', 'green, two'],
      [undefined, 'black'],
    ]));

  it('are paired with what they share most with, each once', () =>
    assert.deepEqual(
      pairs(['hill: green leaf', 'hill: green leaf of May'], ['hill: green leaf of June', 'hill: red']),
      [
        ['green leaf', undefined],
        ['green leaf of May', 'green leaf of June'],
        [undefined, 'red'],
      ],
    ));

  it('share whole words, and more than a short one', () => {
    assert.deepEqual(pairs(['hill: confined', 'hill: all leaf'], ['hill: confidential', 'hill: all water']), [
      ['confined', undefined],
      ['all leaf', undefined],
      [undefined, 'confidential'],
      [undefined, 'all water'],
    ]);
  });

  it('are of one tie', () =>
    assert.deepEqual(pairs(['hill: green'], ['pond: green']), [
      ['green', undefined],
      [undefined, 'green'],
    ]));
});

describe('the drawing of an agreement and the page of its day', () => {
  const on = '2022-05-01';
  const old = (scope: string): Told => ['hill supplies house', { since: '2020-01-01', ended: on, scope }];
  const next = (scope: string): Told => ['hill supplies house', { since: on, scope }];
  const worlds: Readonly<Record<string, readonly Told[]>> = {
    'one of each': [old('white'), next('black')],
    'several of each': [old('white'), old('green, ten'), next('green, two'), next('black')],
    'nothing shared': [old('white'), old('red'), next('black')],
  };
  for (const [name, told] of Object.entries(worlds))
    it(`pair alike: ${name}`, () => {
      const world = teaRights([...told, ['hill party-to may-pact'], ['house party-to may-pact']], {
        on: { 'may-pact': on },
      });
      const pact = world.entitiesOn.of(on as PartialDate)[0]!;
      const drawn = changeDiagrams(world, pact)!;
      const { changed } = changesBetween(relationTable(world), '2022-04-30', on);
      const turns = changed.flatMap((one) => one.turns).map(({ before, after }) => [before?.detail, after?.detail]);
      const scope = (detail: string | undefined) => detail?.replace(/, (?:since )?1 (?:January|May) 20.*$/, '');
      assert.deepEqual(
        [
          ...drawn.changed.map(({ from, to }) => [from.detail, to.detail]),
          ...drawn.ended.map(({ detail }) => [detail, undefined]),
          ...drawn.began.map(({ detail }) => [undefined, detail]),
        ].map((turn) => turn.map(scope)),
        turns,
      );
    });
});
