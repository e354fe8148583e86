import { topOf, type Issue } from '#issues/issue.ts';
import type { Entry } from '#schema/entry.ts';
import type { EntityEntry, Records, TopicEntry } from './records.ts';
import { pagesOf } from './references.ts';

/** Files that hold what another one holds, each with that one; of the two the longer name is that of the copy. */
export function copiedFiles(records: Records): ReadonlyMap<string, string> {
  const lists = [...pairs(records.claims, ({ id }) => id, 2), ...pairs(records.relations, ({ id }) => id, 2)];
  const textOf = ({ value, prose }: EntityEntry | TopicEntry) =>
    [value.title, value.summary, ...prose.sentences.map(({ text }) => text)].join('\n');
  const pages = pairs(pagesOf(records), textOf, 1);
  return new Map([...lists, ...pages]);
}

/** @param least - So many records are no longer alike by chance. */
function pairs<T extends Entry<unknown>>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  least: number,
): (readonly [string, string])[] {
  const byFile = [...Map.groupBy(entries, ({ file }) => file)];
  const holders = Map.groupBy(entries, nameOf);
  return byFile.flatMap(([file, its]) => {
    const others = new Set(holders.get(nameOf(its[0]!))!.map((entry) => entry.file));
    const twin = [...others].find(
      (other) =>
        other !== file &&
        (other.length - file.length || (other < file ? -1 : 1)) < 0 &&
        its.every((entry) => holders.get(nameOf(entry))!.some((one) => one.file === other)),
    );
    return twin !== undefined && its.length >= least ? [[file, twin] as const] : [];
  });
}

/** Faults without those that follow from copies, and a fault for each copy. */
export function withCopiesToldOnce(found: readonly Issue[], records: Records): Issue[] {
  const copies = copiedFiles(records);
  if (copies.size === 0) return [...found];
  const isOfCopy = ({ at, also = [] }: Issue) => [at, ...also].some(({ file }) => copies.has(file));
  return [
    ...found.filter((issue) => !isOfCopy(issue)),
    ...[...copies].map(([copy, original]): Issue => ({
      rule: 'copied-file',
      at: topOf(copy),
      what: `What stands in this file stands in "${original}" as well.`,
      why: 'Each fact is written once; of two records with one id or title nobody can tell which is meant.',
      fix: 'Delete the copy, or write another id and other words into it.',
      also: [topOf(original)],
    })),
  ];
}
