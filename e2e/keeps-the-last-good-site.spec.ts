import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { wholeSite } from '#publishing/swap.ts';
import { ran } from './support/built-site.ts';
import { contentsOf, differences } from './support/contents-of.ts';
import { expect, test } from './support/test.ts';

// A subject that the tests spoil, one after another, and the site made from it.
test.describe.configure({ mode: 'default' });
const room = mkdtempSync(join(tmpdir(), 'last-good-'));
const content = join(room, 'tea');
const dist = join(room, 'dist');
const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, BASE_PATH: '/', SITE_URL: '' };
const build = (more: NodeJS.ProcessEnv = {}) => ran(['src/cli/build.ts'], { ...env, ...more });
const sinceTheGoodOne = () => differences(good, contentsOf(wholeSite(dist)));

let good: Map<string, string>;

test.beforeAll(async () => {
  cpSync(resolve(import.meta.dirname, 'fixtures/tea'), content, { recursive: true });
  const { code, output } = await build();
  expect(code, output).toBe(0);
  good = contentsOf(dist);
  expect(good.size).toBeGreaterThan(10);
});
test.afterAll(() => rmSync(room, { recursive: true, force: true }));

const PAGE = 'steeping';

async function withPage(change: string, deed: () => Promise<void>): Promise<void> {
  const file = join(content, `topics/${PAGE}.mdx`);
  const text = readFileSync(file, 'utf8');
  appendFileSync(file, change);
  try {
    await deed();
  } finally {
    writeFileSync(file, text);
  }
}

test('a fault in the content leaves the site as it was, and says so by code 1', () =>
  withPage('\n\n[Nowhere](./no-such-page.mdx)\n', async () => {
    for (const program of ['build', 'check']) {
      const { code, output } = await ran([`src/cli/${program}.ts`], env);
      expect(code, output).toBe(1);
      expect(output).not.toMatch(/^ {4}at /m);
      expect(sinceTheGoodOne()).toEqual([]);
    }
  }));

test('a missing browser leaves the site as it was, and says so by code 3', () =>
  withPage('\n\nOne more sentence.\n', async () => {
    const { code, output } = await build({
      ACCORD_CHROMIUM: join(room, 'no-browser'),
      ACCORD_CACHE: join(room, 'empty-cache'),
    });
    expect(code, output).toBe(3);
    expect(output).toMatch(/ACCORD_CHROMIUM is ".*no-browser"/);
    expect(sinceTheGoodOne()).toEqual([]);
  }));

test('a build of what is built already ends at once and touches nothing', async () => {
  const { code, output } = await build();
  expect(code, output).toBe(0);
  expect(output).toContain('Nothing has changed');
  expect(output).not.toContain('Pages written');
  expect(sinceTheGoodOne()).toEqual([]);
});

/**
 * Kills a build, with everything that it has started, when it has ended a step; what happens at each moment of the
 * swap is tried in `src/publishing/swap.test.ts`.
 */
async function buildKilledAfter(step: string): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, signal) => done(signal)));
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.includes(step) && child.exitCode === null) process.kill(-child.pid!, 'SIGKILL');
  });
  expect(await ended, output).toBe('SIGKILL');
}

test('a build that is killed leaves a whole site, old or new, and the next one heals', () =>
  withPage('\n\nOne more sentence.\n', async () => {
    const shown = (folder: string) => readFileSync(join(folder, PAGE, 'index.html'), 'utf8');
    for (const step of ['Diagrams drawn', 'Search index written']) {
      await buildKilledAfter(step);
      const isOld = sinceTheGoodOne().length === 0;
      expect(isOld || shown(wholeSite(dist)).includes('One more sentence')).toBe(true);
    }
    const [one, two] = await Promise.all([build(), build()]);
    expect([one.code, two.code], one.output + two.output).toEqual([0, 0]);
    expect(shown(dist)).toContain('One more sentence');
    const unfinished = readdirSync(join(room, '.dist')).filter((name) => !/^(lock|stamp)/.test(name));
    expect(unfinished).toEqual([]);
    const added = [...contentsOf(dist).keys()].filter(
      (path) => !good.has(path) && !/^(_astro|pagefind)|\.(br|gz)$/.test(path),
    );
    expect(added).toEqual([]);
    expect(existsSync(join(dist, '404.html'))).toBe(true);
  }));
