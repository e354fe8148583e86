import type { Position } from '#issues/issue.ts';
import type { Amount } from '#schema/amount.ts';
import type { Entry, Path } from '#schema/entry.ts';
import type { Answer, Period } from '#schema/page.ts';
import type { EntityEntry, Records, TopicEntry } from './records.ts';

/** An id that stands in a record and means another one. */
export interface Reference {
  readonly id: string;
  readonly at: Position;
}

/** A list of ids in a record, with the way to it. */
interface IdList {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly ids: readonly string[];
}

export const pagesOf = (records: Records): (EntityEntry | TopicEntry)[] => [...records.entities, ...records.topics];

/** A list of claims, and what in the record they carry. */
interface ClaimList extends IdList {
  readonly carries: string;
  /** Whether sources are named beside the claims. */
  readonly hasSources?: boolean;
}

/** Every list of claims in a record, wherever an author may write one. */
export function* claimLists(records: Records): Iterable<ClaimList> {
  for (const entry of records.relations)
    yield { entry, path: ['claims'], ids: entry.value.claims, carries: `The relation "${entry.id}"` };
  for (const entry of pagesOf(records)) {
    const { claims, answers } = entry.value;
    const periods: readonly Period[] = 'periods' in entry.value ? (entry.value.periods ?? []) : [];
    yield { entry, path: ['claims'], ids: claims ?? [], carries: 'The summary' };
    yield* nested(entry, ['answers'], (answers ?? []) as readonly Answer[], 'This answer');
    yield* nested(entry, ['periods'], periods, 'This period');
    const lag = 'lag' in entry.value ? entry.value.lag : undefined;
    if (!lag) continue;
    yield* nested(entry, ['lag', 'shows'], lag.shows, 'This remark');
    yield* nested(entry, ['lag', 'hides'], lag.hides, 'This remark');
    yield { entry, path: ['lag', 'elsewhere'], ids: lag.elsewhere ?? [], carries: 'What stands elsewhere' };
  }
  for (const entry of records.disagreements)
    yield* nested(entry, ['positions'], entry.value.positions, 'This position');
  for (const entry of records.commonErrors)
    yield { entry, path: ['claims'], ids: entry.value.claims, carries: `The correction of "${entry.id}"` };
  for (const entry of records.gaps)
    yield { entry, path: ['claims'], ids: entry.value.claims ?? [], carries: `The gap "${entry.id}"` };
  for (const entry of records.clauses) yield* nested(entry, ['cells'], entry.value.cells, 'This cell');
  const { site } = records;
  if (!site) return;
  yield* nested(site, ['home', 'lead'], site.value.home.lead, 'This sentence');
  const { verdict } = site.value.home;
  if (verdict) yield { entry: site, path: ['home', 'verdict', 'claims'], ids: verdict.claims, carries: 'The verdict' };
  yield { entry: site, path: ['home', 'dates'], ids: site.value.home.dates, carries: 'The list of key dates' };
}

function* nested(
  entry: Entry<unknown>,
  path: Path,
  items: readonly {
    readonly claims?: readonly string[] | undefined;
    readonly sources?: readonly unknown[] | undefined;
  }[],
  carries: string,
): Iterable<ClaimList> {
  for (const [index, { claims, sources = [] }] of items.entries())
    yield { entry, path: [...path, index, 'claims'], ids: claims ?? [], carries, hasSources: sources.length > 0 };
}

/** Every list of pages in a record. */
export function* pageLists(records: Records): Iterable<IdList> {
  for (const entry of [...records.claims, ...records.commonErrors, ...records.disagreements, ...records.gaps])
    yield { entry, path: ['about'], ids: entry.value.about };
  for (const entry of records.gone) yield { entry, path: ['pages'], ids: entry.value.pages ?? [] };
  const { site } = records;
  if (!site) return;
  yield { entry: site, path: ['home', 'overview'], ids: site.value.home.overview };
  yield { entry: site, path: ['home', 'asked'], ids: site.value.home.asked ?? [] };
  for (const [index, { pages }] of site.value.home.ways.entries())
    yield { entry: site, path: ['home', 'ways', index, 'pages'], ids: pages };
}

/** Every list of pages with the reason to go there: where to read on, and the stops of a guided path. */
export function* pointerLists(records: Records): Iterable<IdList> {
  for (const entry of pagesOf(records)) {
    yield { entry, path: ['related'], ids: (entry.value.related ?? []).map(({ page }) => page) };
    if ('stops' in entry.value)
      yield { entry, path: ['stops'], ids: (entry.value.stops ?? []).map(({ page }) => page) };
  }
}

/** The fields by which a claim names another account of its money. */
export const ACCOUNTS = ['part_of', 'same_as'] as const;

/** Every claim that a record or a page names, prose included. */
export function* claimReferences(records: Records): Iterable<Reference> {
  for (const { entry, path, ids } of claimLists(records))
    for (const [index, id] of ids.entries()) yield reference(entry, [...path, index], id);
  for (const entry of records.claims)
    for (const field of ACCOUNTS) {
      const id = entry.value[field];
      if (id !== undefined) yield reference(entry, [field], id);
    }
  for (const { prose } of pagesOf(records)) for (const { claim, at } of prose.citings) yield { id: claim, at };
  for (const entry of records.gone)
    for (const [index, id] of (entry.value.claims ?? []).entries()) yield reference(entry, ['claims', index], id);
}

/** Every page that a record names by its id. The links of the prose name files; they are not among these. */
export function* pageReferences(records: Records): Iterable<Reference> {
  for (const entry of records.clauses) {
    const { page, cells } = entry.value;
    if (page !== undefined) yield reference(entry, ['page'], page);
    for (const [index, { at }] of cells.entries()) yield reference(entry, ['cells', index, 'at'], at);
  }
  for (const topic of records.topics)
    if (topic.value.lag) yield reference(topic, ['lag', 'first'], topic.value.lag.first);
  const { site } = records;
  if (site?.value.home.hub !== undefined) yield reference(site, ['home', 'hub'], site.value.home.hub);
  for (const { entry, path, ids } of pageLists(records))
    for (const [index, id] of ids.entries()) yield reference(entry, [...path, index], id);
  for (const { entry, path, ids } of pointerLists(records))
    for (const [index, id] of ids.entries()) yield reference(entry, [...path, index, 'page'], id);
}

/** Every source that a record names. */
export function* sourceReferences(records: Records): Iterable<Reference> {
  for (const entry of [...records.claims, ...records.commonErrors])
    for (const [index, { source }] of (entry.value.sources ?? []).entries())
      yield reference(entry, ['sources', index, 'source'], source);
  for (const entry of records.disagreements)
    for (const [side, { sources }] of entry.value.positions.entries())
      for (const [index, { source }] of (sources ?? []).entries())
        yield reference(entry, ['positions', side, 'sources', index, 'source'], source);
  for (const entry of records.gone)
    for (const [index, id] of (entry.value.sources ?? []).entries()) yield reference(entry, ['sources', index], id);
}

/** Every amount, with the record that it stands in. */
export function* amounts(records: Records): Iterable<{ entry: Entry<unknown>; amount: Amount }> {
  for (const entry of [...records.claims, ...records.relations])
    if (entry.value.amount) yield { entry, amount: entry.value.amount };
}

const reference = (entry: Entry<unknown>, path: Path, id: string): Reference => ({
  id,
  // Where it stands costs a search of the file, and nearly every id is in order.
  get at() {
    return entry.at(path);
  },
});
