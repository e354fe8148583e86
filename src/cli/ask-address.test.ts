import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { askAddress, askAll } from './ask-address.ts';

/** Hosts as they are. */
const HOSTS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/sound': (_, response) => response.end('tea'),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/taken-off': (_, response) => response.writeHead(410).end(),
  '/not-for-programs': (_, response) => response.writeHead(403).end(),
  '/ill': (_, response) => response.writeHead(500).end(),
  '/asleep': () => undefined,
  '/cut': (request) => request.socket.destroy(),
  '/renamed': (_, response) => response.writeHead(301, { location: '/sound' }).end(),
  '/slash': (_, response) => response.writeHead(301, { location: '/slash/' }).end(),
  '/slash/': (_, response) => response.end('tea'),
  '/for-now': (_, response) => response.writeHead(302, { location: '/sound' }).end(),
  '/to-nothing': (_, response) => response.writeHead(301, { location: '/gone' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
};

let asked: string[] = [];
let active = 0;
let most = 0;
const server = createServer((request, response) => {
  asked.push(request.url!);
  most = Math.max(most, ++active);
  response.on('close', () => active--);
  HOSTS[request.url!]!(request, response);
});
let host: string;
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const ASKING = { timeoutMs: 300, againAfterMs: 1 };

for (const [path, expected] of Object.entries({
  '/sound': undefined,
  '/gone': { answer: 'gone', said: '404' },
  '/taken-off': { answer: 'gone', said: '410' },
  '/not-for-programs': { answer: 'refused', said: '403' },
  '/ill': { answer: 'silent', said: '500' },
  '/asleep': { answer: 'silent', said: 'no answer in 0.3 s' },
  '/slash': undefined,
  '/for-now': undefined,
  '/to-nothing': { answer: 'gone', said: '404' },
  '/circle': { answer: 'silent', said: 'more than 8 redirects' },
}))
  test(`${path} is told as it is`, async () => {
    assert.deepEqual(await askAddress(host + path, ASKING), expected);
  });

test('what leads elsewhere for good says where', async () => {
  assert.deepEqual(await askAddress(`${host}/renamed`, ASKING), {
    answer: 'moved',
    said: '200',
    to: `${host}/sound`,
  });
});

test('a connection that breaks, one that is not safe, and a host that is not there, are told', async () => {
  for (const address of [`${host}/cut`, host.replace('http:', 'https:'), 'http://127.0.0.1:1/'])
    assert.equal((await askAddress(address, ASKING))?.answer, 'silent', address);
});

test('what did not answer is asked once more, and nothing else', async () => {
  asked = [];
  await askAddress(`${host}/ill`, ASKING);
  await askAddress(`${host}/gone`, ASKING);
  assert.deepEqual(asked, ['/ill', '/ill', '/gone']);
});

test('one host is asked one address after another, each once', async () => {
  asked = [];
  most = 0;
  const told: number[] = [];
  const paths = ['/sound', '/gone', '/slash/', '/sound'].map((path) => host + path);
  const found = await askAll(paths, { ...ASKING, hostsAtOnce: 3 }, (done) => told.push(done));
  assert.deepEqual([...found.values()], [undefined, { answer: 'gone', said: '404' }, undefined]);
  assert.deepEqual(asked, ['/sound', '/gone', '/slash/']);
  assert.deepEqual(told, [1, 2, 3]);
  assert.equal(most, 1);
});
