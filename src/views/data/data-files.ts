import type { Graph, TopicPage } from '#graph/graph.ts';
import { byCodePoint } from '#issues/order.ts';
import type { DataSort, JsonSchema } from '#schema/data-shapes.ts';
import type { Absolute } from '../absolute.ts';
import { tableAsCsv } from '../csv.ts';
import { columnsOf, lineOf } from './columns.ts';
import { dataPackage } from './data-package.ts';
import { graphAsJsonLd } from './json-ld.ts';
import { recordsUnder } from './records.ts';

export type Schemas = Readonly<Record<DataSort, JsonSchema>>;

type Records = readonly Readonly<Record<string, unknown>>[];

/** A file of the data of a site. */
export interface DataFile {
  /** Its name in the folder of the version. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Spreadsheets take a file without it for one in the letters of their country. */

/** All records by their sort, in the order of their ids; those of the vocabulary in that of the vocabulary. */
export function allRecords(graph: Graph, absolute: Absolute): Readonly<Record<DataSort, Records>> {
  const records = recordsUnder(absolute);
  const byId = <T extends { readonly id: string }>(all: Iterable<T>) =>
    [...all].sort((a, b) => byCodePoint(a.id, b.id));
  const pages = byId(graph.pages.values());
  const terms = pages.filter((page): page is TopicPage => page.shape === 'topic' && page.definition !== undefined);
  return {
    claims: byId(graph.claims.values()).map(records.claim),
    relations: byId([...graph.relations.values(), ...graph.byItem]).map(records.relation),
    sources: byId(graph.sources.values()).map(records.source),
    pages: pages.map(records.page),
    terms: terms.map((term) => records.term(term, graph.site.checked)),
    disagreements: byId(graph.disagreements).map(records.disagreement),
    'common-errors': byId(graph.commonErrors).map(records.commonError),
    gaps: byId(graph.gaps).map(records.gap),
    clauses: byId(graph.clauses).map(records.clause),
    kinds: inOneOrder(graph.kinds.values()),
    'relation-types': inOneOrder(graph.relationTypes.values()),
    'amount-kinds': inOneOrder(graph.amountKinds.values()),
    'source-kinds': inOneOrder(graph.sourceKinds.values()),
  };
}

/** Records as they are written, their fields by name behind the id. */
const inOneOrder = (all: Iterable<{ readonly id: string }>) =>
  [...all].map(({ id, ...fields }) => ({
    id,
    ...Object.fromEntries(Object.entries(fields).sort(([a], [b]) => byCodePoint(a, b))),
  }));

/** Every file of the data: each sort of record as JSON, as CSV and with its schema; and what binds them together. */
export function dataFiles(graph: Graph, schemas: Schemas, absolute: Absolute): readonly DataFile[] {
  const all = allRecords(graph, absolute);
  return [
    ...(Object.keys(all) as DataSort[]).flatMap((sort): DataFile[] => {
      const columns = columnsOf(schemas[sort]);
      const lines = all[sort].map((record) => lineOf(columns, record));
      const table = tableAsCsv(
        columns.map(({ name }) => name),
        lines,
      );
      return [
        json(`${sort}.json`, all[sort]),
        { name: `${sort}.csv`, mediaType: 'text/csv', text: table },
        json(`schemas/${sort}.json`, schemas[sort], 'application/schema+json'),
      ];
    }),
    json('datapackage.json', dataPackage(graph, schemas, absolute)),
    json('graph.jsonld', graphAsJsonLd(graph, absolute), 'application/ld+json'),
  ];
}

/** One record a line: readable, and what changed is seen line by line. */
function json(name: string, value: object, mediaType = 'application/json'): DataFile {
  const text = Array.isArray(value)
    ? `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`
    : JSON.stringify(value, null, 2);
  return { name, mediaType, text: `${text}\n` };
}
