import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntityPage } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import { entityDiagram } from './entity-diagram.ts';
import { largerDiagrams } from './larger-diagrams.ts';
import { teaWorld, type Told } from './tea-world.fixture.ts';

const TOLD: readonly Told[] = [
  ['kettle pours-into pot', { since: '2020-02-01', ended: '2026-01-05' }],
  ['kettle pours-into pot', { since: '2026-01-05' }],
  ['kettle warms pot', { since: '2026-01-05', scope: 'by day' }],
  ['stove warms pot', { since: '2026-03' }],
  ['urn warms pot'],
  ['some-person warms pot', { since: '2026-03-01' }],
];
const worldOf = (told: readonly Told[]) => {
  const graph = teaWorld(told);
  return { graph, pot: graph.pages.get('pot' as PageId) as EntityPage };
};
const edgesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes('@'));

describe('the larger pictures of an entity', () => {
  const { graph, pot } = worldOf(TOLD);
  const [all, inForce, families] = largerDiagrams(graph, pot);

  it('have every relation by itself with its days, what has ended struck and what is not known broken', () =>
    assert.deepEqual(edgesOf(all!.text), [
      'n2 e1-square@--x|"<s>Pours</s><br/>1 Feb 2020 – 5 Jan 2026"| n1',
      'n2 e2-square@-->|"Pours<br/>since 5 Jan 2026"| n1',
      'n2 e3-triangle@-->|"Warms: by day<br/>since 5 Jan 2026"| n1',
      'n3 e4-triangle@-->|"Warms<br/>since 1 Mar 2026"| n1',
      'n4 e5-triangle@-->|"Warms<br/>since Mar 2026"| n1',
      'n5 e6-triangle@-.->|"Warms"| n1',
    ]));

  it('have those in force by themselves', () => {
    assert.equal(edgesOf(inForce!.text).length, 4);
    assert.doesNotMatch(inForce!.text, /--x|-\.->/);
    assert.match(all!.description, /: 4; ended: 1; of 1 it is not known/);
  });

  it('have a box for each family, with the party named on the line', () => {
    assert.match(families!.text, /n2\["Tea"\]\n {2}n3\["Heat"\]\n/);
    assert.match(families!.text, /"Stove: Warms<br\/>since Mar 2026"/);
  });

  it('are led to by the picture of the page, and are none where there is none', () => {
    const picture = entityDiagram(graph, pot)!;
    assert.deepEqual('larger' in picture && picture.larger, 'pot');
    const few = worldOf(TOLD.slice(0, 2));
    assert.deepEqual(largerDiagrams(few.graph, few.pot), []);
  });
});
