import type { Graph } from '#graph/graph.ts';
import { evidenceInWords, evidence } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import { lostPaths } from '../published/lost-paths.ts';
import { capital, small } from '../wording/capital.ts';
import type { Link } from '../link.ts';
import * as say from '#words/listing.ts';

/** What can be meant by an address. */
export interface Addressed extends Link {
  /** The address without the folder of the site and the slash at its end: `claims/any-house`. */
  readonly id: string;
  /** What stands there, in a few words. */
  readonly note: string;
}

/** Every page, claim and source, and every address from which something has moved. */
export function addressBook(graph: Graph): readonly Addressed[] {
  const { pages, claims, sources } = graph;
  return [
    ...[...pages.values()].map((page) => ({
      id: page.id as string,
      title: page.title,
      href: href.page(page.id),
      note: page.shape === 'entity' ? page.kind.label : say.question,
    })),
    ...[...claims.values()].map((claim) => ({
      id: `claims/${claim.id}`,
      title: claim.headline ?? claim.statement,
      href: href.claim(claim.id),
      note: say.claimOfStatus(small(evidenceInWords(evidence(claim)))),
    })),
    ...[...sources.values()].map(({ id, title, publisher }) => ({
      id: `sources/${id}`,
      title: capital(title),
      href: href.source(id),
      note: say.sourceBy(publisher),
    })),
    ...lostPaths(graph).flatMap(({ was, to }) => (to ? { id: was, ...to, note: say.hasMovedHere } : [])),
  ];
}
