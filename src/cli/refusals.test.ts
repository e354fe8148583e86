import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { endingOf } from './ending.ts';
import { refusalIn } from './refusals.ts';

const at = join(tmpdir(), 'out/a.html');

/** Each code as Node throws it, with words that must be said of it. */
const CODES: Readonly<Record<string, RegExp>> = {
  ENOSPC: /cannot be written: the disk is full.*\d MB are free there\..*OUT_DIR/,
  EDQUOT: /your share of it/,
  EACCES: /may not be read or written by you.*Give yourself the right/,
  EPERM: /may not be read or written by you/,
  EROFS: /read-only.*OUT_DIR/,
  EXDEV: /to another disk in one step.*on one disk/,
  EBUSY: /another program has it open.*inside it by OUT_DIR/,
  EMFILE: /too many files are open.*ulimit/,
  ENFILE: /too many files are open/,
  ELOOP: /leads in a circle.*Remove the link/,
  ENOTDIR: /lies below a file/,
  EIO: /the disk is failing/,
  ENOMEM: /no memory is left/,
};

for (const [code, words] of Object.entries(CODES))
  test(`${code} is said with its place and what to do, and is no fault of the program`, () => {
    const { exitCode, says } = endingOf(Object.assign(new Error(`${code}: words of Node`), { code, path: at }));
    assert.equal(exitCode, 3);
    assert.ok(says.startsWith(`${at} `), says);
    assert.match(says, words);
    assert.ok(says.includes(`(${code})`) && !says.includes('fault of the program'), says);
  });

test('a refusal is found however it is wrapped', () => {
  const inner = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  for (const error of [
    inner,
    new Error('Build failed', { cause: inner }),
    new AggregateError([new Error('other'), new Error('deep', { cause: inner })], 'Build failed with 1 error:'),
    new Error('Build failed with 1 error:\n\nNo space left on device (os error 28)'),
  ])
    assert.match(refusalIn(error, ['/site']) ?? '', /^\/site cannot be written: the disk is full/, String(error));
});

test('a package that is half installed is named, with what installs it', () => {
  const error = Object.assign(new Error("Cannot find package 'yaml' imported from /x.ts"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });
  assert.match(refusalIn(error)!, /^yaml is missing: the packages are not whole .*Run "npm ci"/);
});

test('a folder that cannot be made is refused for the reason of the one above it', () => {
  const file = join(import.meta.dirname, 'refusals.test.ts');
  const path = join(file, 'below/made');
  const error = Object.assign(new Error(`ENOENT: no such file or directory, mkdir '${path}'`), {
    code: 'ENOENT',
    path,
  });
  assert.match(refusalIn(error) ?? '', /below.made lies below a file/);
});

test('a lock that cannot be had is refused for the reason of its disk or its folder', () => {
  const [full, closed] = ['database or disk is full', 'unable to open database file'].map((words) =>
    Object.assign(new Error(words), { code: 'ERR_SQLITE_ERROR', path: join(import.meta.dirname, 'none.test.ts/lock') }),
  );
  assert.match(refusalIn(full) ?? '', /lock cannot be written: the disk is full/);
  const file = join(import.meta.dirname, 'refusals.test.ts/lock');
  assert.match(refusalIn(Object.assign(closed!, { path: file })) ?? '', /lock lies below a file/);
});

test('pages are made in the project, which no other folder cures', () => {
  const path = join(process.cwd(), '.dist/making-0123456789ab');
  for (const code of ['EROFS', 'EACCES']) {
    const error = Object.assign(new Error(`${code}: words of Node, mkdir`), { code, path });
    assert.match(refusalIn(error) ?? '', /making-0123456789ab .* work in a copy of it where you may write\.$/);
  }
});

test('a file of the project that is not there is no package', () =>
  assert.equal(
    refusalIn(new Error("Build failed with 1 error:\n\nCould not resolve './Pot.astro' in src/a.astro")),
    undefined,
  ));

test('a bug is no refusal, nor is an error that leads back to itself', () => {
  assert.equal(refusalIn(new TypeError('x is undefined')), undefined);
  const circle = new Error('round');
  circle.cause = circle;
  assert.equal(refusalIn(circle), undefined);
  assert.equal(refusalIn('a word'), undefined);
});
