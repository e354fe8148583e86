import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ran } from './support/built-site.ts';
import { contentsOf, differences } from './support/contents-of.ts';
import { expect, test } from './support/test.ts';

const room = mkdtempSync(join(tmpdir(), 'damage-'));
test.afterAll(() => rmSync(room, { recursive: true, force: true }));

const [cache, dist] = [join(room, 'cache'), join(room, 'dist')];
const env = {
  ...process.env,
  CONTENT_DIR: resolve(import.meta.dirname, 'fixtures/tea'),
  OUT_DIR: dist,
  ACCORD_CACHE: cache,
  BASE_PATH: '/',
  SITE_URL: '',
};
const build = () => ran(['src/cli/build.ts'], env);

/** The same numbers from 0 to 1 for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What may happen to the bytes of a file. */
const DAMAGES: readonly ((bytes: Buffer, random: () => number) => Buffer | undefined)[] = [
  () => Buffer.alloc(0),
  (bytes, random) => bytes.subarray(0, Math.floor(bytes.length * random())),
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[Math.floor(changed.length * random())]! ^= 0x20;
    return changed;
  },
  (bytes) => Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')]),
  (bytes) => Buffer.alloc(bytes.length),
  () => undefined,
];

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Damages one in so many files of a folder, one at least, and says which. */
function damage(folder: string, random: () => number, oneIn: number): string[] {
  const files = filesBelow(folder);
  const sure = Math.floor(files.length * random());
  return files.filter((file, index) => {
    if (index !== sure && random() > 1 / oneIn) return false;
    const damaged = DAMAGES[Math.floor(DAMAGES.length * random())]!(readFileSync(file), random);
    if (damaged) writeFileSync(file, damaged);
    else rmSync(file);
    return true;
  });
}

test('whatever happens to files of caches, locks and site, the next build gives the same site, or says what to do', async () => {
  test.setTimeout(300_000);
  const ours = resolve(import.meta.dirname, '../.cache');
  for (const name of existsSync(ours) ? readdirSync(ours) : []) {
    // The browser is too large to copy, and it is not what is damaged here.
    if (name.startsWith('chromium-')) cpSync(join(ours, name), join(cache, name), { recursive: true, mode: 1 });
    if (['diagrams', 'fonts'].includes(name)) cpSync(join(ours, name), join(cache, name), { recursive: true });
  }
  const first = await build();
  expect(first.code, first.output).toBe(0);
  const good = contentsOf(dist);
  for (const seed of [1, 2]) {
    const random = numbersFrom(seed);
    const damaged = [
      ...readdirSync(cache)
        .filter((name) => !name.startsWith('chromium-'))
        .flatMap((name) => damage(join(cache, name), random, 4)),
      ...damage(join(room, '.dist'), random, 2),
      ...damage(dist, random, 10),
    ];
    const spoilt = contentsOf(dist);
    const { code, output } = await build();
    const told = `seed ${seed}, of ${damaged.length} files ${damaged.slice(0, 9).join(' ')}\n${output}`;
    expect(damaged.length, told).toBeGreaterThan(3);
    expect(output, told).not.toMatch(/fault of the program|^ {4}at /m);
    if (code === 0) expect(differences(good, contentsOf(dist)), told).toEqual([]);
    else {
      expect(differences(spoilt, contentsOf(dist)), told).toEqual([]);
      expect(output, told).toMatch(/Nothing was changed|\.cache|npm ci/);
      rmSync(dist, { recursive: true });
      const anew = await build();
      expect(anew.code, anew.output).toBe(0);
    }
  }
});
