import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { launchChromium } from './chromium.ts';

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
