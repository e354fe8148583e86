import type { Issue, Position } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { pagesOf } from '../references.ts';

/** Nothing rests on retracted claims alone. */
export function* retractedSupport(records: Records, known: Known): Iterable<Issue> {
  for (const { what, claims, at } of supported(records)) {
    if (claims.length === 0 || !claims.every((id) => known.claims.find(id)?.value.status === 'retracted')) continue;
    yield {
      rule: 'retracted-support',
      at: at(),
      what: `${what} rests on retracted claims alone.`,
      why: 'What a source has taken back carries nothing.',
      fix: 'Name a claim that still stands, or delete what rests on it.',
    };
  }
}

function* supported(records: Records): Iterable<{ what: string; claims: readonly string[]; at: () => Position }> {
  for (const { value, at } of records.relations)
    yield { what: `The relation "${value.id}"`, claims: value.claims, at: () => at(['claims']) };
  for (const page of pagesOf(records))
    for (const [index, { claims }] of (page.value.answers ?? []).entries())
      yield { what: 'This answer', claims, at: () => page.at(['answers', index, 'claims']) };
}
