import assert from 'node:assert/strict';
import { buildGraph } from '#graph/build-graph.ts';
import type { Issue, Position } from '#issues/issue.ts';
import { inOrder } from '#issues/order.ts';
import { readContent } from './read-content.ts';

/** A made-up subject without a fault, over which a test lays its own files. */
const SOUND: Readonly<Record<string, string>> = {
  'site.yaml': `
    name: Leaves
    tagline: What is in the cup
    description: What is in the cup and how it came there.
    language: en-GB
    checked: 2024-06-30
    home:
      heading: What changed in the cup
      lead:
        - { text: The cup changed hands., claims: [pact-made] }
      searches: [pot]
      change: spring-pact
      overview: [tea-pot, tea-cup]
      dates: [pact-made]
      ways:
        - { label: Vessels, pages: [tea-pot, tea-cup, steeping] }
  `,
  'vocabulary/kinds.yaml': `
    - { id: vessel, label: Vessel, plural: Vessels, description: It holds something., shape: thing }
    - { id: drink, label: Drink, plural: Drinks, description: It is drunk., shape: thing }
    - { id: pact, label: Pact, plural: Pacts, description: It was agreed., shape: change }
  `,
  'vocabulary/relations.yaml': `
    groups:
      - { id: rights, label: Rights }
    types:
      - { id: pours-into, label: pours into, past: poured into, inverse: is filled from, inverse_past: was filled from, group: rights, description: What flows where., from: [vessel], to: [vessel] }
      - { id: only-filler-of, label: is the only filler of, past: was the only filler of, inverse: is filled only by, inverse_past: was filled only by, group: rights, description: Nobody else may fill it., from: [vessel], to: [vessel], exclusive: true }
  `,
  'vocabulary/amounts.yaml': `
    - { id: volume, label: Volume, description: How much there is. }
  `,
  'vocabulary/sources.yaml': `
    - { id: filing, label: Filing, description: Filed with an authority. }
    - { id: company-statement, label: Statement, description: Said by a party. }
    - { id: press, label: Press, description: Reported., second_hand: { one: one press report, several: press alone } }
    - { id: analysis, label: Analysis, description: Thought., second_hand: { one: one analysis, several: analysis alone } }
  `,
  'sources/leaf-book.yaml': `
    title: The book of leaves
    publisher: Leaf Press
    published: 2020
    kind: press
  `,
  'claims/cups.yaml': `
    - { id: pot-pours, statement: The pot has poured into the cup since 2020., about: [tea-pot, tea-cup], since: 2020, status: stated, sources: [{ source: leaf-book }] }
    - { id: pact-made, statement: The pact was made on 4 March 2021., headline: The pact is made, about: [spring-pact], on: 2021-03-04, status: reported, sources: [{ source: leaf-book }] }
    - { id: pot-doubted, statement: Sources differ on the pot., about: [tea-pot], status: disputed, sources: [{ source: leaf-book }] }
    - { id: pot-denied, statement: The pot was said to leak., about: [tea-pot], status: retracted, sources: [{ source: leaf-book }] }
  `,
  'relations/pours-into.yaml': `
    - { id: pot-into-cup, from: tea-pot, to: tea-cup, since: 2020, claims: [pot-pours] }
  `,
  'entities/vessel/tea-pot.mdx':
    '---\ntitle: Tea pot\nsummary: It holds tea.\n---\n\n## Its spout {#spout}\n\nIt pours.\n',
  'entities/vessel/tea-cup.mdx': '---\ntitle: Tea cup\nsummary: It is drunk from.\n---\n',
  'entities/vessel/kettle.mdx':
    '---\ntitle: Kettle\nsummary: It boils.\nrelated: [{ page: green-tea, why: what is made with it }]\n---\n',
  'entities/drink/green-tea.mdx':
    '---\ntitle: Green tea\nsummary: It is drunk.\nrelated: [{ page: kettle, why: what boils the water }]\n---\n',
  'entities/pact/spring-pact.mdx': '---\ntitle: Spring pact\nsummary: It changed the cup.\non: 2021-03-04\n---\n',
  'topics/steeping.mdx':
    '---\ntitle: Steeping\nsummary: How long leaves stay in.\nanswers:\n' +
    '  - { question: How long?, answer: Not long., claims: [pot-pours] }\n---\n',
};

/** A claim `on-<date>` for each of some dates, so that a record may have them. */
export const saidOf = (...dates: readonly string[]): Record<string, string> => ({
  'claims/dates.yaml': dates
    .map(
      (date) =>
        `- { id: on-${date}, statement: It was said of ${date}., about: [tea-pot, tea-cup], on: ${date}, status: stated, sources: [{ source: leaf-book }] }\n`,
    )
    .join(''),
});

/** An issue as a test writes it: its places are the marks in the text. */
export type Expected = Omit<Issue, 'at' | 'also'>;

/**
 * Lays files over a sound subject and expects exactly these issues, in the order of the report.
 *
 * `‸` stands right before each guilty spot, `‡` right before each further place of the same fault.
 * The texts may be indented; what all lines have in common is taken off. An empty text takes a file away.
 */
export function expectIssues(files: Readonly<Record<string, string>>, expected: readonly Expected[]): void {
  const { found, spots, further } = checkMarked(files);
  const wanted = expected.map((issue, index) => ({ ...issue, at: spots[index] ?? NOWHERE }));
  assert.deepEqual(
    found.map(({ also: _, ...issue }) => issue),
    wanted,
  );
  const places = new Map(found.flatMap(({ also }) => also ?? []).map((place) => [JSON.stringify(place), place]));
  assert.deepEqual([...places.values()], further);
}

/** Lays files over a sound subject and expects that no fault is found. */
export const expectSound = (files: Readonly<Record<string, string>>): void => expectIssues(files, []);

const NOWHERE: Position = { file: 'no mark', line: 0, column: 0 };

function checkMarked(files: Readonly<Record<string, string>>): {
  found: readonly Issue[];
  spots: Position[];
  further: Position[];
} {
  const all: Record<string, string> = { ...SOUND, ...files };
  const spots: Position[] = [];
  const further: Position[] = [];
  const bytes = new Map<string, Uint8Array>();
  for (const path of Object.keys(all).sort()) {
    if (all[path] === '') continue;
    const text = undented(all[path] ?? '');
    for (const match of text.matchAll(/[‸‡]/g)) {
      const [before, spot] = [text.slice(0, match.index).replace(/[‸‡]/g, ''), match[0]];
      (spot === '‸' ? spots : further).push({
        file: `content/${path}`,
        line: before.split('\n').length,
        column: before.length - before.lastIndexOf('\n'),
      });
    }
    bytes.set(path, new TextEncoder().encode(text.replace(/[‸‡]/g, '')));
  }
  const { records, issues } = readContent({ name: 'content', files: bytes });
  return { found: inOrder(buildGraph(records, issues).issues), spots, further };
}

/** Text without the indentation that all its lines share. */
function undented(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const depth = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return lines
    .map((line) => line.slice(depth))
    .join('\n')
    .replace(/\n[ ]*$/, '\n');
}
