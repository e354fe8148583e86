import type { Graph, Page } from '#graph/graph.ts';
import type { Kind } from '#schema/vocabulary.ts';
import { href } from './href.ts';
import type { Link } from './link.ts';

/** A page that everything of its sort is reached from. */
export interface Place extends Link {
  /** What is found there, in a few words. */
  readonly note: string;
  /** Among those that a wide header names. */
  readonly isFirst: boolean;
}

export interface PlaceGroup {
  readonly label: string;
  readonly places: readonly Place[];
}

/** How many names say what sort of thing a kind is. */
const NAMED = 4;

/** The whole site by what a reader comes for: to read, to ask, or to see what it rests on. */
export function placesOf(graph: Graph): readonly PlaceGroup[] {
  const { kinds, pages, home } = graph;
  const topics = [...pages.values()].filter(({ shape }) => shape === 'topic');
  const subject = home.hub;
  const main = subject?.shape === 'entity' ? subject.kind : undefined;
  const agreements = [...kinds.values()].find((kind) => kind.shape === 'change' && kind !== main);
  return [
    {
      label: 'Read',
      places: [
        ...(topics.length > 0 ? [first('Questions', href.index('topics'), 'What is asked, and terms explained')] : []),
        ...(main ? [ofKind(main, namesOf(main, home.overview))] : []),
        ...(agreements ? [ofKind(agreements, yearsOf(agreements, pages.values()))] : []),
        first('Timeline', href.timeline(), 'What happened, in order'),
        other('Where sources differ', href.disagreements(), 'What is disputed, and what the site follows'),
        ...(graph.commonErrors.length > 0
          ? [other('Common errors', href.commonErrors(), 'What is often told wrong, and what is right')]
          : []),
      ],
    },
    {
      label: 'Ask',
      places: [
        first('As of a day', href.asOf(), 'Who held which right on a day, or between two'),
        first('Compare', href.compare(), 'Parties and their rights, side by side'),
        ...(graph.clauses.length > 0
          ? [other('Clause by clause', href.clauses(), 'What each text says of each right, in its own words')]
          : []),
        first('Money', href.money(), 'Who pays whom, and how much'),
        other('Ties', href.ties(), 'How two names are connected'),
        other('Facts', href.facts(), 'Claims and relations as one table that you shape'),
      ],
    },
    {
      label: 'About',
      places: [
        other('Claims', href.claims(), `All ${graph.claims.size}, by year`),
        other('Sources', href.sources(), `All ${graph.sources.size}, by kind`),
        other('Index', href.index(), 'Every page, by kind'),
        other('A to Z', href.aToZ(), 'Every name that a page has'),
        other('Changes', href.changeLog(), 'What was corrected, and what the world did, by edition'),
        other('Data', href.data(), 'Everything to take away, in plain files'),
        other('How the site knows', href.about(), 'What is checked, and what no check can see'),
      ],
    },
  ];
}

const first = (title: string, address: string, note: string): Place => ({ title, href: address, note, isFirst: true });
const other = (title: string, address: string, note: string): Place => ({
  ...first(title, address, note),
  isFirst: false,
});

const ofKind = (kind: Kind, note: string): Place => first(kind.plural, href.index(kind.id), note);

const isOf = (page: Page, kind: Kind) => page.shape === 'entity' && page.kind === kind;

/** The first of a kind by name. */
function namesOf(kind: Kind, pages: readonly Page[]): string {
  const titles = pages.filter((page) => isOf(page, kind)).map(({ title }) => title);
  return `${titles.slice(0, NAMED).join(', ')}${titles.length > NAMED ? ' …' : ''}`;
}

/** From which year to which the things of a kind happened. */
function yearsOf(kind: Kind, pages: Iterable<Page>): string {
  const years = [...pages]
    .flatMap((page) => (isOf(page, kind) && page.shape === 'entity' ? (page.on?.slice(0, 4) ?? []) : []))
    .sort();
  const [from, to] = [years[0], years.at(-1)];
  return from === to ? (from ?? kind.description) : `${from} to ${to}`;
}
