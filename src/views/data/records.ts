import { ALWAYS, boundsOf, NEVER, standingOn, type Bounds } from '#graph/bounds.ts';
import type * as Node from '#graph/graph.ts';
import type { Citation, Claim } from '#schema/claim.ts';
import type { Clause } from '#schema/clause.ts';
import type { CommonError } from '#schema/common-error.ts';
import type { Disagreement, Gap } from '#schema/disagreement.ts';
import type { Entity, Topic } from '#schema/page.ts';
import type { Relation } from '#schema/relation.ts';
import type { Source } from '#schema/source.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import type { Absolute } from '../absolute.ts';
import { anchor, href } from '../href.ts';

/**
 * A record as data gives it: what an author wrote, neighbours by id, and what the graph adds. Its fields stand in one
 * order; what is not known is left out, never empty.
 */
export type DataRecord = { readonly id: string; readonly permalink: string } & Readonly<Record<string, unknown>>;

/** Every field of what an author writes, so that none can be left out of the data, and what the graph adds. */
type Fields<Written, Added extends string = never> = Readonly<
  Record<Exclude<keyof Written, 'id' | 'moved'> | Added, unknown>
>;

const record = (id: string, permalink: string, fields: Readonly<Record<string, unknown>>): DataRecord => ({
  id,
  permalink,
  ...withoutUnknown(fields),
});

const ids = (nodes: readonly { readonly id: string }[] | undefined) => nodes?.map(({ id }) => id);

/** Parts of a record that name their claims. */
const cited = (parts: readonly { readonly claims: readonly Node.ClaimNode[] }[]) =>
  parts.map(({ claims, ...part }) => ({ ...part, claims: ids(claims) }));

const citations = (all: readonly Node.CitationNode[]) =>
  all.map(({ source, locator, quote, against }) =>
    withoutUnknown({ source: source.id, locator, quote, against } satisfies Readonly<Record<keyof Citation, unknown>>),
  );

const pointers = (all: readonly Node.Pointer[]) => all.map(({ page, why }) => ({ page: page.id, why }));

const withoutUnknown = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

const spanOf = (span: Span) => ({
  since: span.since,
  first_stated: span.first_stated,
  held_on: span.held_on,
  not_before: span.not_before,
  announced: span.announced,
  ended: span.ended,
  through: span.through,
  unclear_from: span.unclear_from,
});

/** As a day: first of all days that the calendar of the site has. */
const FIRST_OF_ALL = '1000-01-01';

/**
 * The four days that bound it, without those that are not known: it holds from `sure` to before `unsure`, does not
 * before `earliest` and from `over` on, and else it is not known.
 */
function boundsIn({ earliest, sure, unsure, over }: Bounds) {
  const known = (day: Day) => (day === ALWAYS || day === NEVER ? undefined : day);
  return withoutUnknown({
    earliest: known(earliest),
    sure: sure === ALWAYS ? FIRST_OF_ALL : known(sure),
    unsure: known(unsure),
    over: known(over),
  });
}

const amountIn = ({ amount }: Pick<Node.ClaimNode, 'amount'>) =>
  amount &&
  withoutUnknown({
    value: amount.value,
    currency: 'currency' in amount ? amount.currency : undefined,
    unit: 'unit' in amount ? amount.unit : undefined,
    qualifier: amount.qualifier,
    terms: amount.terms,
    kind: amount.kind,
    payer: amount.payer,
    receiver: amount.receiver,
    payer_others: amount.payer_others,
    receiver_others: amount.receiver_others,
  });

const carriersIn = ({ carried_by: parts }: Node.RelationNode) => {
  const named = Object.entries(parts).filter(([, claims]) => claims.length > 0);
  return named.length === 0 ? undefined : Object.fromEntries(named.map(([part, claims]) => [part, ids(claims)]));
};

const ofTopic = (page: Node.Page) => {
  if (page.shape === 'entity') return { periods: undefined, rights: undefined, lag: undefined, stops: undefined };
  const { periods, rights, lag, stops } = page;
  return {
    periods: periods.map(({ claims, account: _, ...period }) => ({ ...period, claims: ids(claims) })),
    rights,
    lag: lag && {
      type: lag.type.id,
      first: lag.first.id,
      shows: cited(lag.shows),
      hides: cited(lag.hides),
      elsewhere: ids(lag.elsewhere),
    },
    stops: pointers(stops),
  };
};

