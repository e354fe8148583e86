import type { ClaimNode, Graph } from '#graph/graph.ts';
import { lastDay } from '#graph/time.ts';
import type { Absolute } from '../absolute.ts';
import { escaped } from '../escaped.ts';
import { href } from '../href.ts';
import { placesOf } from '../site-places.ts';

/**
 * Every page for search engines, with the day of the newest account that it rests on: the day on which its facts can
 * have changed last.
 *
 * @param absolute - Completes addresses; a map of a site without a host is none.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(graph: Graph, absolute: Absolute): string {
  const { checked } = graph.site;
  const newest = (claims: Iterable<ClaimNode>) => {
    const days = [...claims].flatMap(({ sources }) =>
      sources.flatMap(({ source: { published } }) => (published === undefined ? [] : [lastDay(published)])),
    );
    // A month that is not over yet ends after the day of the check.
    return days
      .filter((day) => day <= checked)
      .toSorted()
      .at(-1);
  };
  const all = newest(graph.claims.values());
  // Several places may be parts of one page.
  const places = placesOf(graph).flatMap((group) => group.places.map((place) => place.href.replace(/#.*/, '')));
  const lines: [address: string, day: string | undefined][] = [
    ...[...new Set([href.home(), ...places])].map((place): [string, string | undefined] => [place, all]),
    ...[...graph.pages.values()].map((page): [string, string | undefined] => [href.page(page.id), newest(page.claims)]),
    ...[...graph.claims.values()].map((claim): [string, string | undefined] => [href.claim(claim.id), newest([claim])]),
    ...[...graph.sources.values()].map((source): [string, string | undefined] => [
      href.source(source.id),
      newest(source.claims),
    ]),
  ];
  const urls = lines.map(
    ([address, day]) =>
      `<url><loc>${escaped(absolute(address))}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
