import assert from 'node:assert/strict';
import { globSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeFonts } from './fonts.ts';
import { renderShareImages } from './share-images.ts';

const fonts = await writeFonts();
const kept = process.env['ACCORD_CACHE'];
const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'share-')));
after(() => {
  if (kept === undefined) delete process.env['ACCORD_CACHE'];
  else process.env['ACCORD_CACHE'] = kept;
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const longest = {
  path: 'share/a.jpg',
  markup: `<p class="claim long">${'Tea at five, so it is said. '.repeat(14)}</p>`,
};

test('a picture has the size that others show, weighs little, and is the same bytes each time; a kept one is not painted anew', async () => {
  const painted: Buffer[] = [];
  for (const folder of folders) {
    process.env['ACCORD_CACHE'] = folder;
    painted.push(Buffer.from((await renderShareImages([longest], fonts)).get(longest.path)!));
  }
  const [one, other] = painted;
  assert.ok(one!.equals(other!));
  assert.ok(one!.length <= 60_000, `${one!.length} bytes`);
  // The head of the frame of a JPEG gives height and width.
  const frame = one!.indexOf(Buffer.from([0xff, 0xc0])) + 5;
  assert.deepEqual([one!.readUInt16BE(frame + 2), one!.readUInt16BE(frame)], [1200, 630]);
  const told: number[] = [];
  await renderShareImages([longest], fonts, (done) => told.push(done));
  assert.deepEqual(told, []);
  for (const file of globSync('share/*.jpg', { cwd: folders[1]! })) truncateSync(join(folders[1]!, file), 900);
  assert.ok(one!.equals((await renderShareImages([longest], fonts)).get(longest.path)!), 'One that was cut off is.');
});
