import type { Day, PartialDate } from '#schema/partial-date.ts';
import { DATES, newsOfDates, type Between, type Fields } from './date-changes.ts';
import type { Facts, FrozenClaim, FrozenRelation } from './edition.ts';
import { startOf } from './spans.ts';
import { firstDay } from './time.ts';

/** What the world did: it is told under the day on which it did it. */
export const OF_THE_WORLD = ['began', 'happened', 'changed', 'ended'] as const;
/** What this site did: it is told under the edition in which it did it. */
export const OF_THE_SITE = ['corrected', 'withdrawn', 'added', 'source-added', 'wording'] as const;

export type WorldChange = (typeof OF_THE_WORLD)[number];
export type SiteChange = (typeof OF_THE_SITE)[number];
export type ChangeKind = WorldChange | SiteChange;

type Fact = FrozenClaim | FrozenRelation;

/** One claim or relation that is not what it was in an earlier edition. */
export interface Change<T extends Fact = Fact> {
  readonly sort: 'claim' | 'relation';
  readonly id: T['id'];
  readonly kind: ChangeKind;
  /** As it was, and as it is; one of them is missing where it was added or withdrawn. */
  readonly before: T | undefined;
  readonly after: T | undefined;
  /** Names of the fields that differ, those of facts before those of wording. */
  readonly fields: readonly string[];
  /** When it came about: in the world, or on this site. */
  readonly day: PartialDate | Day;
  /** Since when it is known, where that is later. */
  readonly known: PartialDate | undefined;
  /** The editor's reason, where it was given for this change. */
  readonly reason: string | undefined;
}

/** What a reader is told as a fact, whatever the words: a change of one is told, and asks for its reason. */
const FACTS = [
  ...DATES,
  'type',
  'from',
  'to',
  'item',
  'scope',
  'state',
  'amount',
  'covers',
  'status',
  'figures',
] as const;
/** How it is said. */
const WORDS = ['statement', 'headline', 'short_scope', 'date_note', 'since_note', 'ended_note', 'note'] as const;

/** The id that a record has in some state of the facts, by one that it had before. */
export function idsIn({ pages, claims, relations, sources, vocabulary = [] }: Facts): (id: string) => string {
  const earlier = new Map(
    [pages, [...claims.values()], [...relations.values()], [...sources.values()], vocabulary].flatMap(
      (records: readonly { readonly id: string; readonly moved?: readonly string[] | undefined }[]) => {
        const now = new Set(records.map(({ id }) => id));
        // An id that a record still has is no earlier one of another; the check says so.
        return records.flatMap(({ id, moved = [] }) =>
          moved.flatMap((was) => (now.has(was) ? [] : [[was, id] as const])),
        );
      },
    ),
  );
  return (id) => earlier.get(id) ?? id;
}

/**
 * Everything that changed from one state of the facts to a later one, claims before relations, each by its ids. That
 * what they name has another id now is no change.
 */
export function changesBetween(before: Facts, after: Facts): readonly Change[] {
  const between = { before, after, idNow: idsIn(after) };
  return [
    ...changesOf('claim', before.claims, after.claims, between),
    ...changesOf('relation', before.relations, after.relations, between),
  ];
}

interface Compared extends Between {
  readonly idNow: (id: string) => string;
}

function* changesOf<T extends Fact>(
  sort: 'claim' | 'relation',
  old: ReadonlyMap<T['id'], T>,
  now: ReadonlyMap<T['id'], T>,
  between: Compared,
): Iterable<Change> {
  const kept = new Set<string>();
  for (const was of old.values()) {
    const is = now.get(was.id) ?? now.get(between.idNow(was.id) as T['id']);
    if (is) kept.add(is.id);
    const told = is ? changeOf(was, is, between) : withdrawn(sort, was.id, between);
    if (told) yield { sort, id: was.id, before: was, after: is, ...told };
  }
  for (const is of now.values())
    if (!kept.has(is.id)) yield { sort, id: is.id, before: undefined, after: is, ...addition(is, between) };
}

type Told = Pick<Change, 'kind' | 'fields' | 'day' | 'known' | 'reason'>;

