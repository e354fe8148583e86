import { boundsOf, type Bounds } from '#graph/bounds.ts';
import type { ClaimNode, Graph, RelationNode } from '#graph/graph.ts';
import { endOf, startOf } from '#graph/spans.ts';
import type { Amount } from '#schema/amount.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { Span } from '#schema/span.ts';
import type { Sign } from '../diagram/diagram.ts';
import { relationRow } from '../as-of/relation-row.ts';
import { carriersOf } from '../evidence/carriers.ts';
import { evidence, evidenceInWords, isOwn, STATUS_WORDS } from '../evidence/evidence.ts';
import { nearestFirst } from '../evidence/said-by.ts';
import { SHAPES } from '../data/shapes.ts';
import { anchor, href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { OTHER, placedBy, withOwners } from '../timeline/placed.ts';
import { formatFigure } from '../wording/amounts.ts';
import { shortDate, type ToldSpan } from '../wording/dates.ts';
import { verbOf } from '../wording/verb.ts';
import * as say from '#words/facts.ts';

/** A date in a table: as it is written in the record, and in words with what it is, if it is no plain day. */
export interface FactDate {
  readonly date: string;
  /**
   * `on` of what does not last; `stated`, `held`, `announced`, `through`, `not known from`; empty before a day on which
   * it began or ended.
   */
  readonly lead: string;
  readonly words: string;
}

export interface FactAmount {
  readonly value: number;
  /** The currency or the unit. */
  readonly unit: string;
  readonly kind: string;
  readonly words: string;
  /** How it is known, where that is less well than by a statement. */
  readonly caution: string;
}

/** A relation or a claim as a row of the table that a reader shapes. */
export interface Fact {
  readonly sort: 'relation' | 'claim';
  readonly id: string;
  readonly href: string;
  /** Of a relation: who, what and whom. */
  readonly subject?: Link;
  readonly verb?: string;
  readonly object?: Link;
  /** Of a claim: its sentence. */
  readonly statement?: string;
  /** What it covers, and what is to be known of its dates and its amount. */
  readonly detail: string;
  /** Its ends, or the pages that it is about, each with its owners: ids by which it is found. */
  readonly ends: readonly (readonly string[])[];
  /** Its type, or those of the relations that rest on it. */
  readonly types: readonly string[];
  readonly family: string;
  /** The days between which it holds; none for an event or a statement, which does not last. */
  readonly bounds?: Bounds;
  readonly since?: FactDate;
  readonly until?: FactDate;
  readonly amount?: FactAmount;
  readonly status: ClaimStatus;
  /** How it is known, where it is not simply stated. */
  readonly caution: string;
  /** Kind of its nearest source. */
  readonly source: string;
  readonly sourceWords: string;
  /** Who says so, leading to the claim. */
  readonly by: Link;
}

/** Everything that can be asked for, as the page fetches it. */
export interface FactsFile {
  /** The version of the shape of this file. */
  readonly shape: number;
  readonly checked: string;
  readonly families: readonly { readonly id: string; readonly label: string; readonly sign: Sign | undefined }[];
  readonly facts: readonly Fact[];
}

export const factsFile = (graph: Graph): FactsFile => ({
  shape: SHAPES.facts,
  checked: graph.site.checked,
  families: [...graph.relationGroups, OTHER].map(({ id, label, sign }) => ({ id, label, sign })),
  facts: factsOf(graph),
});

/** Every relation and every claim as rows, in the order of the graph. */
export function factsOf(graph: Graph): readonly Fact[] {
  const placed = placedBy(graph);
  return [
    ...[...graph.relations.values(), ...graph.byItem].map((relation) => factOfRelation(graph, relation)),
    ...[...graph.claims.values()].map((claim) => factOfClaim(claim, placed(claim).family)),
  ];
}

function factOfRelation(graph: Graph, relation: RelationNode): Fact {
  const { id, type, from, to, amount, since_note, ended_note, scope, item } = relation;
  const { begun, amount: said, ended } = relationRow(relation, graph.site.checked);
  const [claim] = carriersOf(relation).start;
  const status = begun.status;
  return {
    sort: 'relation',
    id,
    href: href.page(from.id, anchor.relation(id)),
    subject: linkTo(from),
    verb: verbOf(relation),
    object: linkTo(to),
    detail: [item, scope, amount?.terms, since_note, ended_note].filter(Boolean).join('; '),
    ends: [withOwners([from]), withOwners([to])],
    types: [type.id],
    family: type.group,
    bounds: relation.bounds,
    ...dates(relation, ended && ended.status !== 'stated' ? STATUS_WORDS[ended.status].toLowerCase() : ''),
    ...(amount && { amount: factAmount(amount, said && said.status !== status ? said.status : 'stated') }),
    ...known(claim, status),
  };
}

function factOfClaim(claim: ClaimNode, family: string): Fact {
  const { id, statement, about, on, standing, amount, date_note } = claim;
  return {
    sort: 'claim',
    id,
    href: href.claim(id),
    statement,
    detail: date_note ?? '',
    ends: about.map((page) => withOwners([page])),
    types: [...new Set(claim.relations.map(({ type }) => type.id))],
    family,
    ...(standing && { bounds: boundsOf(claim) }),
    ...(on === undefined ? dates(claim, '') : { since: { date: on, lead: say.onDay, words: shortDate(on, false) } }),
    ...(amount && { amount: factAmount(amount, 'stated') }),
    ...known(claim, claim.status),
  };
}

function known(
  claim: ClaimNode,
  status: ClaimStatus,
): Pick<Fact, 'status' | 'caution' | 'source' | 'sourceWords' | 'by'> {
  const [nearest] = nearestFirst(claim.sources);
  const { publisher, published, kind } = nearest!.source;
  const how = evidence(claim, status);
  const date = published === undefined ? say.undated : shortDate(published, false);
  return {
    status,
    caution: status !== 'stated' ? how.word : how.limit === undefined ? '' : evidenceInWords(how),
    source: kind.id,
    sourceWords: kind.label,
    by: { title: isOwn(status) ? say.theClaim : `${publisher}, ${date}`, href: href.claim(claim.id) },
  };
}

const LEADS: Readonly<Partial<Record<keyof Span, string>>> = say.leads;

/**
 * Its start, and its end with the day from which it is not known any more, where that comes before.
 *
 * @param endCaution - How its end is known, where that is less well than by a statement.
 */
function dates(span: ToldSpan, endCaution: string): Pick<Fact, 'since' | 'until'> {
  const inWords = (dated: ReturnType<typeof startOf>, caution: string): FactDate | undefined =>
    dated && {
      date: dated.date,
      lead: [caution, LEADS[dated.field] ?? (span.once && say.onDay)].filter(Boolean).join(', '),
      words: shortDate(dated.date, false),
    };
  const [since, until] = [inWords(startOf(span), ''), inWords(endOf(span), endCaution)];
  const { unclear_from: unclear } = span;
  const doubt = unclear && until?.date !== unclear ? `, ${LEADS.unclear_from} ${shortDate(unclear, false)}` : '';
  return { ...(since && { since }), ...(until && { until: { ...until, words: until.words + doubt } }) };
}

const factAmount = (amount: Amount, status: ClaimStatus): FactAmount => ({
  value: amount.value,
  unit: 'currency' in amount ? amount.currency : amount.unit,
  kind: amount.kind ?? '',
  words: formatFigure(amount),
  caution: status === 'stated' ? '' : STATUS_WORDS[status].toLowerCase(),
});
