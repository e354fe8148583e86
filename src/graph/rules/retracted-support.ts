import type { Issue, Position } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { claimLists, pagesOf } from '../references.ts';

/** Nothing that a reader sees rests on retracted claims alone. */
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
  for (const { entry, path, ids, carries, hasSources } of claimLists(records)) {
    // Each key date is a claim of its own; the others do not carry it.
    if (path.at(-1) === 'dates')
      for (const [index, id] of ids.entries())
        yield { what: `The key date "${id}"`, claims: [id], at: () => entry.at([...path, index]) };
    else if (!hasSources) yield { what: carries, claims: ids, at: () => entry.at(path) };
  }
  for (const { value, at } of records.relations)
    for (const [index, { relation, claim }] of (value.replaces ?? []).entries())
      yield {
        what: `That "${value.id}" replaces "${relation}"`,
        claims: [claim],
        at: () => at(['replaces', index, 'claim']),
      };
  for (const { prose } of pagesOf(records))
    for (const { claims, at } of prose.sentences) yield { what: 'This sentence', claims, at: () => at };
}
