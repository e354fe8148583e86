import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { framedHeaders, metaPolicy, securityHeaders } from './content-policy.ts';

const root = resolve(import.meta.dirname, '../..');

test('the configuration for nginx sends the same headers', () => {
  const config = readFileSync(resolve(root, 'hosting/nginx.conf'), 'utf8');
  for (const [name, value] of Object.entries(securityHeaders))
    assert.ok(config.includes(`add_header ${name} "${value.replace(/'none'$/, '$site_ancestors')}" always;`), name);
});

test('pages may do nothing that the policy does not name', () => {
  assert.ok(metaPolicy.startsWith("default-src 'none'; "));
  assert.doesNotMatch(metaPolicy, /unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/);
  assert.deepEqual(
    Object.values(framedHeaders).map((value) => value.replace(/ancestors \*$/, "ancestors 'none'")),
    Object.values(securityHeaders),
  );
  // Browsers ignore it in <meta>, with a remark on the console.
  assert.doesNotMatch(metaPolicy, /frame-ancestors/);
});
