import type { Issue } from '#issues/issue.ts';
import type { Entry, Path } from '#schema/entry.ts';
import type { Records } from '../records.ts';

const LOOSE = /\bthis (?:day|date|month|year)\b/i;

/** A note goes wherever its date goes, and there "this day" is another one. */
export function* looseDay(records: Records): Iterable<Issue> {
  for (const { entry, path, text } of notes(records)) {
    const found = LOOSE.exec(text)?.[0];
    if (found === undefined) continue;
    yield {
      rule: 'loose-day',
      at: entry.at(path),
      what: `The note says "${found}".`,
      why: 'It is shown on the pages of other days as well, and beside other dates.',
      fix: 'Write the date.',
    };
  }
}

function* notes(records: Records): Iterable<{ entry: Entry<unknown>; path: Path; text: string }> {
  for (const entry of records.relations)
    for (const field of ['scope', 'since_note', 'ended_note', 'note'] as const)
      yield { entry, path: [field], text: entry.value[field] ?? '' };
  for (const entry of records.claims) yield { entry, path: ['note'], text: entry.value.note ?? '' };
}
