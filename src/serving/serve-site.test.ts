import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { metaPolicy } from './content-policy.ts';
import { serveSite, type ServingOptions } from './serve-site.ts';

const room = mkdtempSync(join(tmpdir(), 'serving-'));
after(() => rmSync(room, { recursive: true }));
const site = join(room, 'site');
mkdirSync(join(site, 'pot'), { recursive: true });
mkdirSync(join(site, '_astro'));
writeFileSync(join(room, 'secret.txt'), 'secret');
writeFileSync(join(site, '.hidden'), 'hidden');
writeFileSync(join(site, 'index.html'), `<h1>Tea</h1>${' '.repeat(5000)}`);
writeFileSync(join(site, 'pot', 'index.html'), '<h1>Pot</h1>');
writeFileSync(join(site, '404.html'), '<h1>Not here</h1>');
writeFileSync(join(site, '_astro', 'a.css'), 'a {}');
writeFileSync(join(site, 'Tee ü.svg'), '<svg/>');

async function serving(t: TestContext, options: ServingOptions = {}) {
  const { address, close } = await serveSite(site, options);
  t.after(close);
  return (path: string, init: RequestInit = {}) => fetch(new URL(path, address), { redirect: 'manual', ...init });
}

test('serves files with their types, and pages at the address of their folder', async (t) => {
  const get = await serving(t);
  assert.match(await (await get('/')).text(), /Tea/);
  assert.equal((await get('/pot/')).headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal((await get('/Tee%20%C3%BC.svg?x')).headers.get('content-type'), 'image/svg+xml; charset=utf-8');
  assert.match((await get('/_astro/a.css')).headers.get('cache-control')!, /immutable/);
});

test('answers what it does not have with 404.html and status 404', async (t) => {
  const get = await serving(t);
  const response = await get('/nowhere/at/all');
  assert.equal(response.status, 404);
  assert.match(await response.text(), /Not here/);
});

test('sends the security headers with everything, unless told not to', async (t) => {
  const get = await serving(t);
  for (const path of ['/', '/nowhere', '/pot'])
    assert.equal((await get(path)).headers.get('content-security-policy'), `${metaPolicy}; frame-ancestors 'none'`);
  const bare = await serving(t, { sendsPolicy: false });
  assert.equal((await bare('/')).headers.get('content-security-policy'), null);
});

test('redirects a page without its last slash, query kept, or serves it', async (t) => {
  const get = await serving(t, { base: '/kb/a-b/' });
  assert.equal((await get('/kb/a-b/pot?q=1')).headers.get('location'), '/kb/a-b/pot/?q=1');
  assert.equal((await get('/kb/a-b?q=1')).headers.get('location'), '/kb/a-b/?q=1');
  const lenient = await serving(t, { withoutSlash: 'serves' });
  assert.match(await (await lenient('/pot')).text(), /Pot/);
});

test('has nothing outside its base', async (t) => {
  const get = await serving(t, { base: '/kb/a-b/' });
  assert.equal((await get('/kb/a-b/pot/')).status, 200);
  for (const path of ['/', '/pot/', '/kb/', '/kb/a-bc']) assert.equal((await get(path)).status, 404, path);
});

test('never leaves its folder, and keeps hidden files hidden', async (t) => {
  const { address, close } = await serveSite(site);
  t.after(close);
  // Through node:http, because fetch tidies paths up.
  const raw = (path: string) =>
    new Promise<string>((resolve, reject) => {
      request({ port: new URL(address).port, path }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(`${response.statusCode} ${text}`));
      })
        .on('error', reject)
        .end();
    });
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/pot/..%5c..%5csecret.txt',
    '//etc/passwd',
    '/.hidden',
    '/%00',
    '/%ff',
    '/pot/../../secret.txt',
    '//',
  ]) {
    assert.match(await raw(path), /^404 <h1>Not here/, path);
  }
});

test('compresses text and answers a known file with 304', async (t) => {
  const get = await serving(t);
  const response = await get('/', { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(response.headers.get('content-encoding'), 'gzip');
  assert.match(await response.text(), /Tea/);
  assert.equal((await get('/', { headers: { 'If-None-Match': response.headers.get('etag')! } })).status, 304);
  assert.equal((await get('/', { method: 'HEAD' })).status, 200);
  assert.equal((await get('/', { method: 'POST' })).status, 405);
});

test('tells what it has sent', async (t) => {
  const told: [string, number][] = [];
  const get = await serving(t, { onAnswer: (path, bytes) => told.push([path, bytes]) });
  const { headers } = await get('/_astro/a.css?x', { headers: { 'Accept-Encoding': 'identity' } });
  await get('/_astro/a.css', { headers: { 'If-None-Match': headers.get('etag')! } });
  await (await get('/', { headers: { 'Accept-Encoding': 'gzip' } })).text();
  assert.deepEqual(told.slice(0, 2), [
    ['/_astro/a.css', 4],
    ['/_astro/a.css', 0],
  ]);
  assert.ok(told[2]![1] > 20 && told[2]![1] < 200);
});

test('goes on while the folder is replaced', async (t) => {
  const get = await serving(t);
  renameSync(site, join(room, 'away'));
  assert.equal((await get('/')).status, 404);
  renameSync(join(room, 'away'), site);
  assert.equal((await get('/')).status, 200);
});

test('does wrong what it is told to do wrong', async (t) => {
  const faults = {
    '/status': { status: 503 },
    '/': { cutAfterBytes: 10 },
    '/pot/': { type: 'text/plain' },
    '/_astro/a.css': { delayMs: 80 },
    '/404.html': { body: 'x' },
  };
  const get = await serving(t, { fault: (path) => faults[path as keyof typeof faults] });
  assert.equal((await get('/status')).status, 503);
  await assert.rejects(async () => (await get('/')).text());
  assert.equal((await get('/pot/')).headers.get('content-type'), 'text/plain');
  const before = performance.now();
  await get('/_astro/a.css');
  assert.ok(performance.now() - before >= 75);
  assert.equal(await (await get('/404.html')).text(), 'x');
});

test('says that a port is taken', async (t) => {
  const first = await serveSite(site);
  t.after(first.close);
  await assert.rejects(serveSite(site, { port: Number(new URL(first.address).port) }), { code: 'EADDRINUSE' });
});
