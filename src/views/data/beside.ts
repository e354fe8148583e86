import type { Graph, Page } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { base } from '#base.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { claimPage } from '../claim/claim-page.ts';
import type { Section } from '../entity/sections.ts';
import { subjectPage } from '../entity/subject-page.ts';
import { evidenceInWords, evidence } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import { claimMarkdown } from '../markdown/claim.ts';
import { sourceMarkdown } from '../markdown/source.ts';
import { subjectMarkdown } from '../markdown/subject.ts';
import { tableMarkdown } from '../markdown/table.ts';
import { sourcePage } from '../source/source-page.ts';
import { pageData, type PageData, type PageHead } from './page-data.ts';
import { recordsUnder, type DataRecord } from './records.ts';
import { shownIn, type Shown } from './shown.ts';
import { tablesOf } from './tables.ts';

/** What stands beside a page for programs and for readers who take it elsewhere. */
export interface Beside {
  /** The way to it below the folder of the site, without its ending. */
  readonly path: string;
  /** Address of the page. */
  readonly address: string;
  readonly title: string;
  /** The page whose prose its Markdown holds. */
  readonly page: Page | undefined;
  readonly data: (absolute: Absolute) => PageData;
  readonly markdown: (absolute: Absolute, prose: string) => string;
}

/** Every page of the site that holds something, as data and as Markdown. */
export function besidePages(graph: Graph, relations: RelationTable): readonly Beside[] {
  const shown = shownIn(graph);
  const { checked } = graph.site;
  const one = (
    head: PageHead,
    views: () => readonly unknown[],
    record: (absolute: Absolute) => DataRecord,
  ): Pick<Beside, 'path' | 'address' | 'title' | 'data'> => ({
    path: pathOf(head.address),
    address: head.address,
    title: head.title,
    data: (absolute) => pageData(graph, head, shown(...views()), absolute, record(absolute)),
  });
  return [
    ...[...graph.pages.values()].map((page): Beside => {
      const { id, title, summary: description, shape } = page;
      const head: PageHead = { sort: shape, title, description, address: href.page(id), day: checked };
      return {
        ...one(
          head,
          () => {
            const { book, sections, ...view } = subjectPage(graph, relations, id);
            return [book.claims, page.relations, view, sections.map(asShown)];
          },
          (absolute) => recordsUnder(absolute).page(page),
        ),
        page,
        markdown: (absolute, prose) => subjectMarkdown(graph, subjectPage(graph, relations, id), prose, absolute),
      };
    }),
    ...[...graph.claims.values()].map((claim): Beside => {
      const { id, statement: title } = claim;
      const description = evidenceInWords(evidence(claim));
      return {
        ...one(
          { sort: 'claim', title, description, address: href.claim(id), day: checked },
          () => {
            // Of a question on which sources differ the page gives the verdict, and leads to its sides.
            const { disagreements: _, ...view } = claimPage(graph, id);
            return [claim, claim.relations, claim.disagreements, view];
          },
          (absolute) => recordsUnder(absolute).claim(claim),
        ),
        page: undefined,
        markdown: (absolute) => claimMarkdown(graph, claim, absolute),
      };
    }),
    ...[...graph.sources.values()].map((source): Beside => {
      const { id, title } = source;
      const view = sourcePage(graph, id);
      return {
        ...one(
          { sort: 'source', title, description: view.pageTitle, address: href.source(id), day: checked },
          () => [source, view],
          (absolute) => recordsUnder(absolute).source(source),
        ),
        page: undefined,
        markdown: (absolute) => sourceMarkdown(graph, source, absolute),
      };
    }),
    ...tablesOf(graph, relations).map(({ views, words, ...table }): Beside => {
      const head: PageHead = { ...table, sort: 'table' };
      let found: Shown | undefined;
      const its = () => (found ??= shown(...views()));
      return {
        path: pathOf(head.address),
        address: head.address,
        title: head.title,
        page: undefined,
        data: (absolute) => pageData(graph, head, its(), absolute),
        markdown: (absolute) => tableMarkdown(graph, head, its(), absolute, words),
      };
    }),
  ];
}

/** Of a drawing the lines are to be seen; what it says in words stands in the rows of the page. */
const asShown = (section: Section) =>
  section.part === 'relations' && section.diagram ? { ...section, diagram: section.diagram.lines } : section;

const pathOf = (address: string) => decodeURI(href.beside(address, 'x').slice(base.length, -'.x'.length));
