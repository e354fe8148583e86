import type { EntityPage, Graph } from '#graph/graph.ts';
import { byTitle } from '#graph/title-order.ts';
import { claimParts } from '../claim/claim-parts.ts';
import type { Sign } from '../diagram/diagram.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { OTHER } from '../timeline/placed.ts';
import { formatDate } from '../wording/dates.ts';
import { factsThat, inOrderOf } from './answer.ts';
import { factsOf, type Fact } from './fact.ts';
import { queryAsText, USUAL, type Query } from './query.ts';
import * as say from '#words/facts.ts';

export interface Option {
  readonly value: string;
  readonly words: string;
}

/** Options under a heading; an empty one where they have none. */
interface Options {
  readonly label: string;
  readonly options: readonly Option[];
}

/** A part of the sentence that is the query, with the words before it. */
export interface Choice {
  readonly name: keyof Query;
  readonly before: string;
  /** What it is called where its words are not read in the sentence. */
  readonly label: string;
  readonly groups: readonly Options[];
  /** Whether only some can be chosen, and others stand in an address. */
  readonly isSome?: boolean;
}

/** A family of relations as the page shows it where nothing is asked, and in every answer. */
export interface FactFamily {
  readonly id: string;
  readonly label: string;
  readonly sign: Sign | undefined;
  /** The types in it, in as few words as possible. */
  readonly digest: string;
  readonly count: number;
  /** All of them; of a subject with very many, the newest. */
  readonly rows: readonly Fact[];
  /** The answer that has all, where these are not all. */
  readonly all: string | undefined;
}

export interface FactsPage {
  readonly counts: { readonly claims: number; readonly relations: number };
  readonly checked: string;
  readonly choices: readonly Choice[];
  readonly families: readonly FactFamily[];
  /** The lists of all claims, by time. */
  readonly parts: readonly (Link & { readonly count: number })[];
  /** Questions that are asked often, each with how many facts answer it. */
  readonly readyMade: readonly (Link & { readonly count: number })[];
}

/** Up to so many relations stand on the page where nothing is asked; of more, some of each family. */
const TOGETHER = 160;
const OF_FAMILY = 20;

export function factsPage(graph: Graph): FactsPage {
  const facts = factsOf(graph);
  const { claims, relationGroups, site } = graph;
  const isMuch = facts.length - claims.size > TOGETHER;
  return {
    counts: { claims: claims.size, relations: facts.length - claims.size },
    checked: site.checked,
    choices: choicesOf(graph),
    families: [...relationGroups, OTHER].flatMap(({ id, label, sign }) => {
      const rows = facts.filter(({ sort, family }) => sort === 'relation' && family === id);
      const types = new Set(rows.flatMap((row) => row.types));
      const digest = [...graph.relationTypes.values()]
        .filter((type) => types.has(type.id))
        .map(({ short, label: words }) => short ?? words)
        .join(', ');
      const isCut = isMuch && rows.length > OF_FAMILY;
      const some = isCut ? rows.toSorted(inOrderOf(USUAL.sort)).slice(0, OF_FAMILY) : rows;
      const all = isCut ? `${href.facts()}${queryAsText({ right: `${id}*` })}` : undefined;
      return rows.length === 0 ? [] : [{ id, label, sign, digest, count: rows.length, rows: some, all }];
    }),
    parts: claimParts(graph).map(({ id, label, lines: its }) => ({
      title: label || say.allClaims,
      href: href.claims(id),
      count: its.length,
    })),
    readyMade: readyMade(graph, facts),
  };
}

