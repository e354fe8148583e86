import type { Graph, Page } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Absolute } from '../absolute.ts';
import { escaped } from '../escaped.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { changeInWords, entriesOf } from './entry.ts';
import { inNumbers } from './in-numbers.ts';
import { uuidOf } from './uuid.ts';
import * as say from '#words/changes.ts';

/** A change as programs that follow the site read it. */
interface Item {
  /** Its name for good: a program tells by it what it has shown already. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  /** Of the edition that told it. */
  readonly day: Day;
  /** Kind of change. */
  readonly tag: string;
}

/** The changes of the site, or of one page, the newest first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly author: string;
  readonly home: string;
  /** Its own address, by its ending. */
  readonly self: (ending: 'xml' | 'json') => string;
  readonly updated: Day;
  readonly items: readonly Item[];
}

/** What the editions tell; what no edition has told yet may still be mended, and is left out. */
export function feedOf(graph: Graph, page?: Page): Feed {
  const { site, editions, steps } = graph;
  const named = (...parts: readonly string[]) => `urn:uuid:${uuidOf([site.name, site.tagline, ...parts].join('\n'))}`;
  const ofPage = page ? [page.id as string] : [];
  const told = steps.slice(0, -1).flatMap((step): Item[] => {
    const day = step.after.day;
    const entries = entriesOf(graph, step).filter(({ pages }) => page === undefined || pages.includes(page));
    const { bold, rest } = inNumbers(graph, step);
    const edition: Item = {
      id: named('edition', day),
      title: say.editionOf(formatDate(day)),
      text: `${bold} ${rest}`,
      href: href.edition(day),
      day,
      tag: 'edition',
    };
    return [
      ...(page ? [] : [edition]),
      ...entries.map((entry): Item => ({
        id: named(day, entry.anchor),
        title: `${entry.label}: ${entry.title}`,
        text: changeInWords(entry),
        href: href.changeLog(entry.anchor),
        day,
        tag: entry.kind,
      })),
    ];
  });
  const [first] = editions;
  const beginning: Item[] = first
    ? [
        {
          id: named('edition', first.day, ...ofPage),
          title: say.editionOf(formatDate(first.day)),
          text: say.firstEditionInFeed,
          href: href.edition(first.day),
          day: first.day,
          tag: 'edition',
        },
      ]
    : [];
  return {
    id: named('feed', ...ofPage),
    title: page ? say.changesOfPage(page.title, site.name) : say.changesOfSite(site.name),
    description: page ? say.whatChangedOnPage(page.title) : say.whatChangedFromEditionToEdition,
    language: site.language,
    author: site.name,
    home: page ? href.page(page.id) : href.changeLog(),
    self: (ending) => href.feed(ending, page?.id),
    updated: editions.at(-1)?.day ?? site.checked,
    items: [...told.toReversed(), ...beginning],
  };
}

/** @see RFC 4287, The Atom Syndication Format. */
export function atom(feed: Feed, absolute: Absolute): string {
  const moment = (day: Day) => `${day}T00:00:00Z`;
  const entry = ({ id, title, text, href: address, day, tag }: Item) => `<entry>
<id>${id}</id>
<title>${escaped(title)}</title>
<updated>${moment(day)}</updated>
<link rel="alternate" type="text/html" href="${escaped(absolute(address))}"/>
<category term="${tag}"/>
<content type="text">${escaped(text)}</content>
</entry>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${feed.id}</id>
<title>${escaped(feed.title)}</title>
<subtitle>${escaped(feed.description)}</subtitle>
<updated>${moment(feed.updated)}</updated>
<author><name>${escaped(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(absolute(feed.self('xml')))}"/>
<link rel="alternate" type="text/html" href="${escaped(absolute(feed.home))}"/>
${feed.items.map(entry).join('')}</feed>
`;
}

/**
 * Its addresses are whole, or left out where the host is not known.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: Feed, absolute: Absolute): object {
  const whole = (name: string, address: string) => {
    const full = absolute(address);
    return full.startsWith('http') ? { [name]: full } : {};
  };
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author }],
    ...whole('home_page_url', feed.home),
    ...whole('feed_url', feed.self('json')),
    items: feed.items.map(({ id, title, text, href: address, day, tag }) => ({
      id,
      title,
      content_text: text,
      ...whole('url', address),
      date_published: `${day}T00:00:00Z`,
      tags: [tag],
    })),
  };
}

/** The formats of a feed, by the ending of its files. */
export const FEED_FORMATS = {
  xml: { mediaType: 'application/atom+xml', write: atom },
  json: {
    mediaType: 'application/feed+json',
    write: (feed: Feed, absolute: Absolute) => `${JSON.stringify(jsonFeed(feed, absolute), null, 1)}\n`,
  },
} as const;
