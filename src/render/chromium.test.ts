import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { chromiumPath, chromiumVersion, launchChromium } from './chromium.ts';
import { packagedChromium } from './packaged-chromium.ts';

describe('chromium', () => {
  it('starts and draws text', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.setContent('<span>tea</span>');
      assert.ok((await page.locator('span').boundingBox())!.width > 10);
    } finally {
      await browser.close();
    }
  });

  it('takes the packaged one before that of the system', { skip: packagedChromium().length === 0 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
    const { PATH, ACCORD_CHROMIUM = '' } = process.env;
    writeFileSync(join(folder, 'chromium'), '');
    Object.assign(process.env, { PATH: folder, ACCORD_CHROMIUM: '' });
    try {
      assert.match(await chromiumPath(), /chromium-[\d.]+.chromium$/);
      assert.match(chromiumVersion(), /^packaged \d/);
    } finally {
      Object.assign(process.env, { PATH, ACCORD_CHROMIUM });
      rmSync(folder, { recursive: true });
    }
  });

  it('says what to do when the one that was asked for is not there', async () => {
    const script = `import { launchChromium } from '#render/chromium.ts'; await launchChromium().catch((error) => { console.log(error.message); process.exitCode = error.exitCode; });`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, ACCORD_CHROMIUM: '/no/such/browser' },
    });
    await assert.rejects(run, (error: { code: number; stdout: string }) => {
      assert.equal(error.code, 3);
      assert.match(
        error.stdout,
        /^ACCORD_CHROMIUM is "\/no\/such\/browser", and there is no such file\.\nDo one of these:\n/,
      );
      return true;
    });
  });
});
