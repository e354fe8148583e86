import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Graph } from '#graph/graph.ts';

process.env['CONTENT_DIR'] = 'e2e/fixtures/tea';
process.env['BASE_PATH'] = '/kb/';
const { takeInHand } = await import('#reading/subject-in-hand.ts');
const { checkedContent } = await import('./checked-content.ts');
const { serveFiles } = await import('./files-in-dev.ts');

type Middleware = (
  request: IncomingMessage & { originalUrl?: string },
  response: ServerResponse,
  next: () => void,
) => void;

/** What stands between a request and Astro. */
function served(): Middleware {
  let middleware: Middleware | undefined;
  const middlewares = { use: (one: Middleware) => (middleware = one) };
  serveFiles.hooks['astro:server:setup']!({ server: { middlewares } } as never);
  return middleware!;
}

test('while the site is being written its files and frozen editions are served, and pages by others', async (context) => {
  const folder = 'e2e/fixtures/tea';
  takeInHand({ folder, graph: checkedContent(folder), issues: [], review: [] });
  const middleware = served();
  const server = createServer((request, response) =>
    middleware(Object.assign(request, { originalUrl: request.url! }), response, () => response.writeHead(404).end()),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  context.after(() => server.close());
  const asked = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

  const page = await asked('/kb/editions/2022-04-15/green-hill/?x=1');
  assert.match(page.headers.get('content-type')!, /^text\/html/);
  assert.match(await page.text(), /<title>Green Hill · Leaf, edition of 15 April 2022<\/title>/);
  assert.match(await (await asked('/kb/editions/2024-06-30/%E8%8C%B6%E9%A6%86/')).text(), /茶馆/);
  assert.match(await (await asked('/kb/editions/2022-04-15/manifest.sha256')).text(), /^[0-9a-f]{64} {2}/);
  const data = await asked('/kb/green-hill.json');
  assert.equal(data.headers.get('content-type'), 'application/json; charset=utf-8');
  assert.match(await data.text(), /"\/kb\/green-hill\/"/);
  assert.match(await (await asked('/kb/%E8%8C%B6%E9%A6%86.md')).text(), /茶馆/);
  for (const path of [
    '/kb/editions/2022-04-15/',
    '/kb/editions/2022-04-15/50%/',
    '/kb/green-hill/',
    '/editions/2022-04-15/green-hill/',
  ])
    assert.equal((await asked(path)).status, 404, path);
});

test('a page and what it is put together of do not wait for a list of the files of a new graph', () => {
  const untouched = new Proxy({}, { get: () => assert.fail('the graph is read') }) as Graph;
  takeInHand({ folder: 'e2e/fixtures/tea', graph: untouched, issues: [], review: [] });
  const ask = (path: string) => {
    let isPassedOn = false;
    served()({ originalUrl: `/kb/${path}` } as never, {} as never, () => (isPassedOn = true));
    return isPassedOn;
  };
  for (const path of ['', 'green-hill/', '@vite/client', 'src/layouts/Base.astro?astro&type=style', 'fonts/a.woff2'])
    assert.ok(ask(path), path);
  assert.throws(() => ask('green-hill.json'), /the graph is read/);
});
