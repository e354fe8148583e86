import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '#schema/partial-date.ts';
import { asOfDiagram, overviewDiagram } from './overview-diagram.ts';
import { teaWorld } from './tea-world.fixture.ts';

const world = teaWorld(
  [
    ['kettle pours-into pot', { since: '2026' }],
    ['stove warms pot', { ended: '2026-06-01' }],
    ['cup stands-beside pot'],
    ['stove warms kettle'],
  ],
  { overview: ['pot', 'kettle', 'stove'] },
);
const verbs = (diagram: ReturnType<typeof overviewDiagram>) =>
  diagram?.statements.map(({ from, verb }) => `${from.title} ${verb}`);

describe('the overview', () => {
  it('shows how its first entity is tied to the others of it', () => {
    assert.deepEqual(verbs(overviewDiagram(world)), ['Kettle pours into']);
  });

  it('can be had for any day', () => {
    assert.deepEqual(verbs(asOfDiagram(world, '2026-05-31' as Day)), ['Kettle pours into', 'Stove warmed']);
    assert.deepEqual(verbs(asOfDiagram(world, '2025-12-31' as Day)), ['Stove warmed']);
  });

  it('counts the others that it is tied to on that day', () => {
    assert.match(asOfDiagram(world, '2026-05-31' as Day)!.description, /: 2 relations with 2 others\.$/);
    assert.match(asOfDiagram(world, '2025-12-31' as Day)!.description, /: one relation\.$/);
  });

  it('is nothing before anything held', () => {
    assert.equal(
      overviewDiagram(teaWorld([['kettle pours-into pot', { ended: '2020' }]], { overview: ['pot', 'kettle'] })),
      null,
    );
  });
});
