import type { Graph, SourceNode } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';
import type { Day } from '#schema/partial-date.ts';
import { sourceEntry } from './evidence/sources-used.ts';
import { href } from './href.ts';
import type { Link } from './link.ts';
import { placesOf, type Place, type PlaceGroup } from './site-places.ts';
import { capital } from './wording/capital.ts';
import { formatDate } from './wording/dates.ts';
import * as say from '#words/site.ts';

/** What stands around every page. */
export interface SiteFrame {
  readonly name: string;
  readonly tagline: string;
  readonly home: string;
  readonly checked: { readonly words: string; readonly datetime: string };
  /** What others may do with the text, where the subject says it. */
  readonly licence: Link | undefined;
  /** The whole site, for header, menu and footer. */
  readonly places: readonly PlaceGroup[];
  /** Those that a wide header names, in their groups. */
  readonly first: readonly (readonly Place[])[];
  /** What the footer has besides. */
  readonly links: readonly Link[];
}

export const siteFrame = (graph: Graph): SiteFrame => madeOnce(graph, 'frame', () => frameOf(graph));

function frameOf(graph: Graph): SiteFrame {
  const { site } = graph;
  const places = placesOf(graph);
  return {
    name: site.name,
    tagline: site.tagline,
    home: href.home(),
    checked: { words: formatDate(site.checked), datetime: site.checked },
    licence: site.licence && { title: site.licence.name, href: site.licence.url },
    places,
    first: places.map((group) => group.places.filter(({ isFirst }) => isFirst)).filter((group) => group.length > 0),
    links: [
      // Written by the build, from what the packages in the site say of themselves.
      { title: say.notices, href: href.file('notices.txt') },
    ],
  };
}

/** A page as a footnote would name it: what stands before its address, and what after. */
export interface Citation {
  readonly before: string;
  readonly after: string;
  /** The edition that holds it as it is: its address then leads back to what was cited. */
  readonly edition: Day | undefined;
  /** The address of a work that is cited itself, and not a page of this site; empty where it has none. */
  readonly work?: string;
}

/**
 * @param edition - The edition that holds what is cited as it is, where there is one.
 * @param how - How it is known, where nobody simply states it.
 * @param source - The work on which what is cited rests first of all.
 */
export function citationOf(
  { site }: Graph,
  title: string,
  edition: Day | undefined,
  how = '',
  source?: { readonly publisher: string; readonly title: string; readonly date: string },
): Citation {
  const state =
    edition === undefined ? say.factsCheckedInCitation(formatDate(site.checked)) : say.editionOf(formatDate(edition));
  return {
    before: `“${title}” ${site.name}, ${state}, `,
    after: source ? say.sourceInCitation(how, source.publisher, source.title, source.date) : '.',
    edition,
  };
}

/** A work on which the site rests: by whom, its title, and when. */
export function citationOfSource(source: SourceNode): Citation {
  const { publisher, title, date, copy, address = copy ?? '' } = sourceEntry(source);
  const before = `${publisher}, “${title}”, ${date}${address && ', '}`;
  return { before, after: '.', edition: undefined, work: address };
}

/** A whole edition. Its own address names it. */
export const citationOfEdition = ({ site }: Graph, day: Day): Citation => ({
  before: say.wholeEdition(site.name, capital(site.tagline), formatDate(day)),
  after: '.',
  edition: undefined,
});
