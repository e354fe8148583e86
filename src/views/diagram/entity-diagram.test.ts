import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntityPage, Graph } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import type { Diagram } from './diagram.ts';
import { entityDiagram } from './entity-diagram.ts';
import { MOST_BOXES } from './parties.ts';
import { teaWorld, type Told } from './tea-world.fixture.ts';

const told = (graph: Graph, id: string) => entityDiagram(graph, graph.pages.get(id as PageId) as EntityPage);
const drawn = (graph: Graph, id: string) => told(graph, id) as Diagram;
/** What is given no dates began in 2026. */
const world = (relations: readonly Told[]) =>
  teaWorld(relations.map(([sentence, rest]) => [sentence, { since: '2026-01-01', ...rest }]));
const diagramOf = (id: string, relations: readonly Told[]) => drawn(world(relations), id);
const linesOf = (text: string) => text.split('\n').map((line) => line.trim());
const edgesOf = (text: string) => linesOf(text).filter((line) => line.includes('@'));
const sentences = ({ families }: Pick<Diagram, 'families'>) =>
  families.flatMap(({ statements }) => statements.map(({ from, verb, to }) => `${from.title} ${verb} ${to.title}`));

/** Two more lines with another party, so that there is enough to draw. */
const MORE: readonly Told[] = [['bar warms pot'], ['bar stands-beside pot']];