function choicesOf(graph: Graph): readonly Choice[] {
  const one = (options: readonly Option[], label = ''): Options => ({ label, options });
  const parties = partiesOf(graph);
  const isSome = [...graph.pages.values()].filter(({ shape }) => shape === 'entity').length > MOST_OPTIONS;
  return [
    {
      name: 'rows',
      before: say.showRows,
      label: say.kindOfRow,
      groups: [one(Object.entries(say.rowsOf).map(([value, words]) => ({ value, words })))],
    },
    {
      name: 'right',
      before: '',
      label: say.whatRight,
      groups: [one([{ value: '', words: say.ofAnySort }]), ...rightsOf(graph)],
    },
    {
      name: 'who',
      before: say.between,
      label: say.who,
      groups: [one([{ value: '', words: say.anyone }]), ...parties],
      isSome,
    },
    {
      name: 'whom',
      before: say.and,
      label: say.whom,
      groups: [one([{ value: '', words: say.anyone }]), ...parties],
      isSome,
    },
    {
      name: 'is',
      before: COMMA,
      label: say.whereItStands,
      groups: [
        one([
          { value: '', words: say.ofAnyTime },
          ...Object.entries(say.standings).map(([value, words]) => ({ value, words })),
        ]),
      ],
    },
    { name: 'day', before: '', label: say.day, groups: daysOf(graph) },
    {
      name: 'status',
      before: COMMA,
      label: say.howItIsKnown,
      groups: [
        one([{ value: '', words: say.howeverKnown }]),
        one(Object.entries(STATUS_WORDS).map(([value, word]) => ({ value, words: lower(word) }))),
      ],
    },
    {
      name: 'source',
      before: COMMA,
      label: say.kindOfSource,
      groups: [
        one([{ value: '', words: say.byAnySource }]),
        one(
          [...graph.sourceKinds.values()].map(({ id, label }) => ({ value: id, words: say.bySource(lower(label)) })),
          say.theNearestSourceIs,
        ),
      ],
    },
    {
      name: 'amount',
      before: COMMA,
      label: say.amount,
      groups: [
        one([
          { value: '', words: say.withAnyAmountOrNone },
          { value: 'some', words: say.withAnAmount },
          { value: 'none', words: say.withoutAnAmount },
        ]),
        one(
          [...graph.amountKinds.values()].map(({ id, label }) => ({ value: id, words: lower(label) })),
          say.anAmountOfOneKind,
        ),
      ],
    },
  ];
}

/** It stays with the word before it. */
const COMMA = '\u2060,';

const lower = (words: string) => words.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());

const rightsOf = ({ relationGroups, relationTypes }: Graph): readonly Options[] =>
  relationGroups.flatMap(({ id, label }) => {
    const types = [...relationTypes.values()].filter((type) => type.group === id);
    if (types.length === 0) return [];
    const all = { value: `${id}*`, words: say.ofTheFamily(label) };
    return {
      label,
      options: [all, ...types.map((type) => ({ value: type.id, words: `“${type.short ?? type.label}”` }))],
    };
  });

/** So many entities and days stand to be chosen; of more, those with most relations, and the latest. */
const MOST_OPTIONS = 300;

/** Entities by kind. One that has parts stands for them as well; any other may stand in an address. */
function partiesOf({ kinds, pages }: Graph): readonly Options[] {
  const entities = [...pages.values()]
    .filter((page): page is EntityPage => page.shape === 'entity')
    .toSorted((a, b) => b.relations.length - a.relations.length)
    .slice(0, MOST_OPTIONS);
  return [...kinds.values()].flatMap((kind) => {
    const options = entities
      .filter((page) => page.kind === kind)
      .sort(byTitle)
      .map((page) => ({ value: page.id, words: hasParts(page) ? say.andItsParts(page.title) : page.title }));
    return options.length === 0 ? [] : { label: kind.plural, options };
  });
}

const hasParts = (page: EntityPage) => page.relations.some(({ type, from }) => type.part && from === page);

/** The day of the check, then days on which something changed, the latest first; any other may stand in an address. */
function daysOf({ site, changeDays }: Graph): readonly Options[] {
  const option = (day: string): Option => ({ value: day, words: formatDate(day) });
  const latest = changeDays.filter((day) => day !== site.checked).toReversed();
  const years = Map.groupBy(latest.slice(0, MOST_OPTIONS), (day) => day.slice(0, 4));
  return [
    { label: '', options: [option(site.checked)] },
    ...[...years].map(([label, days]) => ({ label, options: days.map(option) })),
  ];
}

function readyMade({ home, relationGroups, site }: Graph, facts: readonly Fact[]): FactsPage['readyMade'] {
  const [hub, ...others] = home.overview.filter(({ shape }) => shape === 'entity').slice(0, 3);
  const now = { is: 'in-force', day: site.checked };
  const questions: readonly [title: string, query: Partial<Query>][] = [
    [say.allRelations, {}],
    [say.inForceNow, now],
    ...others.map((other): [string, Partial<Query>] => [
      say.whatIsBetween(other.title, hub!.title),
      { who: other.id, whom: hub!.id, ...now },
    ]),
    [say.whatEnded, { is: 'ended', day: site.checked }],
    [say.onlyReported, { status: 'reported' }],
    [say.withAmount, { amount: 'some' }],
    [say.allClaims, { rows: 'claims', group: 'year' }],
    [say.claimsThatAreDisputed, { rows: 'claims', status: 'disputed' }],
  ];
  const families = relationGroups.map(({ id }) => id);
  return questions.map(([title, query]) => ({
    title,
    href: `${href.facts()}${queryAsText({ ...query, rows: query.rows ?? 'relations' })}`,
    count: factsThat(facts, { ...USUAL, ...query }, families).rows.length,
  }));
}
