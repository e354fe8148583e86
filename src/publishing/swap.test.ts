import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { writeMark } from './mark.ts';
import { beginBuild, isBuiltFrom, wholeSite } from './swap.ts';

const room = mkdtempSync(join(tmpdir(), 'swap-'));
after(() => rmSync(room, { recursive: true }));

let rooms = 0;
/** A place of its own for a project and its site, on this disk or another. */
function roomFor(parent = room): string {
  const own = join(parent, `${++rooms}`);
  mkdirSync(own);
  return own;
}

/** A live folder of two files that say `words`, as a build would leave it. */
function liveSite(words: string, live = join(roomFor(), 'dist')): string {
  mkdirSync(live, { recursive: true });
  writeSite(live, words);
  writeMark(live);
  return live;
}

function writeSite(folder: string, words: string): void {
  writeFileSync(join(folder, 'a.html'), words);
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'b.html'), words);
}

/** What the two files say if they say the same and there is nothing else but the mark, or else what is wrong. */
function said(folder: string): string {
  if (!existsSync(folder)) return 'no site';
  const [a, b] = ['a.html', 'deep/b.html'].map((file) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : 'nothing',
  );
  if (readdirSync(folder, { recursive: true }).length !== 4 || a !== b) return `a mixture of ${a} and ${b}`;
  return a!;
}

const begun = (live: string, onWait?: () => void) => beginBuild(live, onWait, join(room, 'project'));

async function build(live: string, words: string, stamp?: string): Promise<void> {
  const made = await begun(live);
  try {
    writeSite(made.folder, words);
    made.swapIn(stamp);
  } finally {
    made.end();
  }
}

const FAULTS = {
  'is killed before': 'process.kill(process.pid, "SIGKILL")',
  'fails at': 'if (count === nth) throw Object.assign(new Error("full"), { code: "ENOSPC" })',
  'fails from': 'throw Object.assign(new Error("full"), { code: "ENOSPC" })',
} as const;

/**
 * Builds one site after another in a process of its own in which the n-th call that changes the disk goes wrong for the
 * n-th of them from `first` on; copying, when it is half done.
 *
 * @returns Of each whether there were that many calls. With the first that is killed it ends.
 */
