import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityPage } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import { relationTable } from '../as-of/relation-table.ts';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { changesOf } from '../diagram/change-diagram.ts';
import { teaWorld } from '../diagram/tea-world.fixture.ts';
import { termRows, type TermRow } from './terms.ts';

test('terms of before lead to the claim that says them, and their end to its own', () => {
  const world = teaRights(
    [
      ['hill party-to may-pact', { since: '2022-05-01' }],
      ['house party-to may-pact', { since: '2022-05-01' }],
      [
        'hill supplies house',
        {
          since: '2020-01-01',
          ended: '2022-05-01',
          scope: 'green leaf',
          claims: ['began', 'leaf', 'over'],
          carried_by: { start: ['began'], scope: ['leaf'], end: ['over'] },
        },
      ],
    ],
    {
      on: { 'may-pact': '2022-05-01' },
      claims: [{ id: 'began', on: '2020-01-01' }, { id: 'leaf' }, { id: 'over', on: '2022-05-01' }],
    },
  );
  const page = world.pages.get('may-pact' as PageId) as EntityPage;
  const [row] = termRows(world, page, changesOf(world, relationTable(world), page)!);
  const told = ({ words, claim, further }: TermRow['before'][number]) => [words, claim, ...further];
  assert.deepEqual(
    [row!.before.map(told), row!.since.map(told)],
    [[['green leaf', '/claims/leaf/', '/claims/began/']], [['ended', '/claims/over/']]],
  );
});

test('what was first stated with an agreement and may have held before it is no change', () => {
  const world = teaWorld([
    ['shop party-to tea-pact'],
    ['farm party-to tea-pact'],
    ['farm pours-into shop', { since: '2026-04-27' }],
    ['farm warms shop', { first_stated: '2026-04-27' }],
    ['shop borrows farm', { first_stated: '2026-04-27', not_before: '2026-04-27' }],
  ]);
  const page = world.pages.get('tea-pact' as PageId) as EntityPage;
  assert.deepEqual(
    termRows(world, page, changesOf(world, relationTable(world), page)!).map(({ label, before }) => [
      label,
      before.map(({ words, dates }) => words + dates),
    ]),
    [
      ['Farm pours into Shop', []],
      ['Shop borrows from Farm', []],
    ],
  );
});
