import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFaulty, type HostOptions } from './support/faulty-host.ts';
import { expect, test } from './support/test.ts';

// All share the folder, which goes when the last has ended.
test.describe.configure({ mode: 'default' });
const site = mkdtempSync(join(tmpdir(), 'faulty-'));
mkdirSync(join(site, 'pot'));
for (const file of ['index.html', 'pot/index.html', '404.html', 'a.css'])
  writeFileSync(join(site, file), `<h1>${file}</h1>`);
test.afterAll(() => rmSync(site, { recursive: true }));

async function asking<T>(options: HostOptions, ask: (get: typeof fetch) => Promise<T>): Promise<T> {
  const { address, close } = await serveFaulty(site, options);
  try {
    return await ask((path) => fetch(new URL(String(path), address), { redirect: 'manual' }));
  } finally {
    await close();
  }
}

test('the host of the tests does wrong what it is told to do wrong, and nothing else', async () => {
  const faults = {
    '/status': { status: 503 },
    '/': { cutAfterBytes: 10 },
    '/pot/': { type: 'text/plain' },
    '/a.css': { delayMs: 80 },
    '/404.html': { body: 'x' },
  };
  await asking({ fault: (path) => faults[path as keyof typeof faults] }, async (get) => {
    expect((await get('/status')).status).toBe(503);
    await expect(get('/').then((response) => response.text())).rejects.toThrow();
    expect((await get('/pot/')).headers.get('content-type')).toBe('text/plain');
    const before = performance.now();
    await get('/a.css');
    expect(performance.now() - before).toBeGreaterThan(75);
    expect(await (await get('/404.html')).text()).toBe('x');
    expect((await get('/pot')).headers.get('location')).toBe('/pot/');
  });
});

test('it can keep the policy to itself, serve a page without its slash, and tells what it has sent', async () => {
  const told: [string, number][] = [];
  const options: HostOptions = {
    sendsPolicy: false,
    withoutSlash: 'serves',
    onAnswer: (path, bytes) => told.push([path, bytes]),
  };
  await asking(options, async (get) => {
    const response = await get('/pot?x');
    expect(await response.text()).toContain('pot/index.html');
    expect(response.headers.get('content-security-policy')).toBeNull();
    expect((await get('/nowhere')).status).toBe(404);
  });
  // An answer may be there before its end is told.
  await expect
    .poll(() => told)
    .toEqual([
      ['/pot', 23],
      ['/nowhere', 17],
    ]);
});
