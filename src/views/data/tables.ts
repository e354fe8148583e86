import type { Graph } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { aboutPage } from '../about/about-page.ts';
import { changeSpans } from '../as-of/as-of-page.ts';
import { dayPage } from '../as-of/day-page.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { spanAnswer } from '../as-of/span.ts';
import { changesPage } from '../changes/changes-page.ts';
import { changeInWords } from '../changes/entry.ts';
import { claimListPages } from '../claim/claim-list.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { comparison } from '../compare/compare.ts';
import { largerDiagrams } from '../diagram/larger-diagrams.ts';
import { EDITION_SAID, editionList, editionPage } from '../edition/edition-page.ts';
import { commonErrorEntry } from '../evidence/common-error-entry.ts';
import { disagreementGroups } from '../evidence/disagreement-entry.ts';
import { factsPage } from '../facts/facts-page.ts';
import { homePage } from '../home/home-page.ts';
import { href } from '../href.ts';
import { siteIndex } from '../index/site-index.ts';
import { moneyPage } from '../money/money.ts';
import { paymentsOf } from '../money/payments.ts';
import { sourceList } from '../source/source-list.ts';
import { rightsStrip } from '../strips/rights-strip.ts';
import { homeRights } from '../strips/rows-of-rights.ts';
import { tiesPage } from '../ties/ties-page.ts';
import { timelinePage } from '../timeline/timeline.ts';
import type { PageHead } from './page-data.ts';

/** A page that is a table or a list: it is about no record, and shows many. */
export interface Table extends Omit<PageHead, 'sort'> {
  /** What it says before them, in sentences. */
  readonly words?: readonly string[];
  /** The views from which it is printed, or the records themselves. */
  readonly views: () => readonly unknown[];
}

/** Every page that is a table or a list, each with the views from which it is printed. */
export function tablesOf(graph: Graph, relations: RelationTable): readonly Table[] {
  const { site, home } = graph;
  const ofToday = (title: string, address: string, description: string, views: Table['views']): Table => ({
    title,
    address,
    description,
    day: site.checked,
    views,
  });
  return [
    {
      ...ofToday(site.name, href.home(), site.description, () => [
        homePage(graph, relations),
        rightsStrip(homeRights(graph)),
      ]),
      words: [home.heading, ...home.lead.map(({ text }) => text)],
    },
    ofToday('How the site knows', href.about(), 'What the words of the site mean, and what was not found.', () => [
      aboutPage(graph),
    ]),
    ofToday('Timeline', href.timeline(), 'Every dated event of the story, and what is ahead.', () => [
      timelinePage(graph),
    ]),
    ofToday('Compare', href.compare(), 'Rights and duties between each two parties, side by side.', () => [
      comparison(graph, relations),
    ]),
    ofToday('Clause by clause', href.clauses(), 'What each text says of each right, and what changed.', () => [
      clausesOf(graph),
    ]),
    ofToday('Money', href.money(), 'Every amount of the story by payer and receiver; nothing is added up.', () => [
      moneyPage(graph, relations),
      paymentsOf(graph),
    ]),
    ofToday('Ties', href.ties(), 'How any two are tied to each other.', () => [tiesPage(graph, relations)]),
    ofToday('Facts', href.facts(), 'Every relation; all claims have lists of their own.', () => [
      factsPage(graph).families,
      ...graph.relations.values(),
      ...graph.byItem,
    ]),
    ofToday('Where sources differ', href.disagreements(), 'What is disputed, and what the site follows.', () => [
      graph.disagreements,
      disagreementGroups(graph.disagreements),
    ]),
    ofToday('Common errors', href.commonErrors(), 'What is often told wrong, and what is right.', () => [
      graph.commonErrors,
      graph.commonErrors.map(commonErrorEntry),
    ]),
    ofToday('Data', href.data(), 'All records in plain files.', () => []),
    ofToday('Sources', href.sources(), 'Every work that is cited, by kind.', () => [sourceList(graph)]),
    ofToday('Index', href.index(), 'Every page of the site by kind.', () => [siteIndex(graph).groups]),
    ofToday('A to Z', href.aToZ(), 'Every page of the site by all its names.', () => [siteIndex(graph).letters]),
    ...editionTables(graph),
    ...claimTables(graph),
    ...daysOf(graph, relations),
    ...largerPictures(graph),
  ];
}

function claimTables(graph: Graph): readonly Table[] {
  const pages = claimListPages(graph);
  const tableOf = (address: string, title: string, { part, months }: (typeof pages)[number]): Table => ({
    title,
    address,
    description: `${part.claims.length} claims, the newest first, each with its status, its date and its source.`,
    day: graph.site.checked,
    views: () => [part.claims, months],
  });
  return [
    tableOf(href.claims(), 'Claims', pages[0]!),
    ...pages.flatMap((page) =>
      page.part.id === undefined ? [] : [tableOf(href.claims(page.part.id), `Claims: ${page.part.label}`, page)],
    ),
  ];
}

function editionTables(graph: Graph): readonly Table[] {
  const one = (title: string, address: string, description: string, day: Day, words: readonly string[]): Table => ({
    title,
    address,
    description,
    day,
    words,
    views: () => [],
  });
  const { checked } = graph.site;
  const { days, newest } = changesPage(graph);
  const told = days.flatMap(({ words, side, entries }) =>
    entries.map((entry) => `${words}, ${side === 'site' ? 'on this site' : 'in the world'}. ${changeInWords(entry)}`),
  );
  return [
    one('Changes', href.changeLog(), 'What changed in the facts from edition to edition, and why.', checked, [
      newest
        ? `${newest.words}: ${newest.bold} ${newest.rest}`
        : 'No edition has been compared with an earlier one yet.',
      ...told,
    ]),
    one(
      'Editions',
      href.editions(),
      'The facts as they stood on certain days.',
      checked,
      editionList(graph).map(({ title, words }) => `${title}: ${words}.`),
    ),
    ...graph.editions.map((edition) => {
      const { words, meta, since } = editionPage(graph, edition);
      const said = [meta.join(', '), `Since then: ${since.bold} ${since.rest}`];
      return one(`Edition of ${words}`, href.edition(edition.day), EDITION_SAID, edition.day, said);
    }),
  ];
}

function daysOf(graph: Graph, relations: RelationTable): readonly Table[] {
  const ofDay = (address: string, day: Day): Table => {
    const { answer, states, diagram } = dayPage(graph, relations, day);
    const { words, question, verdict, rest } = answer;
    return {
      title: `As of ${words}`,
      address,
      description: question,
      day,
      words: [`${verdict} ${rest}`],
      views: () => [answer, states, diagram?.lines],
    };
  };
  return [
    ofDay(href.asOf(), graph.site.checked),
    ...graph.changeDays.map((day) => ofDay(href.asOf(day), day)),
    ...changeSpans(graph).map(({ from, to }): Table => {
      const { title, verdict, rest } = spanAnswer(relations, from, to);
      return {
        title,
        address: href.changes(from, to),
        description: `${verdict} ${rest}`,
        day: to,
        views: () => [spanAnswer(relations, from, to)],
      };
    }),
  ];
}

const largerPictures = (graph: Graph): readonly Table[] =>
  [...graph.pages.values()].flatMap((page) => {
    const diagrams = page.shape === 'entity' ? largerDiagrams(graph, page) : [];
    if (diagrams.length === 0) return [];
    return {
      title: `Every relation of ${page.title}`,
      address: href.relations(page.id),
      description: `What is between ${page.title} and every other party, one by one.`,
      day: graph.site.checked,
      views: () => [diagrams],
    };
  });
