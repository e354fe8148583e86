import type { Issue } from '#issues/issue.ts';
import type { Entry, Path } from '#schema/entry.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { firstDay } from '../time.ts';

/** What has happened, begun or been published by the day of the last check did so on that day or before. */
export function* futureDate(records: Records, known: Known): Iterable<Issue> {
  const today = records.site?.value.checked;
  if (today === undefined) return;
  for (const { entry, path, date, isExpected } of dates(records, known)) {
    if (date === undefined || isExpected || firstDay(date) <= today) continue;
    yield {
      rule: 'future-date',
      at: entry.at(path),
      what: `"${path.at(-1)}" is ${date}, after the day on which the facts were checked, ${today}.`,
      why: 'The site says what was known on that day; only what is expected lies after it.',
      fix:
        entry.file.includes('/sources/') || entry.file.includes('/entities/')
          ? 'Correct the date, or checked in site.yaml.'
          : 'Correct the date, or checked in site.yaml, or write status: expected.',
    };
  }
}

interface Dated {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly date: PartialDate | Day | undefined;
  readonly isExpected?: boolean;
}

function* dates(records: Records, known: Known): Iterable<Dated> {
  for (const entry of records.sources)
    for (const field of ['published', 'archived_on'] as const) yield { entry, path: [field], date: entry.value[field] };
  for (const entry of records.entities) yield { entry, path: ['on'], date: entry.value.on };
  for (const entry of records.claims)
    for (const field of ['on', 'since'] as const)
      yield { entry, path: [field], date: entry.value[field], isExpected: entry.value.status === 'expected' };
  for (const entry of records.relations) {
    const carriers = entry.value.claims.map((id) => known.claims.find(id)?.value.status);
    yield {
      entry,
      path: ['since'],
      date: entry.value.since,
      isExpected: entry.value.status === 'expected' || carriers.includes('expected'),
    };
  }
}