function withdrawn(sort: 'claim' | 'relation', id: string, { after }: Between): Told {
  const reason = after.gone.find((gone) => gone.sort === sort && gone.id === id)?.reason;
  return { kind: 'withdrawn', fields: [], day: after.day, known: undefined, reason };
}

/** What the site says itself happens on the site, whatever day it names. */
const OF_ITS_OWN: readonly (string | undefined)[] = ['defined', 'not-found', 'inferred'];

/** What is new on the site came about since, or had been left out. */
function addition(is: Fact, { before, after }: Between): Told {
  const { on, since } = is as Fields;
  const day = on ?? startOf(is)?.date;
  const isNews = day !== undefined && firstDay(day) > before.day && !OF_ITS_OWN.includes(is.status);
  const kind = 'replaces' in is && is.replaces ? 'changed' : since === undefined ? 'happened' : 'began';
  return isNews
    ? { kind, fields: [], day, known: undefined, reason: is.reason }
    : { kind: 'added', fields: [], day: after.day, known: undefined, reason: is.reason };
}

function changeOf(was: Fact, is: Fact, between: Compared): Told | undefined {
  const [old, now] = [was as Fields, is as Fields];
  const differ = (names: readonly string[]) =>
    names.filter((name) => old[name] !== now[name] && !isSame(withIds(old[name], between.idNow), now[name]));
  // A day up to which something was looked for moves on with every check, and is no other fact.
  const facts = is.status === 'not-found' && was.status === 'not-found' ? [] : differ(FACTS);
  const words = differ(WORDS);
  const reason = newReason(was, is);
  const ofSite = (kind: SiteChange, fields: readonly string[]): Told => ({
    kind,
    fields,
    day: between.after.day,
    known: undefined,
    reason,
  });
  if (facts.length > 0) {
    if (is.status === 'retracted' && was.status !== 'retracted') return ofSite('withdrawn', facts);
    const why = reason ?? reasonOfClaims(is, between);
    const dates = facts.filter((name) => DATES.includes(name));
    const others = facts.filter((name) => !dates.includes(name) && !(name === 'status' && was.status === 'expected'));
    const news = dates.length === 0 || others.length > 0 ? 'wrong' : newsOfDates(old, now, dates, between);
    if (news === 'wrong') return { ...ofSite('corrected', [...facts, ...words]), reason: why };
    return news === 'more' ? ofSite('added', facts) : { ...news, fields: facts, reason: why };
  }
  const sources = sourcesOf(was, is, between.idNow);
  if (sources.removed > 0 && sources.added === 0) return ofSite('corrected', ['sources']);
  // Whether other words say something else is for the editor to say, by giving the reason.
  if (words.length > 0 && reason !== undefined) return ofSite('corrected', words);
  if (sources.added > 0) return ofSite('source-added', ['sources', ...words]);
  return words.length > 0 || differ(['sources']).length > 0 ? ofSite('wording', words) : undefined;
}

/** A reason that stood there before is that of an earlier correction. */
const newReason = (was: Fact | undefined, is: Fact | undefined) =>
  is?.reason === was?.reason ? undefined : is?.reason;

/** A relation is corrected for the reason of the claim that carries it. */
const reasonOfClaims = (is: Fact, { before, after }: Between): string | undefined =>
  'claims' in is
    ? is.claims.map((id) => newReason(before.claims.get(id), after.claims.get(id))).find(Boolean)
    : undefined;

function sourcesOf(was: Fact, is: Fact, idNow: Compared['idNow']) {
  const works = (record: Fact) => new Set('sources' in record ? record.sources.map(({ source }) => idNow(source)) : []);
  const [old, now] = [works(was), works(is)];
  const besides = (these: Set<string>, those: Set<string>) => [...these].filter((id) => !those.has(id)).length;
  return { added: besides(now, old), removed: besides(old, now) };
}

/** The same with the ids of today. */
const withIds = (value: unknown, idNow: Compared['idNow']): unknown =>
  typeof value === 'string'
    ? idNow(value)
    : Array.isArray(value)
      ? value.map((part) => withIds(part, idNow))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withIds(part, idNow)]))
        : value;

/** Whether two values say the same, whatever the order of their fields. */
const isSame = (a: unknown, b: unknown): boolean => inNormalForm(a) === inNormalForm(b);

const inNormalForm = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
