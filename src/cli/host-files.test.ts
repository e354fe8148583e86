import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { securityHeaders } from '#serving/content-policy.ts';
import { packing, writeHostFiles } from './host-files.ts';

test('hosts that read rules beside the pages are told headers and moved addresses', (t) => {
  const room = mkdtempSync(join(tmpdir(), 'host-files-'));
  t.after(() => rmSync(room, { recursive: true }));
  const text = (file: string) => readFileSync(join(room, file), 'utf8');
  writeHostFiles(room, '/kb/', [
    { from: '/kb/old/', to: '/kb/new/' },
    { from: '/kb/day/', to: '/kb/as-of/?day=1' },
  ]);
  const [forAll, forCards, forHashed] = text('_headers').split(/^\/kb.*\n/m);
  for (const [name, value] of Object.entries(securityHeaders))
    assert.ok(forAll!.includes(`  ${name}: ${value}\n`), name);
  assert.match(forCards!, /^ {2}! Content-Security-Policy\n.*frame-ancestors \*\n {2}! Cross-Origin-Resource-Policy\n/);
  assert.match(forHashed!, /immutable/);
  // What the new address asks for already is not asked for twice.
  assert.equal(
    text('redirects.nginx'),
    'location = /kb/old/ { return 301 /kb/new/$is_args$args; }\nlocation = /kb/day/ { return 301 /kb/as-of/?day=1; }\n',
  );
  assert.match(text('redirects.caddy'), /^redir \/kb\/old\/ \/kb\/new\/\?\{query\} permanent\n/);
  assert.match(text('redirects.apache'), /^RewriteRule "\^\/kb\/old\/\$" "\/kb\/new\/" \[R=301,L,NE\]\n/);
});

test('what a first visit loads is packed smallest', () => {
  const { isOften, isPacked } = packing('dist');
  for (const file of ['index.html', 'pot/index.html', '_astro/a.js']) assert.ok(isOften(file), file);
  for (const file of ['as-of/2020-01-01/index.html', 'pot.json']) assert.ok(!isOften(file), file);
  assert.deepEqual(['a.csv', 'a.woff2', 'a.zip'].map(isPacked), [true, false, false]);
});
