import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { beginBuild, isBuiltFrom, wholeSite } from './swap.ts';

const room = mkdtempSync(join(tmpdir(), 'swap-'));
after(() => rmSync(room, { recursive: true }));

let rooms = 0;
/** A live folder of two files that say `words`, in a place of its own. */
function liveSite(words: string): string {
  const live = join(room, `${++rooms}`, 'dist');
  mkdirSync(live, { recursive: true });
  writeSite(live, words);
  return live;
}

function writeSite(folder: string, words: string): void {
  writeFileSync(join(folder, 'a.html'), words);
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'b.html'), words);
}

/** What the two files say if they say the same and there is nothing else, or else what is wrong. */
function said(folder: string): string {
  if (!existsSync(folder)) return 'no site';
  const [a, b] = ['a.html', 'deep/b.html'].map((file) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : 'nothing',
  );
  if (readdirSync(folder, { recursive: true }).length !== 3 || a !== b) return `a mixture of ${a} and ${b}`;
  return a!;
}

async function build(live: string, words: string, stamp?: string): Promise<void> {
  const made = await beginBuild(live);
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
 * Builds in a process of its own in which the `nth` call that changes the disk goes wrong.
 *
 * @returns Whether there were that many calls.
 */
async function faultyBuild(live: string, fault: string, nth: number): Promise<boolean> {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const nth = ${nth};
    let count = 0;
    process.on('exit', () => fs.writeSync(1, String(count)));
    for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'writeFileSync']) {
      const real = fs[name];
      fs[name] = (...given) => { if (++count >= nth) { ${fault} } return real(...given); };
    }
    syncBuiltinESMExports();
    const { beginBuild } = await import(${JSON.stringify(join(import.meta.dirname, 'swap.ts'))});
    const live = ${JSON.stringify(live)};
    const made = await beginBuild(live);
    try {
      fs.writeFileSync(made.folder + '/a.html', 'new');
      fs.mkdirSync(made.folder + '/deep');
      fs.writeFileSync(made.folder + '/deep/b.html', 'new');
      made.swapIn('stamp of new');
    } finally {
      made.end();
    }`;
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--input-type=module', '--eval', code], (_, stdout) => {
      resolve(child.signalCode === 'SIGKILL' || Number(stdout) >= nth);
    });
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
  const made = await beginBuild(live);
  writeSite(made.folder, 'half');
  made.end();
  assert.equal(said(live), 'old');
});

for (const [words, fault] of Object.entries(FAULTS)) {
  test(`keeps a whole site when a build ${words} its n-th step, for every n, and heals`, async () => {
    for (let nth = 1, reached = true; reached; nth++) {
      const live = liveSite('old');
      reached = await faultyBuild(live, fault, nth);
      const seen = said(wholeSite(live));
      assert.ok(seen === 'old' || seen === 'new', `step ${nth}: ${seen}`);
      if (words === 'fails at') assert.equal(wholeSite(live), live, `step ${nth}`);
      if (isBuiltFrom('stamp of new', live)) assert.equal(seen, 'new', `step ${nth}`);
      const made = await beginBuild(live);
      assert.equal(said(live), seen, `step ${nth}, healed`);
      assert.deepEqual(readdirSync(made.folder), []);
      made.end();
      assert.ok(nth < 40);
    }
  });
}

test('lets one build wait for another', async () => {
  const live = liveSite('old');
  const first = await beginBuild(live);
  let waited = 0;
  const second = beginBuild(live, () => waited++);
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

test('knows what the live site was built from until a file of it is touched', async () => {
  const live = liveSite('old');
  assert.equal(isBuiltFrom('tea', live), false);
  await build(live, 'new', 'tea');
  assert.equal(isBuiltFrom('tea', live), true);
  assert.equal(isBuiltFrom('coffee', live), false);
  utimesSync(join(live, 'deep', 'b.html'), 1, 1);
  assert.equal(isBuiltFrom('tea', live), false);
});
