import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import { boundsOf, standingOn } from './bounds.ts';
import type { Facts, FrozenClaim, FrozenRelation } from './edition.ts';
import { endOf, startOf } from './spans.ts';
import { dayBefore, firstDay, lastDay } from './time.ts';

/** Fields that are dates of what happened, or of what holds. */
export const DATES: readonly string[] = [
  'on',
  'since',
  'first_stated',
  'held_on',
  'not_before',
  'announced',
  'ended',
  'through',
  'unclear_from',
];
const ENDS: readonly string[] = ['ended', 'through', 'unclear_from'];

/** A record by its fields, whichever sort it is of. */
export type Fields = Readonly<Record<string, unknown>> & Span & { readonly on?: PartialDate | undefined };

/** Two states of the facts, the earlier one first. */
export interface Between {
  readonly before: Facts;
  readonly after: Facts;
}

/** What the world did to something, on which day, and since when it is known where that is later. */
interface News {
  readonly kind: 'began' | 'changed' | 'ended';
  readonly day: PartialDate;
  readonly known: PartialDate | undefined;
}

/**
 * What other dates mean of a record: something that the earlier edition could not know; more of what was not known; or
 * that the edition was wrong of its own day, or of a day to come without a newer work that says so.
 *
 * @param dates - Names of the fields that differ.
 */
export function newsOfDates(
  was: Fields,
  is: Fields,
  dates: readonly string[],
  between: Between,
): News | 'more' | 'wrong' {
  const then = between.before.day;
  const evidence = newestEvidence(was, is, between);
  const isNews = isLater(evidence, then);
  const isFirstEnd = endOf(was) === undefined && dates.every((name) => ENDS.includes(name));
  if (!staysTrue(was, is, then) && !(isFirstEnd && isNews)) return 'wrong';
  const term = termOf(is, dates);
  // A term that is still to come has not ended.
  const hasEnded = term !== undefined && firstDay(term) <= between.after.day;
  if (term !== undefined && !hasEnded && !isNews) return isFirstEnd ? 'more' : 'wrong';
  const day = hasEnded ? term : (startedOn(is, dates) ?? evidence);
  if (day === undefined || !(isNews || firstDay(day) > then)) return 'more';
  const kind = hasEnded ? 'ended' : was.since === undefined && dates.includes('since') ? 'began' : 'changed';
  return { kind, day, known: isLater(evidence, lastDay(day)) ? evidence : undefined };
}

const isLater = (date: PartialDate | undefined, day: Day) => date !== undefined && lastDay(date) > day;

/** Its end, where that is what differs. */
const termOf = ({ ended, through }: Fields, dates: readonly string[]) =>
  dates.includes('ended') ? ended : dates.includes('through') ? through : undefined;

/** The day under which it stands, where that is what differs. */
const startedOn = (is: Fields, dates: readonly string[]) =>
  dates.some((name) => ENDS.includes(name)) ? undefined : (is.on ?? startOf(is)?.date);

/**
 * Whether no answer that the edition gave of its own day, or of one before, is another now. What was not known may be.
 */
function staysTrue(was: Fields, is: Fields, then: Day): boolean {
  if (was.on !== undefined || is.on !== undefined) return is.on !== undefined && is.on.startsWith(was.on ?? '');
  const [old, now] = [boundsOf(was), boundsOf(is)];
  const turns = [...Object.values(old), ...Object.values(now)].filter((day: string) => day.length === 10) as Day[];
  return [...turns, ...turns.map(dayBefore), then]
    .filter((day) => day <= then)
    .every((day) => {
      const [said, says] = [standingOn(old, day), standingOn(now, day)];
      if (said === 'not-known') return true;
      return (said === 'in-force') === (says === 'in-force') && says !== 'not-known';
    });
}

/** When the newest work was published that it did not rest on before. */
function newestEvidence(was: Fields, is: Fields, { before, after }: Between): PartialDate | undefined {
  const worksOf = (record: Fields, facts: Facts) => {
    const claims = (record as Partial<FrozenRelation>).claims?.flatMap((id) => facts.claims.get(id) ?? []);
    return (claims ?? [record as FrozenClaim]).flatMap(({ sources }) => sources.map(({ source }) => source as string));
  };
  const known = new Set(worksOf(was, before));
  return worksOf(is, after)
    .flatMap((id) => (known.has(id) ? [] : (after.sources.get(id)?.published ?? [])))
    .sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
}
