import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntityPage, Graph } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import { entityDiagram } from './entity-diagram.ts';
import { teaWorld, type Told } from './tea-world.fixture.ts';

const drawn = ({ pages, site }: Graph, id: string) =>
  entityDiagram(pages.get(id as PageId) as EntityPage, site.checked);
/** What is given no dates began in 2026. */
const diagramOf = (id: string, told: readonly Told[]) =>
  drawn(teaWorld(told.map(([sentence, rest]) => [sentence, { since: '2026-01-01', ...rest }])), id);
const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

describe('the diagram of an entity', () => {
  it('shows its relations in force and nothing else', () => {
    const diagram = diagramOf('pot', [
      ['kettle pours-into pot'],
      ['stove warms pot', { ended: '2026-11-23' }],
      ['pot party-to tea-pact'],
      ['stove warms kettle'],
    ])!;
    assert.equal(
      diagram.text,
      ['flowchart LR', '  n1["Pot"]', '  n2["Kettle"]', '  n2 e1@-->|"pours"| n1', '  class n1 subject'].join('\n'),
    );
    assert.deepEqual(
      diagram.statements.map(({ from, verb, to }) => `${from.title} ${verb} ${to.title}`),
      ['Kettle pours into Pot'],
    );
    assert.deepEqual([...diagram.lines], [['e1', { claim: 'c1', name: 'Kettle pours into Pot' }]]);
  });

  it('is nothing when there is nothing to draw', () => {
    assert.equal(diagramOf('pot', [['pot party-to tea-pact'], ['kettle pours-into pot', { ended: '2020' }]]), null);
  });

  it('does not link its subject, on whose page it stands', () => {
    assert.deepEqual([...diagramOf('pot', [['kettle pours-into pot']])!.nodes], [['n2', 'kettle']]);
  });

  it('joins relations of one type between the same two into one line with their number, which leads to the list', () => {
    const { text, lines } = diagramOf('pot', [
      ['kettle pours-into pot'],
      ['kettle pours-into pot'],
      ['kettle warms pot'],
    ])!;
    assert.match(text, /e1@-->\|"pours \(2\)"\|/);
    assert.deepEqual(lines.get('e1'), { claim: undefined, name: 'pours (2): Kettle pours into Pot, and 1 more' });
  });

  it('puts those of which one and the same thing is said into one box', () => {
    const { text, nodes } = diagramOf('pot', [['kettle pours-into pot'], ['urn pours-into pot'], ['stove warms pot']])!;
    assert.deepEqual(linesOf(text).slice(2, 6), ['subgraph n2[" "]', 'n3["Kettle"]', 'n4["Urn"]', 'end']);
    assert.match(text, /n2 e1@-->\|"pours"\| n1/);
    assert.deepEqual([nodes.has('n2'), nodes.get('n3'), nodes.get('n4')], [false, 'kettle', 'urn']);
  });

  it('tells what is not stated by a broken line', () => {
    const { text, legend } = diagramOf('pot', [
      ['kettle pours-into pot', { status: 'expected' }],
      ['stove warms pot'],
    ])!;
    assert.match(text, /e1@-\.->\|"pours"\|/);
    assert.match(text, /e2@-->\|"warms"\|/);
    assert.equal(legend, 'A broken line is reported, expected or disputed.');
  });

  it('draws what both say of each other without a direction', () => {
    assert.match(diagramOf('pot', [['cup stands-beside pot']])!.text, /e1@---\|"beside"\|/);
  });

  it('puts what is owned inside its owner, however deep', () => {
    const { text } = diagramOf('pot', [
      ['shop owns kitchen'],
      ['kitchen owns kettle'],
      ['shop warms pot'],
      ['kettle pours-into pot'],
      ['shop stands-beside pot'],
    ])!;
    assert.deepEqual(linesOf(text).slice(2, 5), ['subgraph n2["Shop"]', 'n3["Kettle"]', 'end']);
    assert.match(text, /n3 e\d@-->\|"pours"\| n1/);
  });

  it('gives an amount or an end where there is room for it', () => {
    const { text } = diagramOf('pot', [
      ['kettle pours-into pot', { amount: { value: 2, unit: 'litres' } }],
      ['stove warms pot', { through: '2030' }],
      ['stove stands-beside pot', { amount: { value: 123_456_789_123, unit: 'hundredths' } }],
    ])!;
    assert.deepEqual([...text.matchAll(/\|"([^"]+)"\|/g)].map(([, label]) => label).sort(), [
      'beside',
      'pours, 2 litres',
      'warms, to 2030',
    ]);
  });

  it('shows at most a dozen boxes, the weightiest, and counts the others', () => {
    const many: Told[] = Array.from(
      { length: 15 },
      (_, index) => [`cup-${index} warms pot`, { scope: 'x' }] as const,
    ).flatMap((told, index): Told[] =>
      index % 2
        ? [told, [`${told[0].split(' ')[0]} stands-beside pot`]]
        : [told, [`pot pours-into ${told[0].split(' ')[0]}`]],
    );
    const { text, nodes, statements, description } = diagramOf('pot', [
      ...many,
      ['some-person warms pot', { status: 'reported' }],
    ])!;
    assert.match(text, /\["and 5 more"\]/);
    assert.ok(!text.includes('Some person'), 'people come last');
    assert.equal([...nodes].filter(([, page]) => page === undefined).length, 1);
    assert.equal(statements.length, 31);
    assert.match(description, /: 31 relations with 16 others, 5 of them in the list alone\.$/);
  });

  it('draws, lists and counts nothing of which it is not known whether it holds, and says so', () => {
    const { text, statements, description } = drawn(
      teaWorld([
        ['kettle pours-into pot', { first_stated: '2026-02-03', since_note: 'it was full already' }],
        ['stove warms pot'],
        ['urn pours-into pot', { announced: '2026-02-03' }],
        ['cup stands-beside pot', { since: '2026' }],
        ['lid stands-beside pot', { since: '2025', unclear_from: '2026-03' }],
      ]),
      'pot',
    )!;
    assert.deepEqual(linesOf(text).slice(1, -1), ['n1["Pot"]', 'n2["Kettle"]', 'n2 e1@-->|"pours"| n1']);
    assert.deepEqual(
      statements.map(({ detail }) => detail),
      ['first stated 3 February 2026 (it was full already)'],
    );
    assert.equal(
      description,
      'In force on 23 November 2026: one relation. Not known whether in force, and so left out: 4 relations.',
    );
  });

  it('puts a part inside its owner, unless it did not belong to it that day', () => {
    const told: Told[] = [
      ['shop warms pot', { since: '2026-01-01' }],
      ['kettle pours-into pot', { since: '2026-01-01' }],
    ];
    const isInside = (owning: Told) => drawn(teaWorld([...told, owning]), 'pot')!.text.includes('subgraph n2["Shop"]');
    assert.deepEqual(
      [
        isInside(['shop owns kettle', { first_stated: '2026-01-01' }]),
        isInside(['shop owns kettle']),
        isInside(['shop owns kettle', { since: '2020', ended: '2026-01-01' }]),
        isInside(['shop owns kettle', { since: '2027' }]),
      ],
      [true, true, false, false],
    );
  });

  it('shows what an author wrote as it is written', () => {
    const graph = teaWorld([['kettle pours-into pot', { since: '2026-01-01' }]]);
    (graph.pages.get('kettle' as PageId) as { title: string }).title = '"<b>";\n|#&`';
    assert.match(drawn(graph, 'pot')!.text, /n2\["#34;#60;b#62;#34;#59;#10;#124;#35;#38;#96;"\]/);
  });
});
