import assert from 'node:assert/strict';
import { test } from 'node:test';
import { framedHeaders, metaPolicy, securityHeaders } from './content-policy.ts';

test('pages may do nothing that the policy does not name', () => {
  assert.ok(metaPolicy.startsWith("default-src 'none'; "));
  assert.doesNotMatch(metaPolicy, /unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/);
  assert.deepEqual(
    Object.entries(framedHeaders)
      .filter(([name, value]) => securityHeaders[name] !== value)
      .map(([name, value]) => [name, value.replace(/ancestors \*$/, "ancestors 'none'")]),
    [
      ['Content-Security-Policy', securityHeaders['Content-Security-Policy']],
      ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ],
  );
  // Browsers ignore it in <meta>, with a remark on the console.
  assert.doesNotMatch(metaPolicy, /frame-ancestors/);
});
