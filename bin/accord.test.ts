import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test, type TestContext } from 'node:test';

const LOCK = {
  packages: {
    '': {},
    'node_modules/tea': { version: '1.0.0' },
    'node_modules/elsewhere': { version: '1.0.0', optional: true },
  },
};
/** A newer Node for other systems and for this one. */
const NODES = {
  packages: {
    '': {},
    'node_modules/node-elsewhere': { version: '24.0.0', os: 'plan9', cpu: process.arch, bin: { node: 'bin/node' } },
    'node_modules/node-here': { version: '24.0.0', os: process.platform, cpu: process.arch, bin: { node: 'bin/node' } },
  },
};
// Stands for npm: it notes how it was called and does what the test says.
const NPM = (deed: string) =>
  `const fs = require('node:fs'); fs.appendFileSync(__dirname + '/npm.log', process.argv.slice(2).join(' ') + '\\n'); ${deed}`;
// It installs all that the lock file names, as if all of it were for this system.
const INSTALLS = `fs.mkdirSync('node_modules/node-here/bin', { recursive: true });
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
fs.rmSync('node_modules/node-here/bin/node', { force: true });
fs.symlinkSync(${JSON.stringify(process.execPath)}, 'node_modules/node-here/bin/node');`;

/** A clean clone of a project with this launcher, the programs given, and an npm that does the deed given. */
function clone(t: TestContext, programs: Record<string, string>, npm = INSTALLS) {
  const folder = mkdtempSync(join(tmpdir(), 'launcher ü-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'bin/node'), { recursive: true });
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  copyFileSync(join(import.meta.dirname, 'accord.mjs'), join(folder, 'bin/accord.mjs'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(LOCK));
  writeFileSync(join(folder, 'bin/node/package-lock.json'), JSON.stringify(NODES));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'src/cli/uncaught.ts'), '');
  writeFileSync(join(folder, 'npm.cjs'), NPM(npm));
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, 'src/cli', `${name}.ts`), text);
  const env = { PATH: process.env['PATH'], HOME: folder, npm_execpath: join(folder, 'npm.cjs') };
  return {
    folder,
    env,
    run: (given: string[], node = process.execPath) =>
      spawnSync(node, [join(folder, 'bin/accord.mjs'), ...given], { cwd: tmpdir(), env, encoding: 'utf8' }),
    npmCalls: () =>
      existsSync(join(folder, 'npm.log')) ? readFileSync(join(folder, 'npm.log'), 'utf8').trim().split('\n') : [],
  };
}

/** A Node that cannot run .ts files, if the machine has one. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find(
    (path) =>
      existsSync(path) && Number(/^v(\d+)/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[1]) < 22,
  );

const nodes: [string, string | undefined][] = [
  ['a new Node', process.execPath],
  ['an old Node, by a newer one that is installed for it', oldNode],
];

for (const [words, node] of nodes) {
  test(
    `runs a command with ${words}, installing once what is missing`,
    { skip: node === undefined && 'no old Node on this machine' },
    (t) => {
      const { run, npmCalls } = clone(t, {
        check:
          'const given: string[] = process.argv.slice(2); console.log(given.join("+"), process.versions.node, process.cwd()); process.exitCode = 7;',
      });
      const first = run(['check', 'a', '--b'], node);
      assert.match(first.stdout, /^a\+--b 2[2-9]\..*launcher ü/);
      const installed = (what: string) => `Installing ${what} .*\\nInstalled ${what} in \\d+ s\\.\\n`;
      const isOld = node !== process.execPath;
      const newer = isOld ? installed('a newer Node') : '';
      assert.match(first.stderr, new RegExp(`^${installed('packages')}${newer}$`));
      assert.equal(first.status, 7);
      const second = run(['check'], node);
      assert.equal(second.stderr, '');
      assert.equal(second.status, 7);
      assert.equal(npmCalls().length, isOld ? 2 : 1);
      assert.match(npmCalls()[0]!, /^ci .*--include=dev .*--loglevel=error/);
    },
  );

  test(
    `hands a signal to a command run with ${words}`,
    { skip: node === undefined && 'no old Node on this machine' },
    async (t) => {
      const { folder, env } = clone(t, {
        check: 'process.on("SIGINT", () => process.exit(9)); setInterval(() => {}, 1000); console.log("up");',
      });
      const child = spawn(node!, [join(folder, 'bin/accord.mjs'), 'check'], {
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      child.stdout.once('data', () => child.kill('SIGINT'));
      const code = await new Promise((resolve) => child.on('exit', resolve));
      assert.equal(code, 9);
    },
  );
}

test(
  'says what to install where the own Node is too old and there is no package of a newer one',
  { skip: oldNode === undefined && 'no old Node on this machine' },
  (t) => {
    const { run, folder, npmCalls } = clone(t, { check: '' });
    const { 'node_modules/node-here': _, ...others } = NODES.packages;
    writeFileSync(join(folder, 'bin/node/package-lock.json'), JSON.stringify({ packages: others }));
    const { status, stderr } = run(['check'], oldNode);
    assert.equal(status, 3);
    assert.match(stderr, /^Node \S+ is too old .* Install Node 24, or 22\.18 at least, and try again\.\n$/);
    assert.deepEqual(npmCalls(), []);
  },
);

test('installs again when the lock file names other versions', (t) => {
  const { run, folder, npmCalls } = clone(t, { check: '' });
  run(['check']);
  const { packages } = LOCK;
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { ...packages, 'node_modules/tea': { version: '2.0.0' } } }),
  );
  run(['check']);
  assert.equal(npmCalls().length, 2);
});

test('says that the registry cannot be reached', (t) => {
  const { run } = clone(t, { check: '' }, 'console.error("npm error code ENOTFOUND"); process.exit(1);');
  const { status, stderr } = run(['check']);
  assert.equal(status, 3);
  assert.match(
    stderr,
    /npm error code ENOTFOUND\n\nCould not install packages: the package registry cannot be reached\. Is this machine online\?\nTo try it by itself, run "npm ci" in /,
  );
});

test('says that npm failed, with its words', (t) => {
  const { run } = clone(t, { check: '' }, 'console.error("npm error the lock file is damaged"); process.exit(4);');
  const { status, stderr } = run(['check']);
  assert.equal(status, 3);
  assert.match(
    stderr,
    /the lock file is damaged\n\nCould not install packages: npm ended with code 4; what it said is above\./,
  );
});

test('says that there is no npm', (t) => {
  const { run, env } = clone(t, { check: '' });
  Object.assign(env, { PATH: '/nowhere', npm_execpath: '' });
  assert.match(run(['check']).stderr, /There is no npm on the path; it comes with Node\./);
});

test('says which commands there are', (t) => {
  const { run } = clone(t, {});
  assert.equal(run([]).status, 0);
  const wrong = run(['chek']);
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /^There is no command "chek"\.\nCommands:\n {2}npm run start /);
});

test(
  'ends when the npm that runs it is ended',
  { skip: process.platform === 'win32' && 'no signals there' },
  async (t) => {
    const { folder, env } = clone(t, {
      check: 'process.on("exit", () => {}); setInterval(() => {}, 1000); console.log(process.pid);',
    });
    const shell = spawn('sh', ['-c', `"${process.execPath}" bin/accord.mjs check; true`], {
      cwd: folder,
      env: { ...env, npm_lifecycle_event: 'check' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pid = await new Promise<number>((resolve) => shell.stdout.once('data', (text) => resolve(Number(text))));
    shell.kill('SIGTERM');
    const isThere = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    for (let waited = 0; isThere() && waited < 50; waited++) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(isThere(), false);
  },
);
