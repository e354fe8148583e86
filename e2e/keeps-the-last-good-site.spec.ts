import assert from 'node:assert/strict';
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
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { wholeSite } from '#publishing/swap.ts';
import { ran } from './support/built-site.ts';
import { contentsOf, differences } from './support/contents-of.ts';

// A subject that the tests spoil, and the site made from it.
const room = mkdtempSync(join(tmpdir(), 'last-good-'));
const content = join(room, 'tea');
const dist = join(room, 'dist');
const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, BASE_PATH: '/', SITE_URL: '' };
const build = (more: NodeJS.ProcessEnv = {}) => ran(['src/cli/build.ts'], { ...env, ...more });

let good: Map<string, string>;
let buildMs: number;

before(async () => {
  cpSync(resolve(import.meta.dirname, 'fixtures/tea'), content, { recursive: true });
  const started = performance.now();
  const { code, output } = await build();
  buildMs = performance.now() - started;
  assert.equal(code, 0, output);
  good = contentsOf(dist);
  assert.ok(good.size > 10);
});
after(() => rmSync(room, { recursive: true, force: true }));

/** A page of the subject that can be changed so that its site changes too. */
function aPage(): string {
  const folder = join(content, 'topics');
  return join(
    folder,
    readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .sort()[0]!,
  );
}

async function withPage(change: string, deed: () => Promise<void>): Promise<void> {
  const text = readFileSync(aPage(), 'utf8');
  appendFileSync(aPage(), change);
  try {
    await deed();
  } finally {
    writeFileSync(aPage(), text);
  }
}

test('a fault in the content leaves the site as it was, and says so by code 1', () =>
  withPage('\n\n[Nowhere](./no-such-page.mdx)\n', async () => {
    for (const program of ['build', 'check']) {
      const { code, output } = await ran([`src/cli/${program}.ts`], env);
      assert.equal(code, 1, output);
      assert.doesNotMatch(output, /^ {4}at /m);
      assert.deepEqual(differences(good, contentsOf(dist)), []);
    }
  }));

test('a missing browser leaves the site as it was, and says so by code 3', async () => {
  const { code, output } = await build({
    ACCORD_CHROMIUM: join(room, 'no-browser'),
    ACCORD_CACHE: join(room, 'empty-cache'),
  });
  assert.equal(code, 3, output);
  assert.match(output, /ACCORD_CHROMIUM is ".*no-browser"/);
  assert.deepEqual(differences(good, contentsOf(dist)), []);
});

test('a build that is killed leaves a whole site, old or new, and the next one heals', () =>
  withPage('\n\nOne more sentence.\n', async () => {
    for (const part of [0.3, 0.6, 0.8, 0.95]) {
      const child = spawn(process.execPath, ['src/cli/build.ts'], { env, stdio: 'ignore', detached: true });
      await sleep(buildMs * part);
      // With everything that it has started.
      if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL');
      const isOld = differences(good, contentsOf(wholeSite(dist))).length === 0;
      assert.ok(isOld || /One more sentence/.test(readFileSync(join(wholeSite(dist), pageOfTopic()), 'utf8')));
    }
    const [one, two] = await Promise.all([build(), build()]);
    assert.deepEqual([one.code, two.code], [0, 0], one.output + two.output);
    assert.match(readFileSync(join(dist, pageOfTopic()), 'utf8'), /One more sentence/);
    assert.deepEqual(
      readdirSync(join(room, '.dist')).filter((name) => !/^(lock|stamp)/.test(name)),
      [],
    );
    assert.deepEqual(
      [...contentsOf(dist).keys()].filter((path) => !good.has(path) && !/^(_astro|pagefind)/.test(path)),
      [],
    );
    assert.ok(existsSync(join(dist, '404.html')));
  }));

function pageOfTopic(): string {
  return `${/([^/\\]+)\.mdx$/.exec(aPage())![1]}/index.html`;
}
