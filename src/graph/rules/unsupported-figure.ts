import type { Issue, Position } from '#issues/issue.ts';
import type { Citation } from '#schema/claim.ts';
import type { Clause } from '#schema/clause.ts';
import type { Entry } from '#schema/entry.ts';
import type { ClaimId } from '#schema/ids.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Site } from '#schema/site.ts';
import { carriedBy, datedBy, datesOf, isCarried } from '../carried.ts';
import { figuresIn, type Figure } from '../figures.ts';
import type { Known } from '../known.ts';
import type { ClaimEntry, EntityEntry, Records, RelationEntry, TopicEntry } from '../records.ts';
import { pagesOf } from '../references.ts';

/** A text that a reader sees, and the claims cited for it. */
interface Text {
  readonly figures: readonly (Figure & { readonly at?: Position })[];
  readonly claims: readonly ClaimId[];
  readonly at: () => Position;
  /** Sources cited for it without a claim of their own, and where. */
  readonly sources?: { readonly cited: readonly Citation[]; readonly at: () => Position };
  /** Dates of the record that it stands in. */
  readonly dates?: readonly PartialDate[];
}

/**
 * Every figure of a text is one that a claim cited for it gives: in its sentence, its fields, its note, or as the day
 * of a source. A sentence of prose that cites nothing is held against all that its page cites.
 */
export function* unsupportedFigure(records: Records, known: Known): Iterable<Issue> {
  const checked = records.site?.value.checked;
  for (const { figures, claims, at, dates = [], sources } of texts(records)) {
    if (figures.length === 0) continue;
    const cited = claims.flatMap((id) => known.claims.find(id) ?? []);
    if ((cited.length === 0 && !sources) || cited.length < claims.length) continue;
    const values = [
      ...cited.flatMap(({ value }) => carriedBy(value, known)),
      ...datedBy(sources?.cited ?? [], known),
      ...dates,
      ...(checked ? [checked] : []),
    ];
    for (const figure of figures) {
      if (isCarried(figure.value, values)) continue;
      yield {
        rule: 'unsupported-figure',
        at: figure.at ?? at(),
        what: `"${figure.text}" stands here, and no claim cited for it says so.`,
        why: 'A figure in a text is that of its claims: of their sentence, their dates, their amount or their sources.',
        fix: 'Correct the one that is wrong, or cite the claim that gives it.',
        also: [...cited.slice(0, 3).map((claim) => claim.at(['statement'])), ...(sources ? [sources.at()] : [])],
      };
    }
  }
}

function* texts(records: Records): Iterable<Text> {
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
        figures: figuresIn(says),
        claims,
        at: () => at(['positions', index, 'says']),
        ...(sources && { sources: { cited: sources, at: () => at(['positions', index, 'sources']) } }),
      };
  for (const { value, at } of commonErrors)
    yield { figures: figuresIn(value.right), claims: value.claims, at: () => at(['right']) };
  for (const { value, at } of gaps)
    for (const field of ['sought', 'found'] as const)
      yield { figures: figuresIn(value[field]), claims: value.claims ?? [], at: () => at([field]) };
}

function* ofHome({ value: { home }, at }: Entry<Site>): Iterable<Text> {
  for (const [index, { text, claims }] of home.lead.entries())
    yield { figures: figuresIn(text), claims, at: () => at(['home', 'lead', index, 'text']) };
  for (const field of home.verdict ? (['fact', 'text'] as const) : [])
    yield {
      figures: figuresIn(home.verdict![field]),
      claims: home.verdict!.claims,
      at: () => at(['home', 'verdict', field]),
    };
}

function* ofLines({ id, value, at }: ClaimEntry): Iterable<Text> {
  const { covers } = value;
  if (covers) yield { figures: figuresIn(covers.what), claims: [id as ClaimId], at: () => at(['covers', 'what']) };
  for (const [index, ahead] of (value.ahead ?? []).entries()) {
    // A day that is computed, or that earlier ones let expect, is the site's own.
    const isOwn = ahead.basis === 'computed' || ahead.basis === 'pattern';
    for (const field of isOwn ? (['what'] as const) : (['what', 'by', 'when'] as const))
      yield { figures: figuresIn(ahead[field] ?? ''), claims: [id as ClaimId], at: () => at(['ahead', index, field]) };
  }
}

function* ofClause({ value: { now, cells }, at }: Entry<Clause>): Iterable<Text> {
  yield { figures: figuresIn(now), claims: cells.at(-1)?.claims ?? [], at: () => at(['now']) };
  for (const [index, { says, claims }] of cells.entries())
    if (says !== undefined) yield { figures: figuresIn(says), claims, at: () => at(['cells', index, 'says']) };
}

function* ofMatter(page: EntityEntry | TopicEntry): Iterable<Text> {
  const { summary, claims = [], answers = [] } = page.value;
  const on = 'on' in page.value && page.value.on !== undefined ? [page.value.on] : [];
  yield { figures: figuresIn(summary), claims, at: () => page.at(['summary']), dates: on };
  if ('on_note' in page.value && page.value.on_note !== undefined)
    yield { figures: figuresIn(page.value.on_note), claims, at: () => page.at(['on_note']), dates: on };
  if ('definition' in page.value && page.value.definition !== undefined)
    yield { figures: figuresIn(page.value.definition), claims, at: () => page.at(['definition']) };
  for (const [index, one] of answers.entries())
    yield { figures: figuresIn(one.answer), claims: one.claims, at: () => page.at(['answers', index, 'answer']) };
  const lag = 'lag' in page.value ? page.value.lag : undefined;
  for (const field of lag ? (['shows', 'hides'] as const) : [])
    for (const [index, { text, claims: its = [] }] of lag![field].entries())
      yield { figures: figuresIn(text), claims: its, at: () => page.at(['lag', field, index, 'text']) };
  for (const [index, period] of ('periods' in page.value ? (page.value.periods ?? []) : []).entries())
    yield {
      figures: figuresIn(period.text),
      claims: period.claims,
      at: () => page.at(['periods', index, 'text']),
      dates: datesOf(period).map(({ date }) => date),
    };
}

function* ofProse({ prose }: EntityEntry | TopicEntry): Iterable<Text> {
  const ofPage = [...new Set(prose.citings.map(({ claim }) => claim))];
  for (const { figures, claims, at, excuse } of prose.sentences)
    if (excuse === undefined) yield { figures, claims: claims.length > 0 ? claims : ofPage, at: () => at };
}

function* ofRelation({ value, at }: RelationEntry): Iterable<Text> {
  for (const field of ['scope', 'since_note', 'ended_note', 'note'] as const)
    yield {
      figures: figuresIn(value[field] ?? ''),
      claims: value.claims,
      at: () => at([field]),
      dates: datesOf(value).map(({ date }) => date),
    };
}
