import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const room = mkdtempSync(join(tmpdir(), 'refused-'));
after(() => rmSync(room, { recursive: true }));
writeFileSync(join(room, 'thesis.txt'), 'mine');

for (const command of ['build', 'start'])
  for (const folder of [room, join(room, 'thesis.txt'), root, 'src/site'])
    test(`"npm run ${command}" with OUT_DIR=${folder} ends with code 2 before it does anything`, () => {
      const { NODE_TEST_CONTEXT: _, ...env } = process.env;
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/accord.mjs'), command], {
        cwd: root,
        encoding: 'utf8',
        env: { ...env, OUT_DIR: folder },
      });
      assert.equal(status, 2, stderr);
      // No step of a build was printed.
      assert.match(`${stdout}${stderr}`, /^The site cannot be put into .*\n.*Nothing was changed\.\n$/);
      assert.deepEqual(readdirSync(room), ['thesis.txt']);
      assert.equal(readFileSync(join(room, 'thesis.txt'), 'utf8'), 'mine');
    });
