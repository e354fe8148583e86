import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { metaPolicy } from './content-policy.ts';
import { serveSite, type ServingOptions } from './serve-site.ts';

const room = mkdtempSync(join(tmpdir(), 'serving-'));
after(() => rmSync(room, { recursive: true }));
const site = join(room, 'site');
mkdirSync(join(site, 'pot'), { recursive: true });
mkdirSync(join(site, '_astro'));
writeFileSync(join(room, 'secret.txt'), 'secret');
writeFileSync(join(site, '.hidden'), 'hidden');
const TEA = `<h1>Tea</h1>${' '.repeat(5000)}`;
writeFileSync(join(site, 'index.html'), TEA);
writeFileSync(join(site, 'index.html.gz'), gzipSync(TEA));
writeFileSync(join(site, 'index.html.br'), brotliCompressSync(TEA));
symlinkSync('index.html', join(site, 'inside.html'));
symlinkSync('../secret.txt', join(site, 'outside.txt'));
symlinkSync(room, join(site, 'elsewhere'));
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

test('sends the security headers with everything', async (t) => {
  const get = await serving(t);
  for (const path of ['/', '/nowhere', '/pot'])
    assert.equal((await get(path)).headers.get('content-security-policy'), `${metaPolicy}; frame-ancestors 'none'`);
});

test('redirects a page without its last slash, query kept', async (t) => {
  const get = await serving(t, { base: '/kb/a-b/' });
  assert.equal((await get('/kb/a-b/pot?q=1')).headers.get('location'), '/kb/a-b/pot/?q=1');
  assert.equal((await get('/kb/a-b?q=1')).headers.get('location'), '/kb/a-b/?q=1');
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

test('sends the smallest packed form that the reader takes', async (t) => {
  const get = await serving(t);
  const sent = async (accepts: string) => {
    const response = await get('/', { headers: { 'Accept-Encoding': accepts } });
    assert.match(await response.text(), /Tea/);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('vary'), 'Accept-Encoding');
    return response.headers.get('content-encoding');
  };
  assert.equal(await sent('gzip, deflate, br'), 'br');
  assert.equal(await sent('gzip'), 'gzip');
  for (const none of ['identity', 'gzip;q=0', 'gzip; q=0, br;q=0.0', 'brotli']) assert.equal(await sent(none), null);
});

test('answers a file that the reader has with 304, a question for its head with that alone', async (t) => {
  const get = await serving(t);
  const tag = (await get('/')).headers.get('etag')!;
  for (const known of [tag, `"other", ${tag}`, tag.slice(2), '*'])
    assert.equal((await get('/', { headers: { 'If-None-Match': known } })).status, 304, known);
  assert.equal((await get('/', { headers: { 'If-None-Match': '"other"' } })).status, 200);
  const head = await get('/', { method: 'HEAD' });
  assert.deepEqual([head.status, await head.text()], [200, '']);
  assert.equal((await get('/', { method: 'POST' })).status, 405);
});

test('follows no link out of the folder', async (t) => {
  const get = await serving(t);
  for (const path of ['/outside.txt', '/elsewhere/secret.txt']) assert.equal((await get(path)).status, 404, path);
  assert.equal((await get('/inside.html')).status, 200);
});

test('closes a connection whose head does not end', { timeout: 10_000 }, async (t) => {
  const { address, close } = await serveSite(site, { patienceMs: 200 });
  t.after(close);
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  await once(socket.resume(), 'close');
});

test('goes on while the folder is replaced', async (t) => {
  const get = await serving(t);
  renameSync(site, join(room, 'away'));
  assert.equal((await get('/')).status, 404);
  renameSync(join(room, 'away'), site);
  assert.equal((await get('/')).status, 200);
});

test('says that a port is taken', async (t) => {
  const first = await serveSite(site);
  t.after(first.close);
  await assert.rejects(serveSite(site, { port: Number(new URL(first.address).port) }), { code: 'EADDRINUSE' });
});
