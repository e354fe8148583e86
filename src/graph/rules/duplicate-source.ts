import type { Issue } from '#issues/issue.ts';
import type { Entry } from '#schema/entry.ts';
import type { Source } from '#schema/source.ts';
import type { Records } from '../records.ts';

/** A work has one record: no two sources have the same address and the same date. */
export function* duplicateSource(records: Records): Iterable<Issue> {
  const first = new Map<string, Entry<Source>>();
  for (const source of records.sources) {
    const { url, published } = source.value;
    if (url === undefined) continue;
    const key = `${url} ${published ?? ''}`;
    const twin = first.get(key);
    if (!twin) first.set(key, source);
    else
      yield {
        rule: 'duplicate-source',
        at: source.at(['url']),
        what: `The sources "${source.id}" and "${twin.id}" have the same address and date.`,
        why: 'A work is one source, so that everything that rests on it stands together.',
        fix: 'Cite one of them everywhere and delete the other.',
        also: [twin.at(['url'])],
      };
  }
}
