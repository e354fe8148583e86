import { isRough } from '#graph/time.ts';
import type { Claim, Graph as Statements } from 'schema-dts';
import type { ClaimNode, Graph } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import { breadcrumbs, work } from './parts.ts';
import * as say from '#words/claims.ts';

/**
 * A claim in the vocabulary of schema.org: the sentence, what it is about, the works in which it appears and the time
 * that it speaks of. It rates nothing, and is no ClaimReview.
 */
export function structuredClaim({ site }: Graph, claim: ClaimNode, absolute: Absolute): Statements {
  const first = claim.about[0]!;
  const saying = claim.sources.filter(({ against }) => !against);
  const coverage = temporalCoverage(claim);
  const stated = {
    '@type': 'Claim',
    text: claim.statement,
    url: absolute(href.claim(claim.id)),
    inLanguage: site.language,
    dateModified: site.checked,
    about: claim.about.map(({ id, title }) => ({
      '@type': 'Thing' as const,
      name: title,
      url: absolute(href.page(id)),
    })),
    appearance: saying.map(({ source }) => work(source)),
    ...(coverage === undefined ? {} : { temporalCoverage: coverage }),
    ...(site.licence ? { license: site.licence.url } : {}),
  } satisfies Exclude<Claim, string>;
  const way = [
    { title: say.claims, href: href.claims() },
    { title: first.title, href: href.page(first.id) },
    { title: claim.statement, href: href.claim(claim.id) },
  ];
  return { '@context': 'https://schema.org', '@graph': [stated, breadcrumbs(way, absolute)] };
}

/** The time that a claim speaks of as ISO 8601 writes it: a day, or an interval, open where no end is known. */
function temporalCoverage({ on, since, ended, through }: ClaimNode): string | undefined {
  if ([on, since, ended, through].some((date) => date !== undefined && isRough(date))) return undefined;
  if (since !== undefined) return `${since}/${ended ?? through ?? '..'}`;
  const end = ended ?? through;
  return end === undefined ? on : `../${end}`;
}
