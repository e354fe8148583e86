import { graphOf } from '#graph/graph.fixture.ts';
import type { Graph } from '#graph/graph.ts';
import type { Span } from '#schema/span.ts';

/**
 * A relation in one line: `hill supplies house`, with whatever else it has. `out` is the day on which its source was
 * published.
 */
export type Told = readonly [
  sentence: string,
  rest?: Partial<
    Record<
      keyof Span | 'item' | 'state' | 'since_note' | 'ended_note' | 'note' | 'scope' | 'status' | 'out' | 'id',
      string | undefined
    >
  > & {
    readonly amount?: object;
    readonly claims?: readonly string[];
    readonly carried_by?: object;
    readonly replaces?: readonly { readonly relation: string; readonly claim: string }[];
  },
];

const TYPES = Object.entries({
  'sole-supplier-of': {
    label: 'is the sole supplier of',
    past: 'was the sole supplier of',
    inverse: 'may buy only from',
    inverse_past: 'could buy only from',
    short: 'sole supplier',
    group: 'rights',
    flows: 'against',
    exclusive: true,
    right: true,
  },
  supplies: {
    label: 'supplies',
    past: 'supplied',
    inverse: 'gets leaf from',
    inverse_past: 'got leaf from',
    group: 'trade',
    right: true,
  },
  runs: { label: 'runs', past: 'ran', inverse: 'is run by', inverse_past: 'was run by', group: 'people' },
  owns: {
    label: 'owns',
    past: 'owned',
    inverse: 'belongs to',
    inverse_past: 'belonged to',
    group: 'people',
    part: true,
    structure: true,
  },
  'party-to': {
    label: 'is a party to',
    past: 'was a party to',
    inverse: 'has as a party',
    inverse_past: 'had as a party',
    group: 'rights',
    structure: true,
  },
}).map(([id, type]) => ({ id, ...type }));

/** Claims beside those that are made for the relations. */
interface Beside {
  readonly checked?: string;
  readonly overview?: readonly string[];
  readonly claims?: readonly (Partial<
    Record<
      | keyof Pick<Span, 'since' | 'held_on' | 'ended' | 'through'>
      | 'on'
      | 'group'
      | 'headline'
      | 'status'
      | 'statement'
      | 'part_of'
      | 'same_as',
      string
    >
  > & {
    readonly id: string;
    readonly about?: readonly string[];
    readonly amount?: object;
    readonly out?: string;
    readonly ahead?: readonly object[];
    readonly covers?: object;
  })[];
  readonly amountKinds?: readonly string[];
  /** Those of them that are paid. */
  readonly paidKinds?: readonly string[];
  /** Key dates, by the ids of their claims. */
  readonly dates?: readonly string[];
  /** Groups of claims by the family that they belong to. */
  readonly families?: Readonly<Record<string, readonly string[]>>;
  /** Types of relation beside the usual ones. */
  readonly types?: readonly { readonly id: string; readonly label: string; readonly [field: string]: unknown }[];
  /** Days of pacts, by id. */
  readonly on?: Readonly<Record<string, string>>;
  /** Topics with their periods, by id. */
  readonly periods?: Readonly<Record<string, readonly object[]>>;
  /** Rules of order, by the id of their topic. */
  readonly lags?: Readonly<Record<string, object>>;
}

/**
 * A small world for tests, checked on 30 June 2024. Every id in a relation is an entity titled like it (`tea-house` →
 * Tea house); agreements are called `…-pact`. Relation number 2 is `r2` and carried by claim `c2` of source `s2`, dated
 * to its beginning.
 */
export function teaRights(
  told: readonly Told[],
  {
    checked = '2024-06-30',
    overview = [],
    claims: more = [],
    amountKinds = [],
    paidKinds = [],
    dates = [],
    families = {},
    types = [],
    on = {},
    periods = {},
    lags = {},
  }: Beside = {},
): Graph {
  const claims = [
    ...told.map(([sentence, rest], index) => ({
      id: `c${index + 1}`,
      statement: `${sentence}.`,
      about: [sentence.split(' ')[0]!],
      on: rest?.since ?? rest?.first_stated ?? rest?.held_on ?? rest?.announced,
      out: rest?.out,
    })),
    ...more,
  ].map((claim) => ({ about: [], status: 'stated', statement: `${claim.id}.`, ...claim }));
  const relations = told.map(([sentence, { out: _, ...rest } = {}], index) => {
    const [from, type, to] = sentence.split(' ') as [string, string, string];
    return { from, to, type, claims: [`c${index + 1}`], ...rest, id: rest.id ?? `r${index + 1}` };
  });
  const ids = new Set([...relations.flatMap(({ from, to }) => [from, to]), ...claims.flatMap(({ about }) => about)]);
  return graphOf(
    { checked, home: { overview, dates } },
    {
      kinds: [
        { id: 'thing', plural: 'Things', shape: 'thing' },
        { id: 'pact', plural: 'Pacts', shape: 'change' },
      ],
      relationGroups: [{ id: 'rights', sign: 'square' }, { id: 'trade', sign: 'circle' }, { id: 'people' }].map(
        (group) => ({ ...group, label: titleOf(group.id), claims: families[group.id] }),
      ),
      relationTypes: [...TYPES, ...types],
      amountKinds: amountKinds.map((id) => {
        const kind = { id, label: titleOf(id), description: `What ${id} is.` };
        return paidKinds.includes(id) ? { ...kind, bar: 'filled' } : kind;
      }),
      sources: claims.map(({ id, out }) => ({
        id: `s-${id}`,
        title: id,
        publisher: 'Gazette',
        kind: 'company-statement',
        published: out,
      })),
      claims: claims.map(({ out: _, ...claim }) => ({ ...claim, sources: [{ source: `s-${claim.id}` }] })),
      relations,
      entities: [...ids]
        .filter((id) => !(id in periods))
        .map((id) => ({ id, title: titleOf(id), kind: id.endsWith('-pact') ? 'pact' : 'thing', on: on[id] })),
      topics: Object.entries(periods).map(([id, its]) => ({ id, title: titleOf(id), periods: its, lag: lags[id] })),
    },
  );
}

const titleOf = (id: string) => id.replace(/^./, (first) => first.toUpperCase()).replaceAll('-', ' ');
