import type { Graph } from '#graph/graph.ts';
import { formatDate } from '../wording/dates.ts';
import { gapEntry, type GapEntry } from '../evidence/disagreement-entry.ts';
import { restsOn, type RestsOn } from './rests-on.ts';
import { evidence, isOwn, isFirstHand, STATUS_MEANINGS, STATUS_WORDS } from '../evidence/evidence.ts';

interface Row {
  readonly label: string;
  readonly meaning: string;
  readonly count: number;
}

/** What the page about the site shows: how it knows, counted on its own content. */
export interface AboutPage {
  readonly checked: string;
  readonly datetime: string;
  readonly rests: RestsOn;
  readonly statuses: readonly (Row & { readonly status: string })[];
  readonly sourceKinds: readonly Row[];
  readonly relationTypes: readonly { readonly group: string; readonly rows: readonly Row[] }[];
  readonly amountKinds: readonly Row[];
  readonly gaps: readonly GapEntry[];
  /** Claims that rest on nothing first-hand, on one source, and on weak sources alone. */
  readonly limits: {
    readonly outside: number;
    readonly single: number;
    readonly weak: number;
    readonly copies: number;
  };
  readonly counts: {
    readonly pages: number;
    readonly claims: number;
    readonly sources: number;
    readonly relations: number;
  };
  readonly madeBy: string | undefined;
  /** How its facts are checked by reading, step by step. */
  readonly checks: readonly string[];
  readonly contact: string | undefined;
  readonly repository: string | undefined;
}

export function aboutPage(graph: Graph): AboutPage {
  const claims = [...graph.claims.values()];
  const sources = [...graph.sources.values()];
  const relations = [...graph.relations.values(), ...graph.byItem];
  // What the site itself says rests on no source.
  const sourced = claims.filter(({ status }) => !isOwn(status));
  const outside = sourced.filter((claim) => claim.sources.every(({ source }) => !isFirstHand(source)));
  return {
    checked: formatDate(graph.site.checked),
    datetime: graph.site.checked,
    rests: restsOn(graph),
    statuses: (Object.keys(STATUS_WORDS) as (keyof typeof STATUS_WORDS)[]).map((status) => ({
      status,
      label: STATUS_WORDS[status],
      meaning: STATUS_MEANINGS[status],
      count: claims.filter((claim) => claim.status === status).length,
    })),
    sourceKinds: [...graph.sourceKinds.values()].map((kind) => ({
      label: kind.label,
      meaning: kind.description,
      count: sources.filter((source) => source.kind === kind).length,
    })),
    relationTypes: graph.relationGroups
      .map(({ id, label }) => ({
        group: label,
        rows: [...graph.relationTypes.values()]
          .filter((type) => type.group === id)
          .map((type) => ({
            label: type.label,
            meaning: type.description,
            count: relations.filter((relation) => relation.type === type).length,
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
    amountKinds: [...graph.amountKinds.values()].map(({ id, label, description }) => ({
      label,
      meaning: description,
      count: [...claims, ...relations].filter(({ amount }) => amount?.kind === id).length,
    })),
    gaps: graph.gaps.map(gapEntry),
    limits: {
      outside: outside.length,
      single: sourced.filter((claim) => claim.sources.length === 1).length,
      weak: claims.filter((claim) => evidence(claim).limit?.includes('weak')).length,
      copies: sources.filter((source) => source.read_as === 'copy').length,
    },
    counts: { pages: graph.pages.size, claims: claims.length, sources: sources.length, relations: relations.length },
    madeBy: graph.site.made_by,
    checks: graph.site.facts_checked ?? [],
    contact: graph.site.about ?? graph.site.mail,
    repository: graph.site.repository,
  };
}
