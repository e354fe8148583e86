import type { Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { SourceId } from '#schema/ids.ts';
import { formatDate } from '../wording/dates.ts';
import { claimEntry, type ClaimEntry } from '../evidence/claim-entry.ts';
import { disagreementEntry, type DisagreementEntry } from '../evidence/disagreement-entry.ts';
import { SOURCE_KIND_MEANINGS, SOURCE_KIND_WORDS } from '../evidence/evidence.ts';
import { sourceEntry, sourcesByKind, type SourceGroup } from '../evidence/sources-used.ts';

/** Everything the page of a source shows. */
export interface SourcePage {
  readonly id: SourceId;
  /** Title with publisher and date, which is unique on the site. */
  readonly pageTitle: string;
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly href?: string | undefined }[];
  readonly kindMeaning: string;
  readonly note: string | undefined;
  readonly cautions: readonly string[];
  /** Claims that rest on it, with the place in it. */
  readonly claims: readonly (ClaimEntry & { readonly locator: string | undefined })[];
  readonly disagreements: readonly DisagreementEntry[];
}

export function sourcePage(graph: Graph, id: SourceId): SourcePage {
  const source = the(graph.sources, id);
  const rows = [
    { label: 'Publisher', value: source.publisher },
    { label: (source.authors?.length ?? 0) > 1 ? 'Authors' : 'Author', value: (source.authors ?? []).join(', ') },
    { label: 'Published', value: source.published === undefined ? 'Carries no date' : formatDate(source.published) },
    { label: 'Kind', value: SOURCE_KIND_WORDS[source.kind] },
    { label: 'Address', value: source.url ?? '', href: source.url },
    { label: 'Copy that was read', value: source.read_at ?? '', href: source.read_at },
  ];
  return {
    id,
    pageTitle: `${source.title} (${[source.publisher, source.published === undefined ? 'undated' : formatDate(source.published)].join(', ')})`,
    title: source.title,
    rows: rows.filter(({ value }) => value !== ''),
    kindMeaning: SOURCE_KIND_MEANINGS[source.kind],
    note: source.note,
    cautions: sourceEntry(source).cautions,
    claims: source.claims.map((claim) => ({
      ...claimEntry(claim),
      locator: claim.sources.find((citation) => citation.source === source)?.locator,
    })),
    disagreements: source.disagreements.map(disagreementEntry),
  };
}

/** All sources by kind, each with the number of claims that rest on it. */
export function sourceList(graph: Graph): readonly (SourceGroup & {
  readonly anchor: string;
  readonly meaning: string;
  readonly counts: readonly number[];
})[] {
  return sourcesByKind(graph.sources.values()).map(([kind, sources]) => ({
    label: SOURCE_KIND_WORDS[kind],
    entries: sources.map(sourceEntry),
    anchor: kind,
    meaning: SOURCE_KIND_MEANINGS[kind],
    counts: sources.map(({ claims }) => claims.length),
  }));
}
