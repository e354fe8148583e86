import type { ClaimNode, Graph, Page } from '#graph/graph.ts';
import { byCodePoint } from '#issues/order.ts';
import type { PageId } from '#schema/ids.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { subjectPage } from '../entity/subject-page.ts';
import { escaped } from '../escaped.ts';
import { addressesUnder, href } from '../href.ts';
import { claimMarkdown } from '../markdown/claim.ts';
import { subjectMarkdown } from '../markdown/subject.ts';
import { EDITION_SHEET, editionFrame } from './frame.ts';
import { linksWithin } from './links.ts';

/** A page of an edition: a line of `bodies.jsonl`. Its frame is that of all. */
export interface Body {
  /** The way to it below the folder of the edition, with a slash at its end. */
  readonly path: string;
  /** As it stands in HTML. */
  readonly title: string;
  readonly body: string;
}

/** What an edition is made from. */
export interface Freezing {
  readonly graph: Graph;
  readonly relations: RelationTable;
  /** The prose of a page as its author wrote it, without front matter. */
  readonly proseOf: (page: Page) => string;
  /** A text in Markdown as HTML; tags in it are text. */
  readonly asHtml: (text: string) => string;
}

/** The version of the shape of an edition's files. A later one must still read these. */
const FORMAT = 1;

/** The files of an edition of the facts as they stand, by their path in its folder, but for the sums. */
export function frozenFiles({ graph, relations, proseOf, asHtml }: Freezing): ReadonlyMap<string, string> {
  const { site, pages, claims, facts } = graph;
  const { day, gone, vocabulary } = facts;
  const sorted = [...pages.values()].sort((a, b) => byCodePoint(a.id, b.id));
  const text = (page: Page) => {
    const absolute = linksWithin(graph, 1);
    const markdown = subjectMarkdown(graph, subjectPage(graph, relations, page.id), proseOf(page), absolute);
    return withoutOwn(markdown, absolute(href.page(page.id)));
  };
  const texts = new Map<PageId, string>(sorted.map((page) => [page.id, text(page)]));
  const path = addressesUnder('');
  const body = (at: string, title: string, markdown: string): Body => ({
    path: decodeURI(at),
    title: escaped(title),
    body: asHtml(markdown),
  });
  const bodies = [
    ...sorted.map(({ id, title }) => body(path.page(id), title, texts.get(id)!)),
    ...[...claims.values()].map((claim) => body(path.claim(claim.id), claim.statement, claimText(graph, claim))),
  ].sort((a, b) => byCodePoint(a.path, b.path));
  return new Map([
    [
      'edition.json',
      asJson({ format: FORMAT, day, name: site.name, licence: site.licence, pages: facts.pages, gone, vocabulary }),
    ],
    ['claims.json', asJson([...facts.claims.values()])],
    ['relations.json', asJson([...facts.relations.values()])],
    ['sources.json', asJson([...facts.sources.values()])],
    ...[...texts].map(([id, markdown]): [string, string] => [`pages/${id}.md`, markdown]),
    ['edition.css', EDITION_SHEET],
    ['frame.html', editionFrame(graph)],
    ['bodies.jsonl', bodies.map((one) => `${JSON.stringify(one)}\n`).join('')],
  ]);
}

function claimText(graph: Graph, claim: ClaimNode): string {
  const absolute = linksWithin(graph, 2);
  return withoutOwn(claimMarkdown(graph, claim, absolute), absolute(href.claim(claim.id)));
}

/** A text does not name its own address, which would lead nowhere from elsewhere. */
const withoutOwn = (text: string, own: string) => text.replace(` · ${own}\n`, '\n');

/** One field a line, so that two editions can be held against each other line by line. */
const asJson = (value: object) => `${JSON.stringify(value, null, 1)}\n`;
