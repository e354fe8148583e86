import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import vm from 'node:vm';
import { CACHING } from '../caching.ts';
import { securityHeaders } from '../content-policy.ts';
import { hostingFiles } from './files.ts';

const hosting = join(import.meta.dirname, '../../../hosting');

test('hosting/ holds what the rules make', () => {
  for (const [name, text] of hostingFiles())
    assert.equal(readFileSync(join(hosting, name), 'utf8'), text, 'To write it there: npm run reference');
});

test('every kind of host is told every header, and to keep for good what has a hash in its name', () => {
  const files = hostingFiles();
  for (const name of ['nginx.conf', 'Caddyfile', 'apache.conf', 'object-store/headers.json'])
    for (const [header, value] of Object.entries(securityHeaders))
      assert.ok(value === 'nosniff' || files.get(name)!.includes(value), `${name} ${header}`);
  for (const name of ['nginx.conf', 'Caddyfile', 'apache.conf', 'object-store/upload.sh'])
    assert.ok(files.get(name)!.includes(CACHING.hashed), name);
});

test('the CDN finds a page in its folder, and redirects to it, with its query, on its own host', () => {
  const answer = (uri: string, querystring: Record<string, { value: string }> = {}) => {
    const context = vm.createContext({ event: { request: { uri, querystring } } });
    const result = vm.runInContext(`${hostingFiles().get('object-store/address.js')!}; handler(event)`, context) as {
      uri?: string;
      headers?: { location: { value: string } };
    };
    return result.uri ?? result.headers!.location.value;
  };
  assert.equal(answer('/'), '/index.html');
  assert.equal(answer('/pot/'), '/pot/index.html');
  assert.equal(answer('/pot'), '/pot/');
  assert.equal(answer('/as-of', { day: { value: '2026-01-01' } }), '/as-of/?day=2026-01-01');
  assert.equal(answer('/data/facts.csv'), '/data/facts.csv');
  assert.equal(answer('//evil.example/x'), '/evil.example/x/');
});
