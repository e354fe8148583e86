import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { builtSite } from './support/built-site.ts';
import { contentsOf, differences } from './support/contents-of.ts';
import { copyProject } from './support/project-copy.ts';

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

test(
  'two builds of one tree give the same bytes, whatever the folder, day, time zone, language, home, umask, cores and order of files',
  { timeout: 300_000 },
  async (t) => {
    const { folder } = await builtSite('own');
    const elsewhere = mkdtempSync(join(tmpdir(), 'accord-'));
    t.after(() => rmSync(elsewhere, { recursive: true, force: true }));
    const copy = join(elsewhere, 'zweiter Ordner mit ü');
    const home = join(elsewhere, 'home');
    copyProject(copy);
    mkdirSync(home);
    const oneCore = has('taskset') ? 'taskset -c 0' : '';
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        `umask 077; exec ${oneCore} "$0" "$@"`,
        process.execPath,
        '--import',
        pathToFileURL(resolve(copy, 'e2e/support/strange-machine.ts')).href,
        'src/cli/build.ts',
      ],
      {
        cwd: copy,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          HOME: home,
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          UV_THREADPOOL_SIZE: '2',
          BASE_PATH: '/',
          SITE_URL: '',
        },
      },
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(differences(contentsOf(folder), contentsOf(join(copy, 'dist'))), []);
  },
);

test('a byte, a file too many and a file too few are noticed', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, files] of Object.entries({
    one: { same: 'a', other: 'b', more: 'c' },
    two: { same: 'a', other: 'B', fewer: 'd' },
  })) {
    mkdirSync(join(folder, name));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  }
  assert.deepEqual(differences(contentsOf(join(folder, 'one')), contentsOf(join(folder, 'two'))), [
    'fewer (only in the second)',
    'more (only in the first)',
    'other',
  ]);
});
