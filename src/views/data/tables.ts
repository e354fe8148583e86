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
import { pagesOfLetters, siteIndex } from '../index/site-index.ts';
import { moneyPage } from '../money/money.ts';
import { paymentsOf } from '../money/payments.ts';
import { sourceList } from '../source/source-list.ts';
import { rightsStrip } from '../strips/rights-strip.ts';
import { homeRights } from '../strips/rows-of-rights.ts';
import { tiesPage } from '../ties/ties-page.ts';
import { timelinePages } from '../timeline/timeline.ts';
import type { PageHead } from './page-data.ts';
import * as say from '#words/tables.ts';

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
    ofToday(say.howTheSiteKnows, href.about(), say.whatTheWordsMean, () => [aboutPage(graph)]),
    ofToday(say.compare, href.compare(), say.rightsBetweenEachTwo, () => [comparison(graph, relations)]),
    ofToday(say.clauseByClause, href.clauses(), say.whatEachTextSaysOfEach, () => [clausesOf(graph)]),
    ofToday(say.money, href.money(), say.everyAmountOfTheStory, () => [moneyPage(graph, relations), paymentsOf(graph)]),
    ofToday(say.ties, href.ties(), say.howAnyTwoAreTied, () => [tiesPage(graph, relations)]),
    ofToday(say.facts, href.facts(), say.everyRelation, () => [
      factsPage(graph).families,
      ...graph.relations.values(),
      ...graph.byItem,
    ]),
    ofToday(say.whereSourcesDiffer, href.disagreements(), say.whatIsDisputed, () => [
      graph.disagreements,
      disagreementGroups(graph.disagreements),
    ]),
    ofToday(say.commonErrors, href.commonErrors(), say.whatIsOftenToldWrong, () => [
      graph.commonErrors,
      graph.commonErrors.map(commonErrorEntry),
    ]),
    ofToday(say.data, href.data(), say.allRecordsInPlainFiles, () => []),
    ofToday(say.sources, href.sources(), say.everyWorkThatIsCited, () => [sourceList(graph)]),
    ofToday(say.index, href.index(), say.everyPageByKind, () => [siteIndex(graph).groups]),
    ...editionTables(graph),
    ...letterTables(graph),
    ...timelineTables(graph),
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
    description: say.soManyClaims(part.lines.length),
    day: graph.site.checked,
    views: () => [part.lines, months],
  });
  return [
    tableOf(href.claims(), say.claims, pages[0]!),
    ...pages.flatMap((page) =>
      page.part.id === undefined ? [] : [tableOf(href.claims(page.part.id), say.claimsOf(page.part.label), page)],
    ),
  ];
}

/** The names from A to Z, and those of each letter that has a page of its own. */
function letterTables(graph: Graph): readonly Table[] {
  return [...pagesOfLetters(siteIndex(graph))].map(([part, its]) => ({
    title: part === undefined ? say.aToZ : say.aToZOf(its[0]!.letter),
    address: href.aToZ(part),
    description: say.everyPageByName,
    day: graph.site.checked,
    views: () => [its],
  }));
}

function timelineTables(graph: Graph): readonly Table[] {
  return timelinePages(graph).map(({ part, ...page }) => ({
    title: part === undefined ? say.timeline : say.timelineOf(page.label),
    address: href.timeline(part),
    description: say.everyDatedEventOfTheStory,
    day: graph.site.checked,
    views: () => [page],
  }));
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
    entries.map((entry) => `${words}, ${side === 'site' ? say.onThisSite : say.inTheWorld}. ${changeInWords(entry)}`),
  );
  return [
    one(say.changes, href.changeLog(), say.whatChangedInTheFacts, checked, [
      newest ? `${newest.words}: ${newest.bold} ${newest.rest}` : say.noEditionHasBeenCompared,
      ...told,
    ]),
    one(
      say.editions,
      href.editions(),
      say.theFactsAsTheyStood,
      checked,
      editionList(graph).map(({ title, words }) => `${title}: ${words}.`),
    ),
    ...graph.editions.map((edition) => {
      const { words, meta, since } = editionPage(graph, edition);
      const said = [meta.join(', '), say.sinceThenWhat(since.bold, since.rest)];
      return one(say.editionOf(words), href.edition(edition.day), EDITION_SAID, edition.day, said);
    }),
  ];
}

function daysOf(graph: Graph, relations: RelationTable): readonly Table[] {
  const ofDay = (address: string, day: Day): Table => {
    const { answer, states, diagram } = dayPage(graph, relations, day);
    const { words, question, verdict, rest } = answer;
    return {
      title: say.asOf(words),
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
      title: say.everyRelationOf(page.title),
      address: href.relations(page.id),
      description: say.whatIsBetweenAndEveryOther(page.title),
      day: graph.site.checked,
      views: () => [diagrams],
    };
  });
