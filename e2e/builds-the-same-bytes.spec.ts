import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentsOf, differences } from './support/contents-of.ts';
import { copyProject } from './support/project-copy.ts';
import { expect, test } from './support/test.ts';

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const folders: string[] = [];
test.afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test.describe('two builds of one tree', () => {
  test.use({ site: 'subject', base: '/' });

  test('give the same bytes, whatever the folder, day, time zone, language, home, umask, cores and order of files', async ({
    built,
  }) => {
    test.setTimeout(300_000);
    const elsewhere = mkdtempSync(join(tmpdir(), 'accord-'));
    folders.push(elsewhere);
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
    expect(status, stderr).toBe(0);
    expect(differences(contentsOf(built.folder), contentsOf(join(copy, 'dist')))).toEqual([]);
  });
});

test('a byte, a file too many and a file too few are noticed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
  folders.push(folder);
  for (const [name, files] of Object.entries({
    one: { same: 'a', other: 'b', more: 'c' },
    two: { same: 'a', other: 'B', fewer: 'd' },
  })) {
    mkdirSync(join(folder, name));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  }
  expect(differences(contentsOf(join(folder, 'one')), contentsOf(join(folder, 'two')))).toEqual([
    'fewer (only in the second)',
    'more (only in the first)',
    'other',
  ]);
});
