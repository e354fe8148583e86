import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packed } from './packed.ts';

const keep = mkdtempSync(join(tmpdir(), 'packed-'));
after(() => rmSync(keep, { recursive: true, force: true }));

test('what is packed once is taken from where it is kept', async () => {
  const text = Buffer.from('leaf and water '.repeat(50));
  const first = await packed(text, keep);
  assert.deepEqual(gunzipSync(first), text);
  assert.deepEqual(Buffer.from(await packed(text, keep)), Buffer.from(first));
  const [file = '', ...others] = readdirSync(keep);
  assert.equal(others.length, 0);
  writeFileSync(join(keep, file), gzipSync('kept'));
  assert.equal(gunzipSync(await packed(text, keep)).toString(), 'kept');
  assert.deepEqual(gunzipSync(await packed(Buffer.from('other'), keep)).toString(), 'other');
  assert.deepEqual(Buffer.from(await packed(text)), Buffer.from(first));
});
