import type { Issue } from '#issues/issue.ts';
import { changesBetween } from '../changes.ts';
import { factsNow } from '../facts-now.ts';
import type { ClaimEntry, Records, RelationEntry } from '../records.ts';

const why = 'Whoever has cited the edition reads what was corrected in it, and why.';
const fix =
  'Write "reason: …" on it, in a sentence for readers. ' +
  'What the world has changed since is no correction: that is an end with its day, or a record of its own.';

/** What is corrected of the newest edition has the editor's reason. */
export function* unreasonedChange(records: Records): Iterable<Issue> {
  const [newest, { site }] = [records.editions.at(-1), records];
  if (!newest || !site) return;
  const entries: Record<'claim' | 'relation', ReadonlyMap<string, ClaimEntry | RelationEntry>> = {
    claim: new Map(records.claims.map((entry) => [entry.id, entry])),
    relation: new Map(records.relations.map((entry) => [entry.id, entry])),
  };
  for (const { sort, kind, before, after, fields, reason } of changesBetween(
    newest,
    factsNow(records, site.value.checked),
  )) {
    const entry = after && entries[sort].get(after.id);
    // What could not be read whole cannot be held against what it was.
    const { all, ids } = records.lost.claims;
    if (all || ids.has(after?.id ?? '')) continue;
    const isTold = reason !== undefined || (kind !== 'corrected' && kind !== 'withdrawn');
    if (isTold || !entry || !before) continue;
    const [field = 'id'] = fields;
    const [was, is] = [before, after].map((record) => (record as Readonly<Record<string, unknown>>)[field]);
    yield {
      rule: 'unreasoned-change',
      at: entry.at(is === undefined ? [] : [field]),
      what: `"${field}" of "${after.id}" ${inWords(was, is, newest.day)}.`,
      why,
      fix,
    };
  }
}

function inWords(was: unknown, is: unknown, day: string): string {
  const edition = `in the edition of ${day}`;
  if (is === undefined) return `is missing, which was there ${edition}`;
  if (was === undefined) return `was not there ${edition}`;
  const isText = typeof was === 'string' && typeof is === 'string';
  return isText ? `was ${was} ${edition}, and is ${is} now` : `is not what it was ${edition}`;
}
