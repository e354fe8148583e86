import type { Issue } from '#issues/issue.ts';
import type { Claim } from '#schema/claim.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { silencesIn } from '../silences.ts';
import { textsOf } from '../texts.ts';

/** That something was not published, found or said is itself a statement, and has a claim that says so. */
export function* uncarriedNegative(records: Records, known: Known): Iterable<Issue> {
  for (const { text, claims, carriers = claims, isOfSearch, at } of textsOf(records)) {
    const [silence] = silencesIn(text);
    if (!silence || isOfSearch || claims.some((id) => !known.claims.find(id))) continue;
    const cited = carriers.flatMap((id) => known.claims.find(id) ?? []);
    if (cited.some(({ value }) => tellsOfSilence(value))) continue;
    yield {
      rule: 'uncarried-negative',
      at: at(),
      what: `"${silence.text}" stands here, and no claim cited for it says so.`,
      why: 'That something was not published, found or said is a statement too: of a source, or of a search with its day.',
      fix: 'Cite the claim that says so (in a relation under carried_by:), write one with status: not-found, or leave it out.',
      also: cited.slice(0, 3).map((claim) => claim.at(['statement'])),
    };
  }
}

const tellsOfSilence = ({ status, statement }: Claim) => status === 'not-found' || silencesIn(statement).length > 0;
