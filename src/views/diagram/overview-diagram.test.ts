import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntityPage } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import type { Day } from '#schema/partial-date.ts';
import { entityDiagram } from './entity-diagram.ts';
import { asOfDiagram } from './overview-diagram.ts';
import { teaWorld } from './tea-world.fixture.ts';

const told = [
  ['kettle pours-into pot', { since: '2026-02-03' }],
  ['stove warms pot', { since: '2020-01-01', ended: '2026-06-01' }],
  ['cup stands-beside pot', { since: '2026-02-03' }],
  ['stove warms kettle', { since: '2026-02-03' }],
] as const;
const world = teaWorld(told, { overview: ['pot', 'kettle', 'stove'] });
const today = (graph: typeof world) => asOfDiagram(graph, graph.site.checked);
const verbs = (diagram: ReturnType<typeof asOfDiagram>) =>
  diagram?.families.flatMap(({ statements }) => statements.map(({ from, verb }) => `${from.title} ${verb}`));

describe('the overview', () => {
  it('shows how its first entity is tied to the others of it', () => {
    assert.deepEqual(verbs(today(world)), ['Kettle pours into']);
  });

  it('can be had for any day', () => {
    assert.deepEqual(verbs(asOfDiagram(world, '2026-05-31' as Day)), ['Kettle pours into', 'Stove warms']);
    assert.deepEqual(verbs(asOfDiagram(world, '2025-12-31' as Day)), ['Stove warms']);
  });

  it('counts what it shows, and names those whose relations it leaves out', () => {
    const description = (day: string) => asOfDiagram(world, day as Day)!.description;
    assert.match(description('2026-05-31'), /: 2 of 3 relations with 2 others; those with Cup are left out\.$/);
    assert.match(description('2025-12-31'), /: one relation\.$/);
  });

  it('says the same number as the page of its first entity, or of how many of that number it shows', () => {
    const own = (graph: typeof world) =>
      entityDiagram(graph, graph.pages.get('pot' as PageId) as EntityPage)!.description;
    const all = teaWorld(told, { overview: ['pot', 'kettle', 'stove', 'cup'] });
    assert.equal(today(all)!.description, own(all));
    assert.match(own(world), /: 2 relations with/);
    assert.match(today(world)!.description, /: 1 of 2 relations;/);
  });

  it('shows nothing of which it is not known whether it holds on the day', () => {
    const vague = teaWorld(
      [
        ['kettle pours-into pot', { since: '2026-05' }],
        ['stove warms pot'],
        ['cup stands-beside pot', { first_stated: '2026-05-10' }],
        ['urn pours-into pot', { announced: '2026-04-01' }],
        ['lid stands-beside pot', { since: '2020-01-01', ended: '2026-05' }],
      ],
      { overview: ['pot', 'kettle', 'stove', 'cup', 'urn', 'lid'] },
    );
    const on = (day: string) => asOfDiagram(vague, day as Day);
    assert.deepEqual(verbs(on('2026-04-30')), ['Lid stands beside']);
    assert.deepEqual(verbs(on('2026-05-10')), ['Cup stands beside']);
    assert.match(on('2026-05-10')!.description, /Not known whether in force, and so left out: 4 relations\.$/);
    assert.deepEqual(verbs(on('2026-05-31')), ['Kettle pours into', 'Cup stands beside']);
  });

  it('is nothing before anything held', () => {
    assert.equal(
      today(teaWorld([['kettle pours-into pot', { ended: '2020' }]], { overview: ['pot', 'kettle'] })),
      null,
    );
  });
});
