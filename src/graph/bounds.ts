import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import { dayAfter, datesMeant, firstDay, isAbout, isRough, lastDay, standsAt } from './time.ts';

/**
 * The four days that bound something that holds for a time, in order:
 *
 *     no      │  not known   │    yes    │  not known   │  no
 *          earliest        sure       unsure          over
 *
 * Each is the first day of what follows it. Days are text that compares as time does: ALWAYS comes before every
 * day and NEVER after it, so that one comparison serves dates that are known, vague and not known at all.
 */
export interface Bounds {
  /** First day on which it can have held. */
  readonly earliest: Day;
  /** First day on which it held for certain. */
  readonly sure: Day;
  /** First day from which it is not known any more whether it held. */
  readonly unsure: Day;
  /** First day on which it no longer held for certain. */
  readonly over: Day;
}

export const ALWAYS = '' as Day;
export const NEVER = '~' as Day;

/** Whether something holds on a day. */
export type Standing = 'upcoming' | 'in-force' | 'ended' | 'not-known';

/** Why it is not known whether something holds on a day. */
export type Doubt =
  'start-not-known' | 'start-vague' | 'since-when-not-known' | 'announced' | 'end-vague' | 'until-when-not-known';

/**
 * What dates say of the days on which something holds. A month or a year is never taken for a day: something that began
 * in May is known to hold from the end of May on.
 */
export function boundsOf(span: Span): Bounds {
  const end = endOf(span);
  const unsure = span.unclear_from === undefined ? end.unsure : earlier(firstDay(span.unclear_from), end.unsure);
  const start = startOf(span);
  // What is over before it is known to have begun was never known to hold.
  const sure = start.sure < unsure ? start.sure : end.over;
  return { earliest: start.earliest, sure, unsure: later(unsure, sure), over: end.over };
}

/** The same for what is a part of another thing: where nobody dates it, it has always been one. */
export function boundsOfPart(span: Span): Bounds {
  const bounds = boundsOf(span);
  return bounds.earliest === ALWAYS && bounds.sure === NEVER ? { ...bounds, sure: ALWAYS } : bounds;
}

function startOf({ since, first_stated, held_on, not_before, announced }: Span): Pick<Bounds, 'earliest' | 'sure'> {
  if (since !== undefined) return { earliest: firstDay(since), sure: lastDay(since) };
  if (announced !== undefined) return { earliest: firstDay(announced), sure: NEVER };
  const told = first_stated ?? held_on;
  return {
    earliest: not_before === undefined ? ALWAYS : firstDay(not_before),
    sure: told === undefined ? NEVER : lastDay(told),
  };
}

function endOf({ ended, through }: Span): Pick<Bounds, 'unsure' | 'over'> {
  if (through !== undefined) {
    // A term runs to the end of a decade, but about 2032 it may be over a year before.
    const first = isAbout(through) ? datesMeant(through)[0]! : through;
    return { unsure: dayAfter(lastDay(first)), over: dayAfter(lastDay(through)) };
  }
  if (ended === undefined) return { unsure: NEVER, over: NEVER };
  const isOfDay = standsAt(ended).length === 10;
  return { unsure: firstDay(ended), over: isOfDay ? lastDay(ended) : dayAfter(lastDay(ended)) };
}

/** Dates that are no days, by the bounds that follow from them: on those days nothing is known to have happened. */
export type Written = Partial<Readonly<Record<keyof Bounds, PartialDate>>>;

export function writtenOf(span: Span): Written {
  const { since, first_stated, held_on, not_before, announced, ended, through, unclear_from } = span;
  // The day after a term is one, unless the term is rough.
  const end = through === undefined ? ended : isRough(through) ? through : undefined;
  const doubt = unclear_from !== undefined && firstDay(unclear_from) <= endOf(span).unsure ? unclear_from : end;
  const dates = {
    earliest: since ?? announced ?? not_before,
    sure: since ?? first_stated ?? held_on,
    unsure: doubt,
    over: end,
  };
  return Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined && date.length !== 10));
}

/** Whether it holds on the day. This is the one answer to that question, at build and in the browser. */
export function standingOn({ earliest, sure, unsure, over }: Bounds, day: string): Standing {
  if (day < earliest) return 'upcoming';
  if (day >= over) return 'ended';
  return day >= sure && day < unsure ? 'in-force' : 'not-known';
}

/** The same of a day that may lie after that of the check: nobody knows yet what holds by then, or what is over. */
export function standingBy(bounds: Bounds, day: string, checked: Day): Standing {
  const standing = standingOn(bounds, day);
  const isKnown = day <= checked || standing === 'upcoming' || bounds.over <= checked;
  return isKnown ? standing : 'not-known';
}

/** Why it is not known whether it holds on the day; `undefined` where it is known. */
export function doubtOn(span: Span, day: string): Doubt | undefined {
  const bounds = boundsOf(span);
  if (standingOn(bounds, day) !== 'not-known') return undefined;
  if (day >= bounds.unsure || (span.unclear_from !== undefined && day >= firstDay(span.unclear_from)))
    return span.unclear_from === undefined ? 'end-vague' : 'until-when-not-known';
  if (span.since !== undefined) return 'start-vague';
  if (span.first_stated !== undefined || span.held_on !== undefined) return 'since-when-not-known';
  return span.announced === undefined ? 'start-not-known' : 'announced';
}

const earlier = (a: Day, b: Day) => (a < b ? a : b);
const later = (a: Day, b: Day) => (a < b ? b : a);

/** Whether something with these dates is known to hold on the day. */
export const holdsOn = ({ bounds }: { readonly bounds: Bounds }, day: string) => standingOn(bounds, day) === 'in-force';

/**
 * Where a claim stands on a day; `undefined` for an event, a statement or the account of a day, which does not tell
 * how long it lasts.
 */
export const standingOf = (span: Span, day: string): Standing | undefined =>
  (span.held_on !== undefined || startOf(span).sure === NEVER) && endOf(span).over === NEVER
    ? undefined
    : standingOn(boundsOf(span), day);

/** Whether two spans share a day on which both are known to hold. */
export function overlap(a: Span, b: Span): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return later(one.sure, other.sure) < earlier(one.unsure, other.unsure);
}
