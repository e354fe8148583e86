import type { Graph, Page } from '#graph/graph.ts';
import type { Kind } from '#schema/vocabulary.ts';
import { href } from './href.ts';
import type { Link } from './link.ts';
import * as say from '#words/site.ts';

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

/** The place whose address is the nearest above that of a page: that of its days for a day; none for what has none. */
export const placeAbove = (groups: readonly PlaceGroup[], here: string): string | undefined =>
  groups
    .flatMap(({ places }) => places.map((place) => place.href))
    .filter((address) => here.startsWith(address))
    .sort((a, b) => b.length - a.length)[0];

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
      label: say.read,
      places: [
        ...(topics.length > 0 ? [first(say.questions, href.index('topics'), say.whatIsAsked)] : []),
        ...(main ? [ofKind(main, namesOf(main, home.overview))] : []),
        ...(agreements ? [ofKind(agreements, yearsOf(agreements, pages.values()))] : []),
        first(say.timeline, href.timeline(), say.whatHappened),
        other(say.whereSourcesDiffer, href.disagreements(), say.whatIsDisputed),
        ...(graph.commonErrors.length > 0
          ? [other(say.commonErrors, href.commonErrors(), say.whatIsOftenToldWrong)]
          : []),
      ],
    },
    {
      label: say.ask,
      places: [
        first(say.asOfADay, href.asOf(), say.whoHeldWhichRight),
        first(say.compare, href.compare(), say.partiesAndTheirRights),
        ...(graph.clauses.length > 0 ? [other(say.clauseByClause, href.clauses(), say.whatEachTextSays)] : []),
        first(say.money, href.money(), say.whoPaysWhom),
        other(say.ties, href.ties(), say.howTwoNamesAreConnected),
        other(say.facts, href.facts(), say.claimsAndRelationsAsOneTable),
      ],
    },
    {
      label: say.about,
      places: [
        other(say.claims, href.claims(), say.allByYear(graph.claims.size)),
        other(say.sources, href.sources(), say.allByKind(graph.sources.size)),
        other(say.index, href.index(), say.everyPage),
        other(say.aToZ, href.aToZ(), say.everyNameThatAPageHas),
        other(say.changes, href.changeLog(), say.whatWasCorrected),
        other(say.data, href.data(), say.everythingToTakeAway),
        other(say.howTheSiteKnows, href.about(), say.whatIsChecked),
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
  return from === undefined || to === undefined || from === to ? (from ?? kind.description) : say.fromTo(from, to);
}