/** The records of a graph as data, with addresses made by `absolute`. */
export const recordsUnder = (absolute: Absolute) => ({
  claim: (claim: Node.ClaimNode) =>
    record(claim.id, absolute(href.claim(claim.id)), {
      statement: claim.statement,
      headline: claim.headline,
      about: ids(claim.about),
      also: claim.also,
      on: claim.on,
      ...spanOf(claim),
      date_note: claim.date_note,
      status: claim.status,
      standing: claim.standing,
      bounds: claim.standing && boundsIn(boundsOf(claim)),
      amount: amountIn(claim),
      part_of: claim.part_of,
      same_as: claim.same_as,
      covers: claim.covers,
      figures: claim.figures,
      ahead: claim.ahead,
      sources: [...citations(claim.sources), ...citations(claim.heldAgainst)],
      note: claim.note,
      reason: claim.reason,
    } satisfies Fields<Claim, 'standing' | 'bounds'>),

  relation: (relation: Node.RelationNode) =>
    record(relation.id, absolute(href.page(relation.from.id, anchor.relation(relation.id))), {
      type: relation.type.id,
      from: relation.from.id,
      to: relation.to.id,
      scope: relation.scope,
      short_scope: relation.short_scope,
      item: relation.item,
      ...spanOf(relation),
      since_note: relation.since_note,
      ended_note: relation.ended_note,
      status: relation.status,
      standing: relation.standing,
      bounds: boundsIn(relation.bounds),
      state: relation.state,
      row: relation.row,
      amount: amountIn(relation),
      replaces: relation.replaces,
      claims: ids(relation.claims),
      carried_by: carriersIn(relation),
      note: relation.note,
      reason: relation.reason,
    } satisfies Fields<Relation, 'type' | 'standing' | 'bounds'>),

  source: (source: Node.SourceNode) =>
    record(source.id, absolute(href.source(source.id)), {
      title: source.title,
      publisher: source.publisher,
      authors: source.authors,
      published: source.published,
      url: source.url,
      kind: source.kind.id,
      read_as: source.read_as,
      read_at: source.read_at,
      archived: source.archived,
      archived_on: source.archived_on,
      standing: source.standing,
      note: source.note,
    } satisfies Fields<Source>),

  page: (page: Node.Page) =>
    record(page.id, absolute(href.page(page.id)), {
      shape: page.shape,
      kind: page.shape === 'entity' ? page.kind.id : undefined,
      title: page.title,
      aliases: page.aliases,
      summary: page.summary,
      on: page.shape === 'entity' ? page.on : undefined,
      on_note: page.shape === 'entity' ? page.on_note : undefined,
      definition: page.shape === 'topic' ? page.definition : undefined,
      claims: ids(page.summaryClaims),
      answers: cited(page.answers),
      ...ofTopic(page),
      same_as: page.shape === 'entity' ? page.same_as : undefined,
      related: pointers(page.related),
    } satisfies Fields<Omit<Entity & Topic, 'moved_headings'>, 'shape' | 'kind'>),

  term: (topic: Node.TopicPage, checked: Day) => {
    const now = topic.periods.find((period) => standingOn(boundsOf(period), checked) === 'in-force');
    return record(topic.id, absolute(href.page(topic.id)), {
      term: topic.title,
      aliases: topic.aliases,
      definition: topic.definition,
      now: now?.text,
      since: now?.since,
      claims: ids(topic.claims.filter(({ status }) => status === 'defined')),
    });
  },

  disagreement: (one: Node.DisagreementNode) =>
    record(one.id, absolute(href.disagreements(one.id)), {
      question: one.question,
      verdict: one.verdict,
      follows: one.follows,
      why: one.why,
      about: ids(one.about),
      positions: one.positions.map(({ says, claims, sources }) =>
        withoutUnknown({ says, claims: ids(claims), sources: citations(sources) }),
      ),
    } satisfies Fields<Disagreement>),

  commonError: (one: Node.CommonErrorNode) =>
    record(one.id, absolute(href.commonErrors(one.id)), {
      said: one.said,
      right: one.right,
      verdict: one.verdict,
      about: ids(one.about),
      claims: ids(one.claims),
      sources: citations(one.sources),
      seen: one.seen,
    } satisfies Fields<CommonError>),

  gap: (one: Node.GapNode) =>
    record(one.id, absolute(href.about(anchor.gap(one.id))), {
      sought: one.sought,
      found: one.found,
      looked: one.looked,
      about: ids(one.about),
      claims: ids(one.claims),
    } satisfies Fields<Gap>),

  clause: (one: Node.ClauseNode) =>
    record(one.id, absolute(href.clauses(anchor.clause(one.id))), {
      title: one.title,
      note: one.note,
      page: one.page?.id,
      now: one.now,
      cells: one.cells.map(({ at, claims, ...cell }) => ({ at: at.id, ...cell, claims: ids(claims) })),
    } satisfies Fields<Clause>),
});
