import type { Issue } from '#issues/issue.ts';
import type { ClaimEntry, Records } from '../records.ts';
import { wording } from './wording.ts';

/** A fact is written once: no two claims have the same statement. */
export function* duplicateStatement({ claims }: Records): Iterable<Issue> {
  const first = new Map<string, ClaimEntry>();
  for (const claim of claims) {
    // A statement that could not be read has a report of its own, and so has an id that stands twice.
    if (claim.value.statement === '…') continue;
    const words = wording(claim.value.statement).replace(/\.$/, '');
    const twin = first.get(words);
    if (!twin) first.set(words, claim);
    else if (twin.id !== claim.id)
      yield {
        rule: 'duplicate-statement',
        at: claim.at(['statement']),
        what: `The claim "${claim.id}" states the same as "${twin.id}".`,
        why: 'A fact is one claim, with all its sources, and its page has a title of its own.',
        fix: 'Cite one of them everywhere and delete the other, or say in its statement what sets it apart.',
        also: [twin.at(['statement'])],
      };
  }
}
