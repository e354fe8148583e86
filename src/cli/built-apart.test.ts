import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const room = mkdtempSync(join(tmpdir(), 'apart-'));
after(() => rmSync(room, { recursive: true, force: true }));

/** How a build ends whose process does this. */
function endOf(deed: string) {
  const program = join(room, 'write.mjs');
  writeFileSync(program, deed);
  const apart = pathToFileURL(join(import.meta.dirname, 'built-apart.ts')).href;
  const builds = `const { builtApart } = await import(${JSON.stringify(apart)});
    process.exitCode = await builtApart([], ${JSON.stringify(program)});`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', builds], { encoding: 'utf8' });
}

test('a build that is killed by its own fault names the page at work, and ends by a code', () => {
  const { status, signal, stderr } = endOf(`
    const tell = (page, isDone) => new Promise((done) => process.send({ page, isDone }, done));
    await tell('content/topics/sound.mdx', false);
    await tell('content/topics/sound.mdx', true);
    await tell('content/topics/deep.mdx', false);
    process.kill(process.pid, 'SIGSEGV');
    setInterval(() => {}, 1000);`);
  assert.deepEqual([status, signal], [3, null]);
  assert.match(stderr, /killed \(SIGSEGV\) while it read content\/topics\/deep\.mdx\./);
  assert.doesNotMatch(stderr, /sound/);
});

test('a build that ends by itself ends by its own code, without a word more', () => {
  const { status, stderr } = endOf('process.exitCode = 1;');
  assert.deepEqual([status, stderr], [1, '']);
});
