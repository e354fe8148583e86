import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { keep } from '#keeping/kept.ts';
import { packed } from './packed.ts';

const cache = mkdtempSync(join(tmpdir(), 'packed-'));
after(() => rmSync(cache, { recursive: true, force: true }));
const bytesOf = async (text: string, from?: string) => Buffer.from(await packed(Buffer.from(text), from));

test('what is packed once is taken from the cache, unless it was damaged', async () => {
  const text = 'leaf and water '.repeat(50);
  const first = await bytesOf(text, cache);
  assert.equal(gunzipSync(first).toString(), text);
  assert.deepEqual(await bytesOf(text), first);
  const [file = '', ...others] = readdirSync(cache);
  assert.equal(others.length, 0);
  keep(join(cache, file), 'kept');
  assert.equal(String(await bytesOf(text, cache)), 'kept');
  truncateSync(join(cache, file), 5);
  assert.deepEqual(await bytesOf(text, cache), first);
  assert.notDeepEqual(await bytesOf('other', cache), first);
});
