import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packSite } from '#publishing/pack-site.ts';
import { CACHING } from '../caching.ts';
import { framedHeaders, securityHeaders } from '../content-policy.ts';
import { isCompressible, mediaType } from '../media-type.ts';
import { HOSTS, isInstalled, roomOfHost, startHost } from './started.fixture.ts';

const LONG = 'Tea and nothing else. '.repeat(200);
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<h1>Tea</h1>${LONG}`,
  '404.html': `<h1>Not here</h1>${LONG}`,
  'pot/index.html': `<h1>Pot</h1>${LONG}`,
  'card/leaf/index.html': '<h1>Leaf</h1>',
  '_astro/a.1234.css': `a { color: red }/* ${LONG} */`,
  'data/facts.csv': `a,b\n"${LONG}",2\n`,
  'data/x/none.txt': 'no page here',
  'feed.xml': '<feed/>',
  'pot.bib': '@misc{pot}',
  'facts.jsonld': '{}',
  'site.webmanifest': '{}',
  'guide.md': `# Guide\n${LONG}`,
  'notes/facts.jsonld': `{"a":"${LONG}"}`,
  'search.wasm': 'x',
  'pagefind/a.pf_index': 'x',
  '.accord': 'mark',
  _headers: '/*',
  'redirects.nginx': 'location = BASEold/ { return 301 BASEpot/$is_args$args; }\n',
  'redirects.apache': 'RewriteRule "^BASEold/$" "BASEpot/" [R=301,L]\n',
  'redirects.caddy': 'redir BASEold/ BASEpot/?{query} permanent\n',
};

/** What the build does not pack. */
const LEFT_TO_HOSTS = new Set(['guide.md', 'notes/facts.jsonld']);

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function asked(port: number, path: string, { method = 'GET', accepts = 'identity', known = '' } = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const headers = { 'Accept-Encoding': accepts, ...(known ? { 'If-None-Match': known } : {}) };
    request({ port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
    })
      .on('error', failed)
      .end();
  });
}

// A machine that lacks one skips its tests.
for (const name of Object.keys(HOSTS)) {
  const isThere = isInstalled(name);
  for (const base of ['/', '/kb/a-b/'])
    describe(`${name}, with a site under ${base}`, { skip: isThere ? false : `${name} is not installed` }, () => {
      let host: Awaited<ReturnType<typeof startHost>>;
      const get = (path: string, how?: Parameters<typeof asked>[2]) => asked(host.port, base + path, how);

      let room: string;
      before(async () => {
        room = roomOfHost();
        const site = join(room, 'www', base);
        for (const [file, text] of Object.entries(FILES)) {
          mkdirSync(dirname(join(site, file)), { recursive: true });
          writeFileSync(join(site, file), text.replaceAll('BASE', base));
        }
        symlinkSync('/etc/passwd', join(site, 'outside'));
        const isOften = (file: string) => isCompressible(mediaType(file)) && !LEFT_TO_HOSTS.has(file);
        await packSite(site, { cache: join(room, 'cache'), isPacked: isOften, isOften, isPage: () => false });
        host = await startHost(name, room, base);
      });
      after(async () => {
        await host?.close();
        rmSync(room, { recursive: true });
      });

      test('every answer has every header, the page for what is not there included', async () => {
        for (const path of ['', 'pot/', 'pot', 'no/such', 'data/facts.csv', '_astro/', '_astro/gone.css', 'old/']) {
          const { headers } = await get(path);
          for (const [header, value] of Object.entries(securityHeaders))
            assert.equal(headers[header.toLowerCase()], value, `${path} ${header}`);
          assert.equal(headers['cache-control'], CACHING.usual, path);
        }
        const { headers } = await get('card/leaf/');
        for (const [header, value] of Object.entries(framedHeaders))
          assert.equal(headers[header.toLowerCase()], value, header);
        assert.equal((await get('_astro/a.1234.css')).headers['cache-control'], CACHING.hashed);
      });

      test('every file has its type', async () => {
        for (const path of Object.keys(FILES).filter((file) => !/^\.|^_headers|^redirects/.test(file)))
          for (const accepts of ['identity', 'gzip'])
            assert.equal(
              (await get(path, { accepts })).headers['content-type']?.replace(/; ?charset=UTF-8/i, '; charset=utf-8') ??
                mediaType('x'),
              mediaType(path),
              path,
            );
      });

      test('what is not there, a folder and what is for hosts are answered with the page for it and 404', async () => {
        for (const path of [
          'no/such',
          'no.csv',
          'data/',
          'data/x/',
          '_astro/',
          '.accord',
          '_headers',
          'redirects.nginx',
          'pot/index.html.gz',
          '_astro/gone.css',
        ]) {
          const { status, headers, body } = await get(path);
          assert.equal(status, 404, path);
          assert.match(headers['content-type']!, /^text\/html/, path);
          assert.match(String(body), /Not here/, path);
        }
        for (const path of ['../'.repeat(9) + 'etc/passwd', '%2e%2e/'.repeat(9) + 'etc/passwd', '..%2f..%2f.accord'])
          assert.ok([400, 403, 404].includes((await get(path)).status), path);
      });

      test('a page without its last slash and one that has moved lead there, on the same host', async () => {
        assert.match(
          (await get('pot?q=1')).headers.location!,
          new RegExp(`^(?:http://localhost:\\d+)?${base}pot/\\?q=1$`),
        );
        assert.ok([301, 308].includes((await get('pot')).status));
        assert.match((await get('old/?q=1')).headers.location!, new RegExp(`${base}pot/\\?q=1$`));
        assert.doesNotMatch((await asked(host.port, '//evil.example/..')).headers.location ?? '', /^\/\//);
      });

      test('packed files are sent to those who can read them, also where the build has packed none', async () => {
        for (const path of ['', 'pot/', 'data/facts.csv', '_astro/a.1234.css', ...LEFT_TO_HOSTS]) {
          const plain = await get(path);
          const packed = await get(path, { accepts: 'gzip' });
          assert.equal(plain.headers['content-encoding'], undefined);
          assert.equal(packed.headers['content-encoding'], 'gzip', path);
          assert.ok(packed.body.length < plain.body.length / 5, path);
          assert.match(packed.headers.vary ?? '', /accept-encoding/i);
          assert.equal(packed.headers['content-type'], plain.headers['content-type']);
        }
        if (name !== 'nginx')
          assert.equal((await get('pot/', { accepts: 'br, gzip' })).headers['content-encoding'], 'br');
      });

      test('a reader who has a file is told that it is the same', async () => {
        for (const path of ['pot/', 'guide.md']) {
          const { etag = '' } = (await get(path, { accepts: 'gzip' })).headers;
          assert.equal((await get(path, { accepts: 'gzip', known: etag })).status, 304, `${path} ${etag}`);
        }
      });

      test('a head without a body, and no other method', async () => {
        const { status, body } = await get('pot/', { method: 'HEAD' });
        assert.deepEqual([status, body.length], [200, 0]);
        assert.ok((await get('pot/', { method: 'POST' })).status >= 200);
      });
    });
}
