import type { Issue } from '#issues/issue.ts';
import type { Citation, Claim } from '#schema/claim.ts';
import type { Entry, Path } from '#schema/entry.ts';
import type { Span } from '#schema/span.ts';
import { canTellOf } from '../account.ts';
import { datesOf } from '../carried.ts';
import { followsFrom } from '../figures.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { lastDay } from '../time.ts';

interface Sourced {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly span: Span;
  readonly cited: readonly Citation[];
}

/** What was first stated on a day was stated by a source of that day; an account of a day was published after it. */
export function* unsourcedDay(records: Records, known: Known): Iterable<Issue> {
  for (const { entry, path, span, cited } of sourced(records, known)) {
    const published = cited.flatMap(({ source }) => known.sources.find(source)?.value.published ?? []);
    const isDated = published.length > 0;
    const { first_stated: stated, held_on: held } = span;
    if (isDated && stated !== undefined && !published.some((day) => followsFrom(stated, day)))
      yield {
        rule: 'unsourced-day',
        at: entry.at([...path, 'first_stated']),
        what: `first_stated is ${stated}, and no source of its claims was published then.`,
        why: 'What was first stated on a day was stated by a source of that day.',
        fix: 'Write held_on: where a later account tells of that day, or correct the date.',
      };
    if (held !== undefined && !published.some((day) => canTellOf(day, held) && lastDay(day) !== lastDay(held)))
      yield {
        rule: 'unsourced-day',
        at: entry.at([...path, 'held_on']),
        what: `held_on is ${held}, and no source of its claims was published later.`,
        why: 'It is a day of which an account tells that was published afterwards.',
        fix: 'Write first_stated: where a source of that day says so, or name the claim with the account.',
      };
  }
}

function* sourced(records: Records, known: Known): Iterable<Sourced> {
  const citedBy = (ids: readonly string[], { not_before: limit, first_stated: stated }: Span) => {
    const claims = ids.flatMap((id) => known.claims.find(id)?.value ?? []);
    // What only says before which day it cannot have begun is no account of the day on which it was stated.
    const limits = (claim: Claim) =>
      limit !== undefined && limit !== stated && datesOf(claim).some(({ date }) => date === limit);
    const telling = claims.filter((claim) => !limits(claim));
    return (telling.length > 0 ? telling : claims).flatMap(({ sources }) => sources);
  };
  for (const entry of records.claims) yield { entry, path: [], span: entry.value, cited: entry.value.sources };
  for (const entry of records.relations)
    yield { entry, path: [], span: entry.value, cited: citedBy(entry.value.claims, entry.value) };
  for (const entry of records.topics)
    for (const [index, period] of (entry.value.periods ?? []).entries())
      yield { entry, path: ['periods', index], span: period, cited: citedBy(period.claims, period) };
}
