import type { Issue } from '#issues/issue.ts';
import type { Entry, Path } from '#schema/entry.ts';
import type { ClaimId } from '#schema/ids.ts';
import type { Relation } from '#schema/relation.ts';
import { isPartialDate, type PartialDate } from '#schema/partial-date.ts';
import { carriedBy, datesOf, isCarried } from '../carried.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { pagesOf } from '../references.ts';
import { dayBefore, firstDay, lastDay } from '../time.ts';

interface Dated {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly date: PartialDate;
  readonly claims: readonly ClaimId[];
}

/** Every date of a relation, of a period and of an event is that of a claim that carries it. */
export function* unsupportedDate(records: Records, known: Known): Iterable<Issue> {
  for (const { entry, path, date, claims } of dated(records)) {
    const carriers = claims.flatMap((id) => known.claims.find(id) ?? []);
    if (carriers.length === 0 || carriers.length < claims.length) continue;
    const values = carriers.flatMap(({ value }) => datesOf(value).map((one) => one.date));
    if (
      isCarried(date, values) ||
      isDoubt(
        path.at(-1),
        date,
        carriers.flatMap(({ value }) => carriedBy(value, known)),
      )
    )
      continue;
    yield {
      rule: 'unsupported-date',
      at: entry.at(path),
      what: `"${path.at(-1)}" is ${date}, and no claim named for it gives that date.`,
      why: 'When something began, was stated or ended is what a claim says, and a reader can follow it there.',
      fix: 'Correct the date, or name the claim that gives it under claims:.',
      also: carriers.slice(0, 3).map((claim) => claim.at(['statement'])),
    };
  }
}

/**
 * What limits a doubt may be any date that a claim gives, or the day after one: of the last day on which it was stated,
 * say.
 */
function isDoubt(field: Path[number] | undefined, date: PartialDate, values: readonly string[]): boolean {
  if (field !== 'unclear_from' && field !== 'not_before') return false;
  const before = dayBefore(firstDay(date));
  if (isCarried(date, values)) return true;
  return values.some((value) => isPartialDate(value) && lastDay(value as PartialDate) === before);
}

/** The claims that are named for the part to which the date belongs; where none is, all of them. */
const carriersOf = ({ carried_by: named, claims }: Relation, field: string): readonly ClaimId[] =>
  (STARTS.has(field) ? named?.start : ENDS.has(field) ? named?.end : undefined) ?? claims;

const STARTS: ReadonlySet<string> = new Set(['since', 'first_stated', 'held_on', 'announced']);
const ENDS: ReadonlySet<string> = new Set(['ended', 'through']);

function* dated(records: Records): Iterable<Dated> {
  for (const entry of records.relations)
    for (const { field, date } of datesOf(entry.value))
      yield { entry, path: [field], date, claims: carriersOf(entry.value, field) };
  for (const page of pagesOf(records)) {
    const periods = 'periods' in page.value ? (page.value.periods ?? []) : [];
    const all = [
      ...new Set([page.value, ...(page.value.answers ?? []), ...periods].flatMap(({ claims }) => claims ?? [])),
    ];
    if ('on' in page.value && page.value.on !== undefined)
      yield { entry: page, path: ['on'], date: page.value.on, claims: all };
    for (const [index, period] of periods.entries())
      for (const { field, date } of datesOf(period))
        yield { entry: page, path: ['periods', index, field], date, claims: all };
  }
}
