import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';

/** A file of claims/ that is said to be of a family is there, and is of one family only. */
export function* unknownClaimFile(records: Records): Iterable<Issue> {
  if (records.lost.claims.all || records.lost.claims.nameless.includes('')) return;
  const files = new Set(records.claims.map(({ group }) => group));
  const families = new Map<string, string>();
  for (const { id, value, at } of records.relationGroups)
    for (const [index, file] of (value.claims ?? []).entries()) {
      const other = families.get(file);
      if (files.has(file) && other === undefined) {
        families.set(file, id);
        continue;
      }
      // A file that could not be read has its own report.
      if (other === undefined && records.mentioned.has(file)) continue;
      yield {
        rule: 'unknown-claim-file',
        at: at(['claims', index]),
        what:
          other === undefined
            ? `No claim stands in claims/${file}.yaml.`
            : `"${file}" is in the group "${other}" already.`,
        why: 'The claims of a file have the sign of one family on the timeline.',
        fix: 'Correct the name of the file, or delete it here.',
      };
    }
}
