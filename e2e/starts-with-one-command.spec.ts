import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from './support/test.ts';

const root = resolve(import.meta.dirname, '..');
const room = mkdtempSync(join(tmpdir(), 'start-'));
const content = join(room, 'tea');

// One folder, which the tests change one after another.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => cpSync(join(root, 'e2e/fixtures/tea'), content, { recursive: true }));
test.afterAll(() => rmSync(room, { recursive: true, force: true }));

interface Started {
  readonly address: string;
  readonly output: string;
  /** Ends it as Ctrl+C would and gives its exit code. */
  end(): Promise<number | null>;
}

async function start(variables: Record<string, string> = {}, command = 'start'): Promise<Started> {
  const child = spawn(process.execPath, [join(root, 'bin/accord.mjs'), command], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(room, 'dist'), PORT: '0', ...variables },
  });
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  let output = '';
  const address = await new Promise<string>((found, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [, at] = /is at (http:\S+)/.exec(output) ?? [];
        if (at) found(at);
      });
    }
    void ended.then((code) => failed(new Error(`It ended with code ${code}.\n${output}`)));
  });
  return {
    address,
    output,
    end() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

test('builds and serves, then serves at once, then builds what has changed', async () => {
  const first = await start();
  expect(await (await fetch(first.address)).text()).toContain('<h1');
  expect(first.output).toContain('Pages written');
  expect(await first.end()).toBe(0);

  const second = await start();
  expect(second.output).toContain('Nothing has changed since the last build.');
  expect(second.output).not.toContain('Pages written');
  expect(await second.end()).toBe(0);

  appendFileSync(join(content, 'site.yaml'), '\n# Changed.\n');
  const third = await start();
  expect(third.output).not.toContain('Nothing has changed');
  expect(third.output).toContain('Pages written');
  expect(await third.end()).toBe(0);
});

test('respects BASE_PATH and PORT, and serves the last good site as it is', async () => {
  const free = await new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
  const built = await start({ BASE_PATH: 'kb/a-b', PORT: String(free) });
  expect(built.address).toBe(`http://127.0.0.1:${free}/kb/a-b/`);
  expect((await fetch(built.address)).status).toBe(200);
  await expect(start({ BASE_PATH: 'kb/a-b', PORT: String(free) })).rejects.toThrow(/code 3\.\n[^]*Port \d+ is taken\./);
  expect(await built.end()).toBe(0);
  const preview = await start({ BASE_PATH: 'kb/a-b' }, 'preview');
  expect((await fetch(preview.address)).status).toBe(200);
  expect(await preview.end()).toBe(0);
});

test('says what is wrong with its variables', async () => {
  await expect(start({ PORT: 'tea' }, 'preview')).rejects.toThrow(/code 2\.\nPORT is "tea"/);
  await expect(start({ BASE_PATH: 'a b' })).rejects.toThrow(/code 2\.\nBASE_PATH is "a b"/);
});

test('does not serve when the content has a fault', async () => {
  appendFileSync(join(content, 'site.yaml'), '\nnonsense: true\n');
  await expect(start()).rejects.toThrow(/code 1\.\n[^]*nonsense[^]*"npm run preview" serves it/);
});
