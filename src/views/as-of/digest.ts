import type { RelationRow } from './relation-row.ts';
import type { Relations } from './relation-table.ts';
import { unstructured } from './unstructured.ts';

/** How many names a digest has. */
const NAMED = 6;

/**
 * What some relations are about, in as few words as possible: their parties, `Green Hill (2), River Bank`, or their
 * types, `first refusal, licence (2)`, whichever tells more of them apart. The party that has most relations goes
 * without saying.
 */
export function digestOf(table: Relations, rows: readonly RelationRow[]): string {
  const { types, pages } = table;
  const hub = hubOf(table);
  const parties = counted(rows.map(({ from, to }) => pages[from === hub ? to : from]!.title));
  const sorts = counted(rows.map(({ type }) => types[type]!.short));
  const chosen = [...(parties.size >= sorts.size ? parties : sorts)];
  const words = chosen.slice(0, NAMED).map(([word, count]) => (count > 1 ? `${word} (${count})` : word));
  return [...words, ...(chosen.length > NAMED ? ['…'] : [])].join(', ');
}

const hubs = new WeakMap<readonly RelationRow[], string | undefined>();

/** The party that has most relations. Every fold of every day asks it of the same rows. */
function hubOf(table: Relations): string | undefined {
  const rows = unstructured(table);
  if (!hubs.has(rows)) hubs.set(rows, mostFrequent(rows.flatMap(({ from, to }) => [from, to])));
  return hubs.get(rows);
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