async function faultyBuilds(
  lives: readonly string[],
  fault: string,
  first: number,
  env: NodeJS.ProcessEnv,
): Promise<boolean[]> {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let count, nth;
    const real = { ...fs };
    for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'writeFileSync', 'cpSync'])
      fs[name] = (...given) => {
        if (++count >= nth) {
          if (name === 'cpSync' && real.lstatSync(given[0]).isDirectory())
            real.cpSync(given[0] + '/a.html', given[1] + '/a.html');
          ${fault}
        }
        return real[name](...given);
      };
    syncBuiltinESMExports();
    const { beginBuild } = await import(${JSON.stringify(join(import.meta.dirname, 'swap.ts'))});
    async function build(live) {
      const made = await beginBuild(live, () => {}, ${JSON.stringify(join(room, 'project'))});
      try {
        fs.writeFileSync(made.folder + '/a.html', 'new');
        fs.mkdirSync(made.folder + '/deep');
        fs.writeFileSync(made.folder + '/deep/b.html', 'new');
        made.swapIn('stamp of new');
      } finally {
        made.end();
      }
    }
    for (const [index, live] of ${JSON.stringify(lives)}.entries()) {
      count = 0;
      nth = ${first} + index;
      await build(live).catch(() => {});
      real.writeSync(1, count >= nth ? '+' : '-');
    }`;
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--input-type=module', '--eval', code], { env }, (_, stdout) =>
      resolve(child.signalCode === 'SIGKILL' ? [true] : [...stdout].map((sign) => sign === '+')),
    );
  });
}

test('makes the first site and replaces it by the next', async () => {
  const live = join(room, 'first', 'dist');
  mkdirSync(join(room, 'first'));
  await build(live, 'one');
  assert.equal(said(live), 'one');
  await build(live, 'two');
  assert.equal(said(live), 'two');
  assert.deepEqual(
    readdirSync(join(room, 'first', '.dist')).filter((name) => !name.startsWith('lock')),
    [],
  );
});

test('leaves the live site alone when a build ends without a swap', async () => {
  const live = liveSite('old');
  const made = await begun(live);
  writeSite(made.folder, 'half');
  made.end();
  assert.equal(said(live), 'old');
});

const elsewhere = '/dev/shm';
const hasOtherDisk = existsSync(elsewhere) && statSync(elsewhere).dev !== statSync(room).dev;

/** What the folder of the site may be, and why it cannot be tried here, if so. */
const FOLDERS: Readonly<
  Record<string, { make(t: TestContext): string; skip?: string | false; env?: NodeJS.ProcessEnv }>
> = {
  'a folder': { make: () => join(roomFor(), 'dist') },
  'a folder of a system that can exchange none': {
    make: () => join(roomFor(), 'dist'),
    env: { ...process.env, PATH: '' },
  },
  'a folder on another disk': {
    skip: !hasOtherDisk && 'there is no other disk in memory here',
    make(t) {
      const other = mkdtempSync(join(elsewhere, 'swap-'));
      t.after(() => rmSync(other, { recursive: true }));
      return join(other, 'dist');
    },
  },
  'a relative link': { make: () => linkTo('releases/dist') },
  'an absolute link': { make: () => linkTo(join(roomFor(), 'dist')) },
  'a mount point': {
    skip: !canMount() && 'this machine does not let this program mount a folder',
    make(t) {
      const live = join(roomFor(), 'dist');
      mkdirSync(live);
      mount(live);
      t.after(() => execFileSync('umount', [live]));
      return live;
    },
  },
};

function linkTo(folder: string): string {
  const link = join(roomFor(), 'current');
  symlinkSync(folder, link);
  return link;
}

function mount(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' });
}

function canMount(): boolean {
  const folder = roomFor();
  try {
    mount(folder);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  }
}

for (const [folder, { make, skip = false, env = process.env }] of Object.entries(FOLDERS)) {
  test(`builds into ${folder} again and again`, { skip }, async (t) => {
    const live = make(t);
    for (const words of ['one', 'two', 'three']) {
      await build(live, words, words);
      assert.equal(said(live), words);
      assert.equal(isBuiltFrom(words, live), true);
    }
    assert.equal(lstatSync(live).isSymbolicLink(), folder.endsWith('link'));
  });

  // A link is followed once and is then a folder like any other.
  if (folder.endsWith('link')) continue;

  for (const [words, fault] of Object.entries(FAULTS))
    test(`keeps ${folder} whole when a build ${words} its n-th step, for every n, and heals`, { skip }, async (t) => {
      const isFilled = folder === 'a mount point';
      const atOnce = 10;
      for (let first = 1, reached = [true]; reached.at(-1); first += atOnce) {
        assert.ok(first < 60);
        const lives = Array.from({ length: atOnce }, () => make(t));
        for (const live of lives) await build(live, 'old', 'stamp of old');
        const processes = words === 'is killed before' ? lives.map((live) => [live]) : [lives];
        const all = processes.map((its, index) => faultyBuilds(its, fault, first + index, env));
        reached = (await Promise.all(all)).flat();
        assert.equal(reached.length, atOnce);
        for (const [index, live] of lives.entries()) {
          const step = `step ${first + index}`;
          const seen = said(wholeSite(live));
          assert.ok(seen === 'old' || seen === 'new', `${step}: ${seen}`);
          if (words === 'fails at' && !isFilled) assert.equal(wholeSite(live), realpathSync(live), step);
          if (isBuiltFrom('stamp of new', live)) assert.equal(seen, 'new', step);
          if (isBuiltFrom('stamp of old', live)) assert.equal(seen, 'old', step);
          const made = await begun(live);
          assert.equal(said(live), seen, `${step}, healed`);
          assert.deepEqual(readdirSync(made.folder), []);
          made.end();
        }
      }
    });
}

test('leaves what somebody has put into the live site while it was built', async () => {
  const live = liveSite('old');
  const made = await begun(live);
  writeSite(made.folder, 'new');
  writeFileSync(join(live, 'deep', 'thesis.txt'), 'mine');
  assert.throws(() => made.swapIn(), /^WrongUsage: .*deep\/thesis\.txt/);
  made.end();
  assert.equal(readFileSync(join(live, 'a.html'), 'utf8'), 'old');
  assert.equal(readFileSync(join(live, 'deep', 'thesis.txt'), 'utf8'), 'mine');
});

test('takes a link away that an earlier swap has left in place of a folder', async () => {
  const live = liveSite('old');
  const workshop = join(live, '../.dist');
  mkdirSync(workshop);
  symlinkSync('nowhere', join(workshop, 'before'));
  await build(live, 'new');
  assert.equal(said(live), 'new');
});

test('lets one build wait for another', async () => {
  const live = liveSite('old');
  const first = await begun(live);
  let waited = 0;
  const second = begun(live, () => waited++);
  writeSite(first.folder, 'first');
  await new Promise((resolve) => setTimeout(resolve, 250));
  assert.equal(waited, 1);
  first.swapIn();
  first.end();
  const made = await second;
  assert.deepEqual(readdirSync(made.folder), []);
  made.end();
  assert.equal(said(live), 'first');
});

test('builds on where the lock was damaged', async () => {
  const live = liveSite('old');
  const lock = join(live, '../.dist/lock');
  mkdirSync(lock, { recursive: true });
  await build(live, 'one');
  writeFileSync(lock, 'nonsense');
  await build(live, 'two');
  assert.equal(said(live), 'two');
});

test('knows what the live site was built from until a file of it is touched', async () => {
  const live = liveSite('old');
  assert.equal(isBuiltFrom('tea', live), false);
  await build(live, 'new', 'tea');
  assert.equal(isBuiltFrom('tea', live), true);
  assert.equal(isBuiltFrom('coffee', live), false);
  utimesSync(join(live, 'deep', 'b.html'), 1, 1);
  assert.equal(isBuiltFrom('tea', live), false);
});
