import type { Graph } from '#graph/graph.ts';
import type { Absolute } from '../absolute.ts';
import { addressesUnder } from '../href.ts';
import { claimWork, editionWork, pageWork, sourceWork, type Work } from './work.ts';

/** What has a citation of its own. */
export interface CitedWork {
  /** The way to it below the folder of the site, without a slash at its end. */
  readonly path: string;
  readonly work: (absolute: Absolute) => Work;
}

/** Every page, claim, source and edition. */
export function citedWorks(graph: Graph): readonly CitedWork[] {
  const here = addressesUnder('');
  const pathOf = (address: string) => decodeURI(address).replace(/\/$/, '');
  return [
    ...[...graph.pages.values()].map((page) => ({
      path: pathOf(here.page(page.id)),
      work: (absolute: Absolute) => pageWork(graph, page, absolute),
    })),
    ...[...graph.claims.values()].map((claim) => ({
      path: pathOf(here.claim(claim.id)),
      work: (absolute: Absolute) => claimWork(graph, claim, absolute),
    })),
    ...[...graph.sources.values()].map((source) => ({
      path: pathOf(here.source(source.id)),
      work: () => sourceWork(source),
    })),
    ...graph.editions.map((edition) => ({
      path: pathOf(here.edition(edition.day)),
      work: (absolute: Absolute) => editionWork(graph, edition, absolute),
    })),
  ];
}
