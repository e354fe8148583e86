import type { Graph, Page, RelationNode } from '#graph/graph.ts';
import type { ClaimId, PageId, RelationId } from '#schema/ids.ts';
import type { RelationType } from '#schema/vocabulary.ts';

/** A relation in one line: `kettle pours-into pot`, with whatever else it has. */
export type Told = readonly [
  sentence: string,
  rest?:
    | Partial<Pick<RelationNode, 'since' | 'ended' | 'through' | 'scope' | 'amount' | 'status' | 'claims'>>
    | Record<string, unknown>,
];

const TYPES: Readonly<Record<string, RelationType>> = Object.fromEntries(
  Object.entries({
    'pours-into': {
      label: 'pours into',
      past: 'poured into',
      inverse: 'is filled by',
      inverse_past: 'was filled by',
      short: 'pours',
    },
    warms: { label: 'warms', past: 'warmed', inverse: 'is warmed by', inverse_past: 'was warmed by', short: 'warms' },
    'stands-beside': {
      label: 'stands beside',
      past: 'stood beside',
      inverse: 'stands beside',
      inverse_past: 'stood beside',
      short: 'beside',
    },
    owns: {
      label: 'owns',
      past: 'owned',
      inverse: 'belongs to',
      inverse_past: 'belonged to',
      part: true,
      structure: true,
    },
    'party-to': {
      label: 'is a party to',
      past: 'was a party to',
      inverse: 'has as a party',
      inverse_past: 'had as a party',
      structure: true,
    },
  }).map(([id, type]) => [id, { id, ...type } as unknown as RelationType]),
);

/**
 * A small world for tests, checked on 23 November 2026: every id in a relation is an entity titled like it (`tea-pot` → Tea pot);
 * people are called `…-person`, agreements `…-pact`, made on the day of `on`.
 */
export function teaWorld(told: readonly Told[], { on = '2026-04-27', overview = [] as string[] } = {}): Graph {
  const relations = told.map(([sentence, rest = {}], index): RelationNode => {
    const [from, type, to] = sentence.split(' ') as [PageId, string, PageId];
    return {
      id: `r${index + 1}` as RelationId,
      from,
      to,
      type: TYPES[type]!,
      status: 'stated',
      claims: [`c${index + 1}` as ClaimId],
      ...rest,
    } as RelationNode;
  });
  const types = Object.keys(TYPES);
  const inOrder = [...relations].sort((a, b) => types.indexOf(a.type.id) - types.indexOf(b.type.id));
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].sort();
  const shape = (id: string) => (id.endsWith('-person') ? 'person' : id.endsWith('-pact') ? 'change' : 'thing');
  const pages = new Map(
    ids.map((id) => [
      id,
      {
        id,
        title: id.replace(/^./, (first) => first.toUpperCase()).replaceAll('-', ' '),
        shape: 'entity',
        kind: { shape: shape(id) },
        on: shape(id) === 'change' ? on : undefined,
        prose: { drawings: [] },
      } as unknown as Page,
    ]),
  );
  return {
    site: { checked: '2026-11-23', home: { overview } },
    pages,
    relations: new Map(inOrder.map((relation) => [relation.id, relation])),
    // A claim is about the two ends of its relation, and what the relation names in `about`.
    claims: new Map(
      told.map(([sentence, rest = {}], index) => [
        `c${index + 1}`,
        { about: [sentence.split(' ')[0], sentence.split(' ')[2], ...((rest as { about?: string[] }).about ?? [])] },
      ]),
    ),
    relationTypes: new Map(inOrder.map(({ type }) => [type.id, type])),
    relationsOf: (id: PageId) => inOrder.filter(({ from, to }) => from === id || to === id),
  } as unknown as Graph;
}
