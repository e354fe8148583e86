import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
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

  it('are cut anew into the same bytes where one is missing or damaged', async () => {
    const folder = await writeFonts('é');
    const once = bytesOf(folder);
    rmSync(join(folder, FONT_FACES[0]!.file));
    assert.deepEqual(bytesOf(await writeFonts('é')), once);
    truncateSync(join(folder, FONT_FACES[1]!.file), 500);
    assert.deepEqual(bytesOf(await writeFonts('é')), once);
  });

  it('hold the letters that a text needs, and no others', async () => {
    const [plain, accented] = [await writeFonts('tea'), await writeFonts('thé à la menthe')];
    assert.notEqual(plain, accented);
    assert.ok(bytesOf(accented)[0]!.length > bytesOf(plain)[0]!.length);
    assert.equal(await writeFonts('茶'), plain);
  });

  it('are left alone when nothing changed', async () => {
    const file = join(await writeFonts(), FONT_FACES[0]!.file);
    const written = statSync(file).mtimeMs;
    await writeFonts();
    assert.equal(statSync(file).mtimeMs, written);
  });
});
