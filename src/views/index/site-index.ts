import { boundsOf, standingOn } from '#graph/bounds.ts';
import type { Graph, Page, TopicPage } from '#graph/graph.ts';
import { asNames } from '#graph/title-order.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { capital } from '../wording/capital.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import * as say from '#words/listing.ts';

/** A page in the index of its kind. */
interface Line extends Link {
  /** The day of what has one; for a term, what it means. */
  readonly note: string | undefined;
  /** How a term applies on the day of the check, and since when: `Since 27 April 2026: first on the market`. */
  readonly now?: string;
}

/** Pages of one sort. */
interface Group {
  readonly anchor: string;
  readonly label: string;
  readonly description: string;
  /** Whether its lines are terms with what they mean. */
  readonly isGlossary: boolean;
  readonly count: number;
  /** None of a kind that has too many for one page: its names stand from A to Z. */
  readonly lines: readonly Line[];
}

/** Names that begin with one letter; of very many, some of them. */
interface Letter {
  readonly letter: string;
  readonly anchor: string;
  /** The page on which they stand, by its address below that of all; nothing where all stand together. */
  readonly part: string | undefined;
  readonly href: string;
  readonly lines: readonly NameLine[];
}

/** One line of the A to Z: a title, or another name that leads to one. */
interface NameLine {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  /** The title it leads to, when the name is another one. */
  readonly see: string | undefined;
}

export interface SiteIndex {
  readonly groups: readonly Group[];
  readonly letters: readonly Letter[];
  readonly counts: { readonly pages: number; readonly terms: number; readonly names: number; readonly others: number };
}

/** A kind with more pages than this is not listed on the page of all kinds. */
const MOST_OF_KIND = 300;
/** Up to so many names stand on one page. */
const MOST_NAMES = 700;

/** Every page, by kind and from A to Z, other names included. */
export function siteIndex(graph: Graph): SiteIndex {
  const pages = [...graph.pages.values()].sort((a, b) => asNames(a.title, b.title));
  const topics = pages.filter((page) => page.shape === 'topic');
  const terms = topics.filter(({ definition }) => definition !== undefined);
  const groups = [
    {
      anchor: 'topics',
      label: say.questions,
      description: say.whatIsAsked,
      isGlossary: false,
      lines: topics.filter(({ definition }) => definition === undefined).map((page) => line(page, undefined)),
    },
    {
      // No id of a kind holds a low line.
      anchor: 'topics_terms',
      label: say.terms,
      description: say.wordsOfTheStory,
      isGlossary: true,
      lines: terms.map((page: TopicPage) => ({ ...line(page, page.definition), now: nowOf(page, graph) })),
    },
    ...[...graph.kinds.values()].map((kind) => ({
      anchor: kind.id as string,
      label: kind.plural,
      description: kind.description,
      isGlossary: false,
      lines: pages.flatMap((page) =>
        page.shape === 'entity' && page.kind === kind ? [line(page, page.on && formatDate(page.on))] : [],
      ),
    })),
  ]
    .filter(({ lines }) => lines.length > 0)
    .map((group) => ({
      ...group,
      count: group.lines.length,
      lines: group.lines.length > MOST_OF_KIND ? [] : group.lines,
    }));
  const names = namesOf(pages);
  return {
    groups,
    letters: lettersOf(names),
    counts: {
      pages: pages.length,
      terms: terms.length,
      names: names.length,
      others: names.length - pages.length,
    },
  };
}

const line = ({ id, title }: Page, note: string | undefined): Line => ({ title, href: href.page(id), note });

/** Only what is known to hold that day. */
function nowOf({ periods }: TopicPage, { site }: Graph): string {
  const now = periods.find((period) => standingOn(boundsOf(period), site.checked) === 'in-force');
  return now ? capital([formatSpan(now), now.short].filter(Boolean).join(': ')) : '';
}

/** The letters of each page of names: first that of all, which has none where each letter has a page of its own. */
export function pagesOfLetters({
  letters,
}: Pick<SiteIndex, 'letters'>): ReadonlyMap<string | undefined, readonly Letter[]> {
  return new Map([[undefined, []], ...Map.groupBy(letters, ({ part }) => part)]);
}

function lettersOf(names: readonly NameLine[]): readonly Letter[] {
  const isCut = names.length > MOST_NAMES;
  return [...Map.groupBy(names, ({ name }) => letterOf(name))].flatMap(([letter, all]) =>
    Array.from({ length: Math.ceil(all.length / MOST_NAMES) }, (_, run): Letter => {
      // A letter is not made small, since two may share one small letter.
      const own = `${letter === '#' ? 'sign' : letter}${run === 0 ? '' : `-${run + 1}`}`;
      const part = isCut ? own : undefined;
      const anchor = `letter_${own}`;
      return {
        letter: run === 0 ? letter : `${letter} ${run + 1}`,
        anchor,
        part,
        href: isCut ? href.aToZ(part) : href.aToZ(undefined, anchor),
        lines: all.slice(run * MOST_NAMES, (run + 1) * MOST_NAMES),
      };
    }),
  );
}

function namesOf(pages: readonly Page[]): readonly NameLine[] {
  return pages
    .flatMap((page) => {
      const to = { href: href.page(page.id), kind: page.shape === 'entity' ? page.kind.label : say.question };
      return [
        { ...to, name: page.title, see: undefined },
        ...(page.aliases ?? []).map((name) => ({ ...to, name, see: page.title })),
      ];
    })
    .sort((a, b) => asNames(a.name, b.name));
}

/** The letter a name is filed under; signs and digits under one heading. */
function letterOf(name: string): string {
  const [letter = ''] = name.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '');
  // Of what becomes two letters when it is made large, as ß does, the first counts.
  const [large = ''] = letter.toUpperCase();
  return /\p{L}/u.test(large) ? large : '#';
}