describe('the diagram of an entity', () => {
  it('shows its relations in force and nothing else', () => {
    const diagram = diagramOf('pot', [
      ['kettle pours-into pot'],
      ['kettle warms pot'],
      ['pot warms cup'],
      ['stove warms pot', { ended: '2026-11-23' }],
      ['pot party-to tea-pact'],
      ['stove warms kettle'],
    ]);
    assert.deepEqual(linesOf(diagram.text), [
      'flowchart LR',
      'n1["Pot"]',
      'n2["Kettle"]',
      'n3["Cup"]',
      'n2 e1-square@-->|"Pours<br/>since Jan 2026"| n1',
      'n2 e2-triangle@-->|"Warms<br/>since Jan 2026"| n1',
      'n1 e3-triangle@-->|"Warms<br/>since Jan 2026"| n3',
      'class n1 subject',
    ]);
    assert.deepEqual(sentences(diagram), ['Kettle pours into Pot', 'Kettle warms Pot', 'Pot warms Cup']);
    assert.deepEqual(diagram.lines.get('e1-square'), {
      claim: 'c1',
      name: 'Pours since Jan 2026: Kettle pours into Pot',
    });
  });

  it('is nothing when there is nothing to tell, and no drawing under three lines or with one other', () => {
    assert.equal(told(world([['pot party-to tea-pact'], ['kettle pours-into pot', { ended: '2020' }]]), 'pot'), null);
    const two = told(world([['kettle pours-into pot'], ['stove warms pot']]), 'pot')!;
    const one = told(world([['kettle pours-into pot'], ['kettle warms pot'], ['pot warms kettle']]), 'pot')!;
    assert.deepEqual(two.few, [
      { sign: 'square', ends: 'Kettle → Pot', words: 'Pours', date: 'since Jan 2026', claim: 'c1' },
      { sign: 'triangle', ends: 'Stove → Pot', words: 'Warms', date: 'since Jan 2026', claim: 'c2' },
    ]);
    assert.deepEqual(
      [two, one].map((few) => ['text' in few, sentences(few).length]),
      [
        [false, 2],
        [false, 3],
      ],
    );
  });

  it('does not link its subject, on whose page it stands', () => {
    assert.deepEqual([...diagramOf('pot', [['kettle pours-into pot'], ...MORE]).nodes].sort(), [
      ['n2', 'bar'],
      ['n3', 'kettle'],
    ]);
  });

  it('has one line for each party, family and direction, which leads to the list where it stands for several', () => {
    const { text, lines, families } = diagramOf('pot', [
      ['kettle warms pot', { since: '2026-03-01' }],
      ['kettle warms pot', { since: '2025-02-01' }],
      ['pot borrows kettle', { since: '2026-02-01' }],
      ['pot warms kettle'],
      ...MORE,
    ]);
    assert.deepEqual(edgesOf(text).slice(0, 2), [
      'n2 e1-triangle@-->|"Warms from Kettle#59; borrows"| n1',
      'n1 e2-triangle@-->|"Warms from Pot<br/>since Jan 2026"| n2',
    ]);
    assert.equal(lines.get('e1-triangle')!.claim, undefined);
    assert.match(lines.get('e1-triangle')!.name, /: Kettle – Pot$/);
    assert.deepEqual(
      families.map(({ label, sign, statements }) => [label, sign, statements.length]),
      [
        ['Heat', 'triangle', 5],
        ['Places', 'ring', 1],
      ],
    );
  });

  it('draws what is less than stated by a broken line and says so in a word', () => {
    const { text, legend } = diagramOf('pot', [
      ['kettle pours-into pot', { status: 'expected' }],
      ['stove warms pot'],
      ...MORE,
    ]);
    assert.match(text, /@-\.->\|"Pours, expected<br\/>/);
    assert.match(text, /@-->\|"Warms<br\/>/);
    assert.match(legend!, /Broken: announced, reported or expected\./);
  });

  it('gives what is less than stated a line of its own', () => {
    const { text } = diagramOf('pot', [['kettle warms pot', { status: 'reported' }], ['pot borrows kettle'], ...MORE]);
    assert.match(text, /@-\.->\|"Warms, reported/);
    assert.match(text, /@-->\|"Borrows</);
  });

  it('draws what both say of each other without a direction', () => {
    assert.match(
      diagramOf('pot', [['cup stands-beside pot'], ...MORE]).text,
      /n1 e\d-ring@<-->\|"Beside<br\/>since Jan 2026"\| n3/,
    );
  });

  it('puts what is owned inside its owner, however deep', () => {
    const { text } = diagramOf('pot', [
      ['shop owns kitchen'],
      ['kitchen owns kettle'],
      ['shop warms pot'],
      ['kettle pours-into pot'],
      ['shop stands-beside pot'],
      ['bar warms pot'],
    ]);
    assert.deepEqual(linesOf(text).slice(2, 5), ['subgraph n2["Shop"]', 'n3["Kettle"]', 'end']);
    assert.match(text, /n3 e\d-square@-->\|"Pours<br\/>/);
  });

  it('names a part on the line of its owner, where it adds no family', () => {
    const { text } = diagramOf('pot', [['shop owns kettle'], ['shop warms pot'], ['kettle warms pot'], ...MORE]);
    assert.match(text, /e\d-triangle@-->\|"Warms#59; warms \(Kettle\)<br\/>/);
  });

  it('takes what belongs to it with it, and names it', () => {
    const { text } = diagramOf('shop', [
      ['shop owns kettle'],
      ['kettle warms pot'],
      ['shop warms cup'],
      ['shop stands-beside cup'],
    ]);
    assert.match(text, /"Warms \(Kettle\)<br\/>/);
  });

  it('gives amounts, the greatest first, and terms where they are of all', () => {
    const amount = (value: number) => ({ amount: { value, unit: 'litres' } });
    const { text } = diagramOf('pot', [
      ['kettle pours-into pot', amount(2)],
      ['kettle pours-into pot', amount(300)],
      ['stove warms pot', { through: '2030', scope: 'by day' }],
      ['urn pours-into pot', { scope: 'by day' }],
      ['urn pours-into pot'],
    ]);
    assert.deepEqual([...text.matchAll(/\|"([^"]+)"\|/g)].map(([, label]) => label).sort(), [
      'Pours: <b>300#160;litres</b>, <b>2#160;litres</b><br/>since Jan 2026',
      'Pours<br/>since Jan 2026',
      'Warms: by day<br/>to 2030',
    ]);
  });

  it('shows the boxes of most families, and counts the others', () => {
    const many = Array.from({ length: MOST_BOXES + 3 }, (_, index): Told[] => [
      [`cup-${index} warms pot`],
      ...(index % 2 ? [[`cup-${index} pours-into pot`] as const] : []),
    ]).flat();
    const { text, nodes } = diagramOf('pot', [...many, ['some-person warms pot']]);
    assert.match(text, /\["and 3 more"\]/);
    assert.ok(!text.includes('Some person'), 'people are in the list alone');
    assert.equal([...nodes].filter(([, page]) => page === undefined).length, 1);
  });

  it('draws nothing as in force of which it is not known whether it is', () => {
    const { text, families, description } = drawn(
      teaWorld([
        ['kettle pours-into pot', { first_stated: '2026-02-03', since_note: 'it was full already' }],
        ['bar warms pot', { since: '2026-01-01' }],
        ['bar pours-into pot', { since: '2026-01-01' }],
        ['stove warms pot'],
        ['urn pours-into pot', { announced: '2026-02-03' }],
        ['cup stands-beside pot', { since: '2026' }],
        ['lid stands-beside pot', { since: '2025', unclear_from: '2026-03' }],
      ]),
      'pot',
    );
    assert.deepEqual(edgesOf(text), [
      'n2 e1-square@-->|"Pours<br/>since Jan 2026"| n1',
      'n2 e2-triangle@-->|"Warms<br/>since Jan 2026"| n1',
      'n3 e3-square@-->|"Pours<br/>by Feb 2026"| n1',
      'n4 e4-square@-.->|"Pours, announced<br/>Feb 2026"| n1',
    ]);
    assert.ok(
      families.some(({ statements }) =>
        statements.some(({ detail }) => detail === 'first stated 3 February 2026 (it was full already)'),
      ),
    );
    assert.equal(description, 'In force on 23 November 2026.');
  });

  it('puts a part inside its owner, where it is known to have belonged to it that day or nobody dates it', () => {
    const relations: Told[] = [
      ['shop warms pot', { since: '2026-01-01' }],
      ['kettle pours-into pot', { since: '2026-01-01' }],
      ['bar pours-into pot', { since: '2026-01-01' }],
    ];
    const isInside = (owning: Told) => drawn(teaWorld([...relations, owning]), 'pot').text.includes('["Shop"]\n    n');
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
    const graph = world([['kettle pours-into pot', { scope: '</b> "x"' }], ...MORE]);
    (graph.pages.get('kettle' as PageId) as { title: string }).title = '"<b>";\n|#&`';
    const { text } = drawn(graph, 'pot');
    assert.match(text, /n3\["#34;#60;b#62;#34;#59;#10;#124;#35;#38;#96;"\]/);
    assert.match(text, /"Pours: #60;\/b#62; “x”</);
  });
});
