import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { RelationEntry, Records } from '../records.ts';
import { overlap } from '../bounds.ts';
import { wording } from './wording.ts';

/** Of an exclusive type, no two holders have the same other end and scope at the same time. */
export function* exclusiveClash(records: Records, known: Known): Iterable<Issue> {
  const held = new Map<string, RelationEntry[]>();
  for (const relation of records.relations) {
    const type = known.relationTypes.find(relation.type)?.value;
    if (!type?.exclusive || isContested(relation, known)) continue;
    const key = [relation.type, relation.value.to, wording(relation.value.scope ?? '')].join('\0');
    const earlier = held.get(key) ?? [];
    const rival = earlier.find(({ value }) => value.from !== relation.value.from && overlap(value, relation.value));
    if (rival)
      yield {
        rule: 'exclusive-clash',
        at: relation.at(['from']),
        what:
          `"${relation.value.from}" and "${rival.value.from}" both stand at the ` +
          `same time as the one that "${type.label}" ` +
          `"${relation.value.to}"${relation.value.scope === undefined ? '' : `, for ${relation.value.scope}`}.`,
        why: 'The vocabulary calls this type exclusive: it has one holder at a time for the same other end and scope.',
        fix: 'Correct the dates or the scope of one of them, or mark the less certain one status: disputed.',
        also: [rival.at(['from'])],
      };
    held.set(key, [...earlier, relation]);
  }
}

/** Whether sources differ on the relation, or it rests on nothing that still holds. */
function isContested({ value }: RelationEntry, known: Known): boolean {
  const claims = value.claims.map((id) => known.claims.find(id)?.value.status ?? 'stated');
  return value.status === 'disputed' || claims.every((status) => status === 'disputed' || status === 'retracted');
}
