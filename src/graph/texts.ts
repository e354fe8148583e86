import type { Position } from '#issues/issue.ts';
import type { Citation } from '#schema/claim.ts';
import type { Clause } from '#schema/clause.ts';
import type { Entry } from '#schema/entry.ts';
import type { ClaimId } from '#schema/ids.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Site } from '#schema/site.ts';
import { datesOf } from './carried.ts';
import type { Figure } from './figures.ts';
import type { ClaimEntry, EntityEntry, Records, RelationEntry, TopicEntry } from './records.ts';
import { pagesOf } from './references.ts';
import { isAbout, standsAt } from './time.ts';

/** A text that a reader sees, and the claims cited for it. */
export interface Text {
  readonly text: string;
  readonly claims: readonly ClaimId[];
  readonly at: () => Position;
  /** In prose, its figures, less those that need no citation. */
  readonly figures?: readonly (Figure & { readonly at: Position })[];
  /** In prose, all that its page cites. */
  readonly citedOnPage?: readonly ClaimId[];
  /** Sources cited for it without a claim of their own, and where. */
  readonly sources?: { readonly cited: readonly Citation[]; readonly at: () => Position };
  /** Dates of the record that it stands in. */
  readonly dates?: readonly PartialDate[];
  /** Whether it is the record of a search, which says itself what was not found. */
  readonly isOfSearch?: true;
  /** In a relation, those of its claims that carry the part that it tells of, where that is certain. */
  readonly carriers?: readonly ClaimId[];
}
/** Every text of the subject that is held against claims. */
export function* textsOf(records: Records): Iterable<Text> {
  for (const page of pagesOf(records)) {
    yield* ofMatter(page);
    yield* ofProse(page);
  }
  for (const relation of records.relations) yield* ofRelation(relation);
  for (const claim of records.claims) yield* ofLines(claim);
  for (const clause of records.clauses) yield* ofClause(clause);
  yield* ofDisputes(records);
  if (records.site) yield* ofHome(records.site);
}

function* ofDisputes({ disagreements, commonErrors, gaps }: Records): Iterable<Text> {
  for (const { value, at } of disagreements)
    for (const [index, { says, claims = [], sources }] of value.positions.entries())
      yield {
        text: says,
        claims,
        at: () => at(['positions', index, 'says']),
        ...(sources && { sources: { cited: sources, at: () => at(['positions', index, 'sources']) } }),
      };
  for (const { value, at } of commonErrors) yield { text: value.right, claims: value.claims, at: () => at(['right']) };
  for (const { value, at } of gaps)
    for (const field of ['sought', 'found'] as const)
      yield { text: value[field], claims: value.claims ?? [], at: () => at([field]), isOfSearch: true };
}

function* ofHome({ value: { home }, at }: Entry<Site>): Iterable<Text> {
  for (const [index, { text, claims }] of home.lead.entries())
    yield { text, claims, at: () => at(['home', 'lead', index, 'text']) };
  for (const field of home.verdict ? (['fact', 'text'] as const) : [])
    yield {
      text: home.verdict![field],
      claims: home.verdict!.claims,
      at: () => at(['home', 'verdict', field]),
    };
}

function* ofLines({ id, value, at }: ClaimEntry): Iterable<Text> {
  const { covers, date_note: dateNote } = value;
  if (dateNote !== undefined) yield { text: dateNote, claims: [id as ClaimId], at: () => at(['date_note']) };
  if (covers) yield { text: covers.what, claims: [id as ClaimId], at: () => at(['covers', 'what']) };
  for (const [index, ahead] of (value.ahead ?? []).entries()) {
    // A day that is computed, or that earlier ones let expect, is the site's own.
    const isOwn = ahead.basis === 'computed' || ahead.basis === 'pattern';
    const { what, when, by } = ahead;
    const told = { what, ...(!isOwn && { by: by && (isAbout(by) ? standsAt(by) : by), when }) };
    for (const [field, text = ''] of Object.entries(told))
      yield { text, claims: [id as ClaimId], at: () => at(['ahead', index, field]) };
  }
}

function* ofClause({ value: { now, cells }, at }: Entry<Clause>): Iterable<Text> {
  yield { text: now, claims: cells.at(-1)?.claims ?? [], at: () => at(['now']) };
  for (const [index, { says, claims }] of cells.entries())
    if (says !== undefined) yield { text: says, claims, at: () => at(['cells', index, 'says']) };
}

function* ofMatter(page: EntityEntry | TopicEntry): Iterable<Text> {
  const { summary, claims = [], answers = [] } = page.value;
  const on = 'on' in page.value && page.value.on !== undefined ? [page.value.on] : [];
  yield { text: summary, claims, at: () => page.at(['summary']), dates: on };
  if ('on_note' in page.value && page.value.on_note !== undefined)
    yield { text: page.value.on_note, claims, at: () => page.at(['on_note']), dates: on };
  if ('definition' in page.value && page.value.definition !== undefined)
    yield { text: page.value.definition, claims, at: () => page.at(['definition']) };
  for (const [index, one] of answers.entries())
    yield { text: one.answer, claims: one.claims, at: () => page.at(['answers', index, 'answer']) };
  const lag = 'lag' in page.value ? page.value.lag : undefined;
  for (const field of lag ? (['shows', 'hides'] as const) : [])
    for (const [index, { text, claims: its = [] }] of lag![field].entries())
      yield { text, claims: its, at: () => page.at(['lag', field, index, 'text']) };
  for (const [index, period] of ('periods' in page.value ? (page.value.periods ?? []) : []).entries())
    yield {
      text: period.text,
      claims: period.claims,
      at: () => page.at(['periods', index, 'text']),
      dates: datesOf(period).map(({ date }) => date),
    };
}

function* ofProse({ prose }: EntityEntry | TopicEntry): Iterable<Text> {
  const citedOnPage = [...new Set(prose.citings.map(({ claim }) => claim))];
  for (const { text, figures, claims, at, excuse } of prose.sentences)
    if (excuse === undefined) yield { text, figures, claims, citedOnPage, at: () => at };
}

const PART_OF = { scope: 'scope', since_note: 'start', ended_note: 'end', note: 'note' } as const;

function* ofRelation({ value, at }: RelationEntry): Iterable<Text> {
  const { claims, carried_by: named } = value;
  const dates = datesOf(value).map(({ date }) => date);
  for (const field of ['scope', 'since_note', 'ended_note', 'note'] as const)
    if (value[field] !== undefined)
      yield {
        text: value[field],
        claims,
        carriers: named?.[PART_OF[field]] ?? (claims.length === 1 ? claims : []),
        at: () => at([field]),
        dates,
      };
}
