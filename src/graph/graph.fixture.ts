import type { Site } from '#schema/site.ts';
import type { Edition } from './edition.ts';
import type { Graph } from './graph.ts';
import { join } from './join.ts';
import type { Records } from './records.ts';

type Told = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * What an author would write, each with its `id`: pages with their `prose`, entities with their `kind`, relations with
 * their `type`.
 */
export type Subject = {
  readonly [sort in keyof Omit<Records, 'site' | 'mentioned' | 'lost' | 'editions'>]?: readonly Told[];
} & { readonly editions?: readonly Edition[] };

const TOLD = {
  group: 'told',
  prose: { headings: [], mentions: [], citings: [], drawings: [], sentences: [], stretches: [] },
};
const HOME = { heading: '', lead: [], searches: [], overview: [], dates: [], ways: [] };

/** Kinds of source, where a subject names none of its own. */
export const KINDS = [
  { id: 'filing', label: 'Filing', description: 'Filed.' },
  { id: 'court', label: 'Court', description: 'Of a case.' },
  { id: 'company-statement', label: 'Company statement', description: 'Said by a party.' },
  {
    id: 'press',
    label: 'Press',
    description: 'Reported.',
    second_hand: { one: 'one press report', several: 'press alone' },
  },
  {
    id: 'analysis',
    label: 'Analysis',
    description: 'Thought.',
    second_hand: { one: 'one analysis', several: 'analysis alone' },
  },
];

/** A graph for tests, joined as that of the site is. What is left out is empty, and nothing is checked. */
export function graphOf(
  { home, ...site }: Readonly<Record<string, unknown>> & { readonly checked: string; readonly home?: object },
  subject: Subject,
): Graph {
  const entries = (told: readonly Told[] = [], sort = '') =>
    told.map((value) => ({
      ...TOLD,
      ...value,
      value,
      file: `subject/${sort}/${value.id}.mdx`,
      at: () => ({ file: `subject/${sort}/${value.id}.mdx`, line: 1, column: 1 }),
    }));
  const records = {
    kinds: entries(subject.kinds),
    relationGroups: entries(subject.relationGroups),
    relationTypes: entries(subject.relationTypes),
    amountKinds: entries(subject.amountKinds),
    sourceKinds: entries(subject.sourceKinds ?? KINDS),
    synonyms: entries(subject.synonyms),
    sources: entries(subject.sources?.map((source) => ({ kind: 'company-statement', ...source }))),
    claims: entries(subject.claims),
    relations: entries(subject.relations),
    entities: entries(subject.entities, 'entities'),
    topics: entries(subject.topics, 'topics'),
    commonErrors: entries(subject.commonErrors),
    disagreements: entries(subject.disagreements),
    gaps: entries(subject.gaps),
    clauses: entries(subject.clauses),
    gone: entries(subject.gone),
    published: entries(subject.published),
    editions: subject.editions ?? [],
  };
  return join(records as unknown as Records, { ...site, home: { ...HOME, ...home } } as unknown as Site);
}
