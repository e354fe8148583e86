import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { relationRow } from '../as-of/relation-row.ts';
import { teaRights, type Told } from '../as-of/tea-rights.fixture.ts';
import { carriersOf, furtherClaims } from './carriers.ts';

const CLAIMS = [
  { id: 'began', since: '2020-01-01' },
  { id: 'all-leaf' },
  { id: 'but-white' },
  { id: 'price', amount: { value: 3, currency: 'GBP' } },
  { id: 'over', status: 'inferred', on: '2022-01-01' },
];
const relationOf = (rest: NonNullable<Told[1]>) =>
  [...teaRights([['hill supplies house', rest]], { claims: CLAIMS }).relations.values()][0]!;
const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);

describe('the claims of a relation', () => {
  const claims = CLAIMS.map(({ id }) => id);
  const dates = { since: '2020-01-01', ended: '2022-01-01' };

  it('carry what their dates and amounts tell', () => {
    const { start, end, amount } = carriersOf(relationOf({ ...dates, claims, amount: { value: 3, currency: 'GBP' } }));
    assert.deepEqual([start, end, amount].map(ids), [['began'], ['over'], ['price']]);
  });

  it('carry a scope without figures where they are named for it, all of them', () => {
    const carried_by = { scope: ['all-leaf', 'but-white'] };
    const relation = relationOf({ ...dates, claims, scope: 'all leaf but white', carried_by });
    assert.deepEqual(ids(carriersOf(relation).scope), ['all-leaf', 'but-white']);
    assert.deepEqual(ids(furtherClaims(relation)), ['over', 'all-leaf', 'but-white']);
    assert.deepEqual(
      relationRow(relation, relation.bounds.sure).scope?.further?.map(({ claim }) => claim),
      ['/claims/but-white/'],
    );
  });

  it('tell of an end that is inferred as such', () => {
    const row = relationRow(relationOf({ ...dates, claims }), '2024-06-30' as never);
    assert.deepEqual([row.begun.how, row.ended?.how], ['Stated', 'Inferred by this site']);
  });
});
