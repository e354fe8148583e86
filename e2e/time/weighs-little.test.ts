import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchChromium } from '#render/chromium.ts';
import { builtSite } from '../support/built-site.ts';
import { newReader, scales } from '../support/weight.ts';

const MOST_SCRIPT_BYTES = 15_000;

test('no page of time, rights or money brings more than 15 kB of script', async (t) => {
  const { folder } = await builtSite('own');
  const { weigh, close } = await scales(folder);
  const browser = await launchChromium();
  t.after(async () => {
    await browser.close();
    await close();
  });
  for (const path of ['as-of/', 'as-of/?day=2020-01-01', 'compare/', 'money/', 'ties/', 'timeline/']) {
    const reader = await newReader(browser, 1280);
    const { scriptBytes } = await weigh(reader, path);
    await reader.close();
    t.diagnostic(`/${path}: ${scriptBytes} bytes of script`);
    assert.ok(scriptBytes <= MOST_SCRIPT_BYTES, `/${path}`);
  }
});
