import { FACETS } from '../index/cards.ts';
import type { Counts, Engine, Filters, LoadedPage } from './engine.ts';
import type { Ranking } from './ranking.ts';

/**
 * How many pages have which value of which filter. Where values of a filter are chosen, the numbers of that filter
 * are those without the choice.
 *
 * @param ranking - What is found with other filters.
 */
export async function countsFor(
  index: Engine,
  filters: Filters,
  ranking: (filters: Filters) => Promise<Ranking>,
): Promise<Counts> {
  await index.filters();
  const countsOf = async (chosen: Filters) => counted(await ranking(chosen));
  const all = await countsOf(filters);
  const own = await Promise.all(
    FACETS.filter((facet) => filters[facet]?.length).map(
      async (facet) => [facet, (await countsOf({ ...filters, [facet]: [] }))[facet] ?? {}] as const,
    ),
  );
  return { ...all, ...Object.fromEntries(own) };
}

/** The engine has counted the pages with all of the words. The others are few, and counted here. */
async function counted({ pages, counts }: Ranking): Promise<Counts> {
  const others = pages.filter(({ all }) => !all).map(({ found }) => found.load());
  return (await Promise.all(others)).map(countsOfPage).reduce(added, counts);
}

const countsOfPage = ({ filters }: LoadedPage): Counts =>
  Object.fromEntries(
    Object.entries(filters).map(([facet, values]) => [facet, Object.fromEntries(values.map((value) => [value, 1]))]),
  );

function added(a: Counts, b: Counts): Counts {
  const all: Record<string, Record<string, number>> = {};
  for (const counts of [a, b]) {
    for (const [facet, values] of Object.entries(counts)) {
      const own = (all[facet] ??= {});
      for (const [value, count] of Object.entries(values)) own[value] = (own[value] ?? 0) + count;
    }
  }
  return all;
}
