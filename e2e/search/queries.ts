import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isMap, LineCounter, parseDocument, type Node, type Pair, type Scalar } from 'yaml';
import { z } from 'zod';

const GoldQuery = z.strictObject({
  query: z.string('A query that is a number needs quotation marks.').min(1),
  /** Any of these may come first; the first named is the best. */
  pages: z.array(z.string()).min(1),
  /** Any of these may be the first part of its page. */
  claims: z.array(z.string()).min(1).optional(),
});

/** A query, the pages that answer it and the claims that do, by their ids. */
export interface GoldQuery extends Readonly<z.infer<typeof GoldQuery>> {
  /** Where it is written: file and line. */
  readonly at: string;
}

const FOLDER = join(import.meta.dirname, 'queries');
const ROOT = join(import.meta.dirname, '../..');

/** Every query of the benchmark, by what sort it is: each sort has a file, and its name. */
export const goldQueries = (): ReadonlyMap<string, readonly GoldQuery[]> =>
  new Map(
    readdirSync(FOLDER)
      .sort()
      .map((name) => {
        const path = join(FOLDER, name);
        return [basename(name, '.yaml'), queriesIn(readFileSync(path, 'utf8'), relative(ROOT, path))];
      }),
  );

/**
 * The queries of one file, each with what answers it.
 *
 * @throws with every fault of the file, its line and what is wrong.
 */
export function queriesIn(text: string, file: string): GoldQuery[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number) => `${file}:${lineCounter.linePos(offset).line}`;
  const faults = document.errors.map(({ pos, message }) => `${at(pos[0])}  ${message}`);
  const pairs = isMap(document.contents) ? (document.contents.items as Pair<Scalar, Node>[]) : [];
  if (pairs.length === 0) faults.push(`${at(0)}  No query stands here.`);
  const queries = pairs.flatMap(({ key, value }): GoldQuery[] => {
    const read = GoldQuery.safeParse({ query: key.value, ...(value?.toJS(document) as object | null) });
    if (read.success) return [{ ...read.data, at: at(key.range![0]) }];
    for (const { path, message } of read.error.issues) {
      const guilty = path[0] === 'query' ? key : (document.getIn([key.value, ...path], true) as Node | undefined);
      faults.push(`${at((guilty ?? key).range![0])}  ${[key.value, ...path].join(' › ')}: ${message}`);
    }
    return [];
  });
  if (faults.length > 0) throw new Error(`Queries that cannot be asked:\n${faults.join('\n')}`);
  return queries;
}
