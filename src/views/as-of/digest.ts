import type { RelationRow } from './relation-row.ts';
import type { Relations } from './relation-table.ts';

/** How many names a digest has. */
const NAMED = 6;

/**
 * What some relations are about, in as few words as possible: their parties, `Green Hill (2), River Bank`, or their
 * types, `first refusal, licence (2)`, whichever tells more of them apart. The party that has most relations goes
 * without saying.
 */
export function digestOf({ types, pages, rows: all }: Relations, rows: readonly RelationRow[]): string {
  const hub = mostFrequent(all.filter(({ type }) => !types[type]!.structure).flatMap(({ from, to }) => [from, to]));
  const parties = counted(rows.map(({ from, to }) => pages[from === hub ? to : from]!.title));
  const sorts = counted(rows.map(({ type }) => types[type]!.short));
  const chosen = [...(parties.size >= sorts.size ? parties : sorts)];
  const words = chosen.slice(0, NAMED).map(([word, count]) => (count > 1 ? `${word} (${count})` : word));
  return [...words, ...(chosen.length > NAMED ? ['…'] : [])].join(', ');
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const mostFrequent = (words: readonly string[]): string | undefined =>
  [...counted(words)].reduce<readonly [string, number] | undefined>(
    (most, one) => (most && most[1] >= one[1] ? most : one),
    undefined,
  )?.[0];
