import { standingBy } from '#graph/bounds.ts';
import type { Graph } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Absolute } from '../absolute.ts';
import { recordsUnder, type DataRecord } from './records.ts';
import type { Shown } from './shown.ts';
import { DATA_VERSION } from './version.ts';

/** What sort of page it is. Those of the first four are about one record. */
export type PageSort = 'entity' | 'topic' | 'claim' | 'source' | 'table';

/** A page as JSON: which records it shows, and in full those of a page that is about one of them. */
export interface PageData {
  readonly version: typeof DATA_VERSION;
  readonly sort: PageSort;
  readonly title: string;
  readonly description: string;
  readonly permalink: string;
  /** The day on which the facts were last checked. */
  readonly checked: Day;
  readonly licence?: string;
  /** The day of which the page tells: that of the check, unless it is about another. */
  readonly day: Day;
  readonly record?: DataRecord;
  readonly claims: readonly string[];
  /** With where each stands on the day. */
  readonly relations: readonly { readonly id: string; readonly standing: string }[];
  readonly sources: readonly string[];
  readonly pages: readonly string[];
  readonly disagreements: readonly string[];
  readonly common_errors: readonly string[];
  readonly gaps: readonly string[];
  readonly included?: Readonly<Record<'claims' | 'relations' | 'sources', readonly DataRecord[]>>;
}

/** What a page says of itself, whatever it shows. */
export interface PageHead {
  readonly sort: PageSort;
  readonly title: string;
  readonly description: string;
  /** Its address on the site. */
  readonly address: string;
  readonly day: Day;
}

export function pageData(
  { site }: Pick<Graph, 'site'>,
  { sort, title, description, address, day }: PageHead,
  shown: Shown,
  absolute: Absolute,
  record?: DataRecord,
): PageData {
  const records = recordsUnder(absolute);
  return {
    version: DATA_VERSION,
    sort,
    title,
    description,
    permalink: absolute(address),
    checked: site.checked,
    ...(site.licence ? { licence: site.licence.url } : {}),
    day,
    ...(record ? { record } : {}),
    claims: ids(shown.claims),
    relations: shown.relations.map(({ id, bounds }) => ({ id, standing: standingBy(bounds, day, site.checked) })),
    sources: ids(shown.sources),
    pages: ids(shown.pages),
    disagreements: ids(shown.disagreements),
    common_errors: ids(shown.commonErrors),
    gaps: ids(shown.gaps),
    ...(record
      ? {
          included: {
            claims: shown.claims.map(records.claim),
            relations: shown.relations.map(records.relation),
            sources: shown.sources.map(records.source),
          },
        }
      : {}),
  };
}

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
