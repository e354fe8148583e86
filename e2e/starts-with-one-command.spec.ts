import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const room = mkdtempSync(join(tmpdir(), 'start-'));
const content = join(room, 'tea');

before(() => cpSync(join(root, 'e2e/fixtures/tea'), content, { recursive: true }));
after(() => rmSync(room, { recursive: true, force: true }));

interface Started {
  readonly address: string;
  readonly output: string;
  readonly ms: number;
  /** Ends it as Ctrl+C would and gives its exit code. */
  end(): Promise<number | null>;
}

async function start(variables: Record<string, string> = {}, command = 'start'): Promise<Started> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/accord.mjs'), command], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, CONTENT_DIR: content, OUT_DIR: join(room, 'dist'), PORT: '0', ...variables },
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /is at (http:\S+)/.exec(output);
        if (found) resolve(found[1]!);
      });
    }
    void ended.then((code) => reject(new Error(`It ended with code ${code}.\n${output}`)));
  });
  return {
    address,
    output,
    ms: performance.now() - began,
    end() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

test('builds and serves, then serves at once, then builds what has changed', async () => {
  const first = await start();
  assert.match(await (await fetch(first.address)).text(), /<h1/);
  assert.equal(await first.end(), 0);

  const second = await start();
  assert.match(second.output, /Nothing has changed since the last build\./);
  assert.ok(second.ms < 5000, `${second.ms} ms`);
  assert.equal(await second.end(), 0);

  appendFileSync(join(content, 'site.yaml'), '\n# Changed.\n');
  const third = await start();
  assert.doesNotMatch(third.output, /Nothing has changed/);
  assert.equal(await third.end(), 0);
});

test('respects BASE_PATH and PORT, and serves the last good site as it is', async () => {
  const free = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
  const built = await start({ BASE_PATH: 'kb/a-b', PORT: String(free) });
  assert.equal(built.address, `http://127.0.0.1:${free}/kb/a-b/`);
  assert.equal((await fetch(built.address)).status, 200);
  await assert.rejects(start({ BASE_PATH: 'kb/a-b', PORT: String(free) }), /code 3\.\n[^]*Port \d+ is taken\./);
  assert.equal(await built.end(), 0);
  const preview = await start({ BASE_PATH: 'kb/a-b' }, 'preview');
  assert.equal((await fetch(preview.address)).status, 200);
  assert.equal(await preview.end(), 0);
});

test('says what is wrong with its variables', async () => {
  await assert.rejects(start({ PORT: 'tea' }, 'preview'), /code 2\.\nPORT is "tea"/);
  await assert.rejects(start({ BASE_PATH: 'a b' }), /code 2\.\nBASE_PATH is "a b"/);
});

test('does not serve when the content has a fault', async () => {
  appendFileSync(join(content, 'site.yaml'), '\nnonsense: true\n');
  await assert.rejects(start(), /code 1\.\n[^]*nonsense[^]*"npm run preview" serves it/);
});
