import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '#graph/build-graph.ts';
import { printedReport } from '#issues/report.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { MARKS, mutated } from '#reading/mutations.fixture.ts';
import { readContent } from '#reading/read-content.ts';
import { SUBJECTS } from './built-site.ts';

/** What came of edits, each tried by the check. */
export interface Tried {
  readonly tried: number;
  /** Those that the check passes, all of them in the one subject. */
  readonly passed: number;
  /** The subject with them, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Edits of the subject about tea, one after another. Each is checked with all before it that passed; one that does
 * not pass is taken back, with a report. What throws is told with its edit.
 *
 * @param next - Numbers from 0 to 1.
 * @param enough - How many may pass, how many are tried.
 */
export function passingInputs(next: () => number, enough: { tried: number; passed: number }): Tried {
  const { name, files: sound } = filesOnDisk(SUBJECTS.tea);
  const files = new Map(sound) as Map<string, Uint8Array>;
  // A drawing is tried by a browser, and a page that has one may be refused by the build as well.
  const paths = [...files.keys()].filter(
    (path) => !path.includes('first-flush') && !path.startsWith('editions/') && path !== 'published.txt',
  );
  let [tried, passed] = [0, 0];
  for (; tried < enough.tried && passed < enough.passed; tried++) {
    const path = paths[Math.floor(next() * paths.length)]!;
    const before = files.get(path)!;
    const text = mutated(new TextDecoder().decode(before), next, MARKS);
    files.set(path, new TextEncoder().encode(text));
    try {
      const { records, issues } = readContent({ name, files });
      const found = buildGraph(records, issues);
      printedReport(found.issues);
      if (found.graph) passed++;
      else files.set(path, before);
    } catch (error) {
      throw new Error(`The check threw at ${path}:\n${JSON.stringify(text)}`, { cause: error });
    }
  }
  return { tried, passed, files };
}

/** Writes the subject about tea with other files into a folder. */
export function writeTea(folder: string, files: Tried['files']): void {
  cpSync(SUBJECTS.tea, folder, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}
