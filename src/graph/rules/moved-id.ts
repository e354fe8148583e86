import type { Issue, Position } from '#issues/issue.ts';
import type { Entry } from '#schema/entry.ts';
import type { NamedSort } from '#schema/ids.ts';
import type { Known } from '../known.ts';
import { keyOf } from '../published.ts';
import type { Records } from '../records.ts';
import { pagesOf } from '../references.ts';

/** The record that holds an earlier id, and where it says so. */
interface Holder {
  readonly holder: Entry<unknown>;
  readonly at: () => Position;
}

/** Where the records of each sort that may hold earlier ids are looked up. */
const REGISTERS = {
  page: 'pages',
  claim: 'claims',
  source: 'sources',
  relation: 'relations',
  disagreement: 'disagreements',
  gap: 'gaps',
  'relation type': 'relationTypes',
  'kind of amount': 'amountKinds',
  'kind of source': 'sourceKinds',
} as const satisfies Readonly<Partial<Record<NamedSort, keyof Known>>>;
type Sort = keyof typeof REGISTERS;

/** Every earlier id of a record, by its key. */
export function movedIds(records: Records): ReadonlyMap<string, Holder> {
  // The first holder counts; the rule tells the others.
  return new Map([...moves(records)].toReversed().map(({ key, ...holder }) => [key, holder]));
}

const why = 'An address leads to one place, so that an earlier id belongs to one record, and none has it now.';

/** An earlier id leads to one record: no other has it, now or before, and it is not said to be gone. */
export function* movedId(records: Records, known: Known): Iterable<Issue> {
  const first = new Map<string, () => Position>();
  for (const { key, at, sort, id } of [...moves(records), ...partings(records)]) {
    const twin = first.get(key);
    const living = known[REGISTERS[sort]].find(id);
    if (living)
      yield {
        rule: 'moved-id',
        at: at(),
        what: `"${id}" is the id of a ${sort} that is there.`,
        why,
        fix: 'Take it out here, or give the other one a new id.',
        also: [living.at()],
      };
    else if (twin)
      yield {
        rule: 'moved-id',
        at: at(),
        what: `"${id}" stands among the earlier ids of two records, or is gone as well.`,
        why,
        fix: 'Leave it where a reader finds the most of it.',
        also: [twin()],
      };
    else first.set(key, at);
  }
}

interface Move extends Holder {
  readonly key: string;
  readonly sort: Sort;
  readonly id: string;
}

function* moves(records: Records): Iterable<Move> {
  const of = (sort: Sort, entries: readonly Entry<{ readonly moved?: readonly string[] | undefined }>[]) =>
    entries.flatMap((holder) =>
      (holder.value.moved ?? []).map((id, index): Move => ({
        holder,
        at: () => holder.at(['moved', index]),
        key: keyOf({ sort, id }),
        sort,
        id,
      })),
    );
  yield* of('page', pagesOf(records));
  yield* of('claim', records.claims);
  yield* of('source', records.sources);
  yield* of('relation', records.relations);
  yield* of('disagreement', records.disagreements);
  yield* of('gap', records.gaps);
  yield* of('relation type', records.relationTypes);
  yield* of('kind of amount', records.amountKinds);
  yield* of('kind of source', records.sourceKinds);
}

const partings = (records: Records): Move[] =>
  records.gone.map((holder) => {
    const { sort, id } = holder.value;
    return { holder, at: () => holder.at(['id']), key: keyOf({ sort, id }), sort, id };
  });
