import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FONT_FACES, MOST_BYTES, writeFonts } from './fonts.ts';

describe('fonts', () => {
  const cache = mkdtempSync(join(tmpdir(), 'fonts-'));
  const bytesOf = (folder: string) => FONT_FACES.map(({ file }) => readFileSync(join(folder, file)));
  let earlier: string | undefined;
  before(() => {
    earlier = process.env['ACCORD_CACHE'];
    process.env['ACCORD_CACHE'] = cache;
  });
  after(() => {
    if (earlier === undefined) delete process.env['ACCORD_CACHE'];
    else process.env['ACCORD_CACHE'] = earlier;
    rmSync(cache, { recursive: true });
  });

  it('stay within their share of a page', async () => {
    const total = bytesOf(await writeFonts()).reduce((sum, bytes) => sum + bytes.length, 0);
    assert.ok(total > 10_000 && total <= MOST_BYTES, `${total} bytes`);
  });

  it('are cut anew into the same bytes', async () => {
    const once = bytesOf(await writeFonts());
    writeFileSync(join(cache, 'fonts/key.txt'), 'of another time');
    assert.deepEqual(bytesOf(await writeFonts()), once);
  });

  it('are left alone when nothing changed', async () => {
    const file = join(await writeFonts(), FONT_FACES[0]!.file);
    const written = statSync(file).mtimeMs;
    await writeFonts();
    assert.equal(statSync(file).mtimeMs, written);
  });
});
