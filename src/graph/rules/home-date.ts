import type { Issue } from '#issues/issue.ts';
import { dateOf } from '../time.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** A key date of the front page is a claim with a headline and a date. */
export function* homeDate({ site }: Records, known: Known): Iterable<Issue> {
  for (const [index, id] of (site?.value.home.dates ?? []).entries()) {
    const claim = known.claims.find(id);
    if (!site || !claim) continue;
    const missing = [
      claim.value.headline === undefined && 'headline',
      dateOf(claim.value) === undefined && 'date',
    ].filter(Boolean);
    if (missing.length === 0) continue;
    yield {
      rule: 'home-date',
      at: site.at(['home', 'dates', index]),
      what: `The claim "${id}" has no ${missing.join(' and no ')}.`,
      why: 'The key dates of the front page show the date of each claim and its headline.',
      fix: 'Add it to the claim, or name another claim.',
      also: [claim.at(['id'])],
    };
  }
}
