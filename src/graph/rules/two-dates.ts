import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';

/** A claim is of one day, or of a span of time. */
export function* twoDates(records: Records): Iterable<Issue> {
  for (const { value, at } of records.claims) {
    const span = (['since', 'ended', 'through'] as const).find((field) => value[field] !== undefined);
    if (value.on === undefined || span === undefined) continue;
    yield {
      rule: 'two-dates',
      at: at([span]),
      what: `Both on (${value.on}) and ${span} (${value[span]}) are written.`,
      why: 'on is the day of an event or of a statement; since, ended and through are for what holds for a time.',
      fix: 'Keep the one that fits; if both are true, they are two claims.',
      also: [at(['on'])],
    };
  }
}
