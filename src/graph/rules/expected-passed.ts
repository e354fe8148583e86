import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { lastDay } from '../time.ts';

/** What was expected for a day that has passed is looked at again. */
export function* expectedPassed(records: Records): Iterable<Issue> {
  const checked = records.site?.value.checked;
  if (checked === undefined) return;
  for (const { value, at } of [...records.claims, ...records.relations]) {
    if (value.status !== 'expected') continue;
    // The day of a claim is that on which it was said.
    const date = value.since ?? value.ended ?? value.through;
    if (date === undefined || lastDay(date) >= checked) continue;
    yield {
      rule: 'expected-passed',
      at: at(['status']),
      what: `"${value.id}" is expected for ${date}, and the facts were checked on ${checked}.`,
      why: 'A day that has passed brought it or did not.',
      fix: 'Write what came of it, or announced: for a relation of which nothing shows that it began.',
    };
  }
}
