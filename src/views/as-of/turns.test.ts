import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PartialDate } from '#schema/partial-date.ts';
import { changesOf } from '../diagram/change-diagram.ts';
import { changesBetween } from './changes.ts';
import { relationTable } from './relation-table.ts';
import { teaRights, type Told } from './tea-rights.fixture.ts';

describe('the page of an agreement and that of its day', () => {
  const on = '2022-05-01';
  const old = (scope: string): Told => ['hill supplies house', { since: '2020-01-01', ended: on, scope }];
  const next = (scope: string, ...replaced: string[]): Told => [
    'hill supplies house',
    { since: on, scope, replaces: replaced.map((relation) => ({ relation, claim: 'c1' })) },
  ];
  const worlds: Readonly<Record<string, readonly Told[]>> = {
    'one for one': [old('white'), next('black', 'r1')],
    'two for one': [old('green'), old('white'), next('black', 'r1', 'r2')],
    'nothing written': [old('red'), old('white'), next('black')],
    'stated, held, announced and not known any more': [
      ['hill supplies house', { first_stated: on }],
      ['hill supplies house', { held_on: on, scope: 'held' }],
      ['hill sole-supplier-of house', { announced: on }],
      ['house runs hill', { since: '2020-01-01', unclear_from: on }],
      next('black'),
    ],
  };
  for (const [name, told] of Object.entries(worlds))
    it(`say the same: ${name}`, () => {
      const world = teaRights(
        [...told, ['house runs hill', { since: on }], ['hill party-to may-pact'], ['house party-to may-pact']],
        { on: { 'may-pact': on } },
      );
      const table = relationTable(world);
      const pact = world.entitiesOn.of(on as PartialDate)[0]!;
      // What was only first stated, and may have held before, is told by the day alone.
      const ofDay = { ...changesBetween(table, '2022-04-30', on), stated: [], held: [] };
      assert.deepEqual(changesOf(world, table, pact), ofDay);
    });
});
