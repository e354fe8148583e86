import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { test, type TestContext } from 'node:test';
import { editionFiles, EDITIONS, readEditions, servedFiles } from '#reading/editions.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { namedByPath } from '#graph/published.ts';
import { checkResult } from './checked-content.ts';
import { editionNow, writeEditions, writeFiles } from './editions.ts';

const ROOT = join(import.meta.dirname, '../..');

function teaWithout(t: TestContext, ...paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const tea = join(folder, 'tea');
  cpSync(join(ROOT, 'e2e/fixtures/tea'), tea, { recursive: true });
  for (const path of paths) rmSync(join(tea, path), { recursive: true, force: true });
  return tea;
}

const frozen = (content: string) => {
  const { day, files } = editionNow(content);
  writeFiles(join(content, EDITIONS, day), files);
  return day;
};

test('an edition is the same however often it is made, and holds what was frozen', (t) => {
  const tea = teaWithout(t, EDITIONS);
  const { files } = editionNow(tea);
  assert.deepEqual(editionNow(tea).files, files);
  frozen(tea);
  assert.deepEqual(editionNow(tea).files, files);
  const { editions, issues } = readEditions(filesOnDisk(tea));
  const { graph } = checkResult(tea);
  assert.deepEqual(issues, []);
  assert.deepEqual([...editions[0]!.claims.keys()], [...graph!.claims.keys()]);
  assert.deepEqual(
    editions[0]!.pages.map(({ id }) => id),
    [...graph!.pages.keys()],
  );
});

test('every link of an edition leads to a page of it, to a page of the site or to the web', (t) => {
  const tea = teaWithout(t, EDITIONS);
  const day = frozen(tea);
  const served = servedFiles(editionFiles(filesOnDisk(tea)).get(day)!);
  const { graph } = checkResult(tea);
  const isSound = (from: string, link: string) => {
    if (/^https?:/.test(link)) return true;
    const to = decodeURI(posix.join(EDITIONS, day, posix.dirname(from), link.replace(/[?#].*/, '')));
    const own = `${EDITIONS}/${day}/`;
    if ([own, './', 'icon.svg'].includes(to)) return true;
    if (to.startsWith(own)) {
      const path = to.slice(own.length);
      return path === 'manifest.sha256' || served.has(path.endsWith('/') ? `${path}index.html` : path);
    }
    const named = namedByPath(to);
    return named !== undefined && named.sort !== 'page'
      ? graph![`${named.sort as 'claim' | 'source'}s`].has(named.id as never)
      : named === undefined || graph!.pages.has(named.id as never);
  };
  const links = [...served].flatMap(([from, text]) =>
    [...text.matchAll(/ href="([^"]+)"/g)].map(([, link]) => ({ from, link: link! })),
  );
  assert.ok(links.length > 200);
  assert.deepEqual(
    links.filter(({ from, link }) => !isSound(from, link)),
    [],
  );
  assert.ok(!isSound('claims/any-house/index.html', '../any-huose/'));
});

test('a byte that was changed in an edition is found, wherever it stands', (t) => {
  for (const file of ['claims.json', 'pages/green-hill.md', 'bodies.jsonl', 'edition.css', 'manifest.sha256']) {
    const tea = teaWithout(t, EDITIONS);
    appendFileSync(join(tea, EDITIONS, frozen(tea), file), file === 'bodies.jsonl' ? '{}\n' : ' \n');
    const { editions, issues } = readEditions(filesOnDisk(tea));
    assert.deepEqual([...new Set(issues.map(({ rule }) => rule))], ['changed-edition'], file);
    assert.deepEqual(editions, []);
  }
});

test('an edition that an earlier state of the code has frozen is served to the byte, by the sums of then', (t) => {
  const tea = teaWithout(t);
  const site = join(tea, '..', 'site');
  writeEditions(tea, site);
  const days = readEditions(filesOnDisk(tea)).editions.map(({ day }) => day);
  assert.deepEqual(days, ['2022-04-15', '2024-06-30']);
  for (const day of days) {
    const folder = join(site, EDITIONS, day);
    const lines = readFileSync(join(folder, 'manifest.sha256'), 'utf8').trimEnd().split('\n');
    assert.ok(lines.some((line) => line.endsWith('  claims/sole-2019/index.html')));
    for (const line of lines) {
      const [sum, path = ''] = line.split('  ');
      const bytes = readFileSync(join(folder, path));
      assert.equal(createHash('sha256').update(bytes).digest('hex'), sum, path);
    }
  }
});

test('an edition that others have cited is never written over', (t) => {
  const tea = teaWithout(t, EDITIONS);
  const run = () =>
    spawnSync(process.execPath, [join(ROOT, 'bin/accord.mjs'), 'edition'], {
      env: { ...process.env, CONTENT_DIR: tea, NODE_TEST_CONTEXT: undefined },
      encoding: 'utf8',
    });
  assert.match(run().stdout, /^The edition of \S+ is in .+: \d+ files, \d+ kB\.\n$/);
  assert.match(run().stdout, /is there already, and is the same/);
  const { day, files } = editionNow(tea);
  const notice = join(tea, 'sources/notice-2019.yaml');
  writeFileSync(notice, readFileSync(notice, 'utf8').replace('our guests', 'all guests'));
  const refused = run();
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /There is an edition of \S+ already.+: sources\.json, pages/s);
  assert.deepEqual(editionFiles(filesOnDisk(tea)).get(day), files);
});
