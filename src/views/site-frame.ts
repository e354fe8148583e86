import type { Graph } from '#graph/graph.ts';
import { href } from './href.ts';
import { formatDate } from './wording/dates.ts';
import type { Link } from './link.ts';

/** What stands around every page. */
export interface SiteFrame {
  readonly name: string;
  readonly tagline: string;
  readonly home: string;
  readonly checked: { readonly words: string; readonly datetime: string };
  /** What others may do with the text, where the subject says it. */
  readonly licence: Link | undefined;
  /** Navigation of the header. */
  readonly places: readonly Link[];
  /** Links of the footer. */
  readonly links: readonly Link[];
}

export function siteFrame({ site, kinds }: Graph): SiteFrame {
  const agreements = [...kinds.values()].find(({ shape }) => shape === 'change');
  return {
    name: site.name,
    tagline: site.tagline,
    home: href.home(),
    checked: { words: formatDate(site.checked), datetime: site.checked },
    licence: site.licence && { title: site.licence.name, href: site.licence.url },
    places: [
      { title: 'Topics', href: href.index('topics') },
      ...(agreements ? [{ title: agreements.plural, href: href.index(agreements.id) }] : []),
      { title: 'Timeline', href: href.timeline() },
      { title: 'As of…', href: href.asOf() },
      { title: 'Compare', href: href.compare() },
      { title: 'Index', href: href.index() },
    ],
    links: [
      { title: 'Money', href: href.money() },
      { title: 'Ties', href: href.ties() },
      { title: 'Where sources differ', href: href.disagreements() },
      { title: 'Claims', href: href.claims() },
      { title: 'Sources', href: href.sources() },
      { title: 'About this site', href: href.about() },
      { title: 'How claims are known', href: href.about('statuses') },
      { title: 'Report a problem', href: href.about('report') },
      // Written by the build, from what the packages in the site say of themselves.
      { title: 'Notices', href: href.file('notices.txt') },
    ],
  };
}

/** A page as a footnote would name it. `origin` is the host it is published on, where one is known. */
export function citationOf({ site }: Graph, title: string, address: string, origin: URL | undefined): string {
  return `“${title}”, ${site.name}, facts checked ${formatDate(site.checked)}, ${origin ? new URL(address, origin).href : address}`;
}
