import { graphOf } from '#graph/graph.fixture.ts';
import type { Graph } from '#graph/graph.ts';
import type { Span } from '#schema/span.ts';

/** A relation in one line: `kettle pours-into pot`, with whatever else it has. */
export type Told = readonly [
  sentence: string,
  rest?: Partial<Record<keyof Span | 'since_note' | 'ended_note' | 'scope' | 'status', string>> & {
    readonly amount?: object;
    readonly replaces?: readonly { readonly relation: string; readonly claim: string }[];
    /** What its claim is about beside its two ends. */
    readonly about?: readonly string[];
  },
];

const TYPES = Object.entries({
  'pours-into': {
    label: 'pours into',
    past: 'poured into',
    inverse: 'is filled by',
    inverse_past: 'was filled by',
    short: 'pours',
    group: 'tea',
  },
  warms: {
    label: 'warms',
    past: 'warmed',
    inverse: 'is warmed by',
    inverse_past: 'was warmed by',
    short: 'warms',
    group: 'heat',
  },
  borrows: {
    label: 'borrows from',
    past: 'borrowed from',
    inverse: 'lends to',
    inverse_past: 'lent to',
    short: 'borrows',
    group: 'heat',
    flows: 'against',
  },
  'stands-beside': {
    label: 'stands beside',
    past: 'stood beside',
    inverse: 'stands beside',
    inverse_past: 'stood beside',
    short: 'beside',
    group: 'places',
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
}).map(([id, type]) => ({ id, ...type }));

/**
 * A small world for tests, checked on 23 November 2026: every id in a relation is an entity titled like it (`tea-pot` →
 * Tea pot); people are called `…-person`, agreements `…-pact`, made on the day of `on`.
 */
export function teaWorld(told: readonly Told[], { on = '2026-04-27', overview = [] as string[] } = {}): Graph {
  const relations = told.map(([sentence, { about = [], ...rest } = {}], index) => {
    const [from, type, to] = sentence.split(' ') as [string, string, string];
    return { id: `r${index + 1}`, from, to, type, claims: [`c${index + 1}`], about: [from, to, ...about], ...rest };
  });
  const kindOf = (id: string) => (id.endsWith('-person') ? 'person' : id.endsWith('-pact') ? 'change' : 'thing');
  return graphOf(
    { checked: '2026-11-23', home: { overview } },
    {
      kinds: ['thing', 'person', 'change'].map((id) => ({ id, shape: id })),
      relationGroups: [
        { id: 'tea', label: 'Tea', sign: 'square' },
        { id: 'heat', label: 'Heat', sign: 'triangle' },
        { id: 'places', label: 'Places' },
      ],
      relationTypes: TYPES,
      claims: relations.map(({ claims, about }) => ({ id: claims[0]!, about, status: 'stated', sources: [] })),
      relations: relations.map(({ about: _, ...relation }) => relation),
      entities: [...new Set(relations.flatMap(({ from, to }) => [from, to]))].map((id) => ({
        id,
        title: id.replace(/^./, (first) => first.toUpperCase()).replaceAll('-', ' '),
        kind: kindOf(id),
        on: kindOf(id) === 'change' ? on : undefined,
      })),
    },
  );
}
