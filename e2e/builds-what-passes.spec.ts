import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '#graph/build-graph.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { chance, MARKS, mutated } from '#reading/mutations.fixture.ts';
import { readContent } from '#reading/read-content.ts';
import { ran, SUBJECTS } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

/** `MUTATION_SEED` tries other edits. */
const seed = Number(process.env['MUTATION_SEED'] ?? 20261126);
const MOST_TRIED = 400;
const ENOUGH = 40;

const room = mkdtempSync(join(tmpdir(), 'passes-'));
test.afterAll(() => rmSync(room, { recursive: true, force: true }));

test(`what the check passes is built, whatever was done to it (MUTATION_SEED=${seed})`, async () => {
  const next = chance(seed);
  const { name, files: sound } = filesOnDisk(SUBJECTS.tea);
  const files = new Map(sound);
  // A drawing is tried by a browser, and a page that has one may be refused by the build as well.
  const paths = [...files.keys()].filter((path) => !path.includes('first-flush') && path !== 'published.txt');
  let kept = 0;
  for (let tried = 0; tried < MOST_TRIED && kept < ENOUGH; tried++) {
    const path = paths[Math.floor(next() * paths.length)]!;
    const before = files.get(path)!;
    const text = mutated(new TextDecoder().decode(before as Uint8Array), next, MARKS);
    files.set(path, new TextEncoder().encode(text));
    const { records, issues } = readContent({ name, files });
    if (buildGraph(records, issues).graph) kept++;
    else files.set(path, before);
  }
  expect(kept).toBe(ENOUGH);

  const content = join(room, 'tea');
  cpSync(SUBJECTS.tea, content, { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(content, path), bytes as Uint8Array);
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: join(room, 'dist'), BASE_PATH: '/', SITE_URL: '' };
  const { code, output } = await ran(['src/cli/build.ts'], env);
  expect(code, output).toBe(0);
});
