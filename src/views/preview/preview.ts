import type { ClaimNode, Graph, Page, SourceNode } from '#graph/graph.ts';
import { claimDates, STANDING_WORDS } from '../evidence/claim-entry.ts';
import { standingOf } from '#graph/dates.ts';
import { evidence, SOURCE_KIND_WORDS } from '../evidence/evidence.ts';
import { sourceEntry } from '../evidence/sources-used.ts';

/** What a link leads to, in a few lines: shown beside the link while it is pointed at. */
export interface Preview {
  readonly title: string;
  readonly text: string;
  /** Kind, status, dates: one short line. */
  readonly meta: string;
}

export const pagePreview = (page: Page): Preview => ({
  title: page.title,
  text: page.answers?.[0] && page.shape === 'topic' ? page.answers[0].answer : page.summary,
  meta: page.shape === 'entity' ? page.kind.label : 'Topic',
});

export function claimPreview(graph: Graph, claim: ClaimNode): Preview {
  const { word, limit } = evidence(graph, claim);
  const standing = standingOf(claim, graph.site.checked);
  return {
    title: 'Claim',
    text: claim.statement,
    meta: [limit ? `${word}, ${limit}` : word, claimDates(claim), standing && STANDING_WORDS[standing].toLowerCase()]
      .filter(Boolean)
      .join(' · '),
  };
}

export function sourcePreview(source: SourceNode): Preview {
  const { title, publisher, date, cautions } = sourceEntry(source);
  return { title: SOURCE_KIND_WORDS[source.kind], text: title, meta: [publisher, date, ...cautions].join(' · ') };
}
