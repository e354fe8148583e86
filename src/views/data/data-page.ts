import { holdsOn } from '#graph/bounds.ts';
import type { Graph } from '#graph/graph.ts';
import { byCodePoint } from '#issues/order.ts';
import type { DataSort } from '#schema/data-shapes.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { allRecords } from './data-files.ts';
import { recordsUnder } from './records.ts';
import * as say from '#words/data.ts';

/** One sort of record, with its files. */
export interface DataRow {
  readonly title: string;
  readonly what: string;
  readonly count: number;
  readonly files: readonly { readonly name: string; readonly href: string }[];
}

/** Everything the page about the data shows. */
export interface DataPage {
  readonly rows: readonly DataRow[];
  /** A record as it stands in its file, with the sentence that it is made of. */
  readonly record: { readonly of: string; readonly text: string };
  /** A question, what the script that answers it is about, and what it prints. */
  readonly example: Readonly<Record<'question' | 'file' | 'type' | 'day', string>> & {
    readonly prints: readonly string[];
  };
}

const ROWS: Readonly<Record<DataSort, readonly [title: string, what: string]>> = {
  claims: [say.claims, say.whatClaimsHold],
  relations: [say.relations, say.whatRelationsHold],
  sources: [say.sources, say.whatSourcesHold],
  pages: [say.entitiesAndTopics, say.whatPagesHold],
  terms: [say.terms, say.whatTermsHold],
  disagreements: [say.disagreements, say.whatDisagreementsHold],
  'common-errors': [say.commonErrors, say.whatIsOftenToldWrong],
  gaps: [say.gaps, say.whatGapsHold],
  clauses: [say.clauses, say.whatEachTextSaysOfEach],
  kinds: [say.kindsOfEntity, say.whatKindsHold],
  'relation-types': [say.typesOfRelation, say.whatATypeStates],
  'amount-kinds': [say.kindsOfAmount, say.whatAmountKindsHold],
  'source-kinds': [say.kindsOfSource, say.whatSortOfWork],
};

export function dataPage(graph: Graph, absolute: Absolute): DataPage {
  const all = allRecords(graph, absolute);
  const file = (name: string) => ({ name, href: href.dataFile(name) });
  const claim = graph.home.verdict?.claims[0] ?? [...graph.claims.values()][0]!;
  return {
    rows: (Object.keys(all) as DataSort[]).map((sort) => ({
      title: ROWS[sort][0],
      what: ROWS[sort][1],
      count: all[sort].length,
      files: [
        file(`${sort}.json`),
        file(`${sort}.csv`),
        { name: 'shape', href: href.dataFile(`schemas/${sort}.json`) },
      ],
    })),
    record: { of: claim.statement, text: readable(recordsUnder(absolute).claim(claim)) },
    example: exampleOf(graph, absolute),
  };
}

/** A record with each field on a line, and what has no parts in itself on one. */
const readable = (record: object): string =>
  JSON.stringify(record, null, 2).replaceAll(
    /([[{])\n\s+([^[\]{}]*?)\n\s+([\]}])/g,
    (_, open, inner: string, close) => {
      const pad = open === '{' ? ' ' : '';
      return `${open}${pad}${inner.replaceAll(/\n\s+/g, ' ')}${pad}${close}`;
    },
  );

/** The type of which most relations are in force, asked of the day of the check. */
function exampleOf({ relations, site: { checked } }: Graph, absolute: Absolute): DataPage['example'] {
  const holding = [...relations.values()].filter((relation) => !relation.type.structure && holdsOn(relation, checked));
  const groups = [...Map.groupBy(holding, ({ type }) => type)];
  const [type, its] = groups.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [undefined, []];
  return {
    question: say.ofWhichTwoIsInForce(type?.label ?? '', formatDate(checked)),
    file: absolute(href.dataFile('relations.json')),
    type: type?.id ?? '',
    day: checked,
    prints: its.toSorted((a, b) => byCodePoint(a.id, b.id)).map(({ from, to }) => `${from.id} ${to.id}`),
  };
}
