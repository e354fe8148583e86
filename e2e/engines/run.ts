// npm run test:engines: the core journeys in Chromium, and in the Firefox and the WebKit of this system (Debian: firefox-esr,
// webkit2gtk-driver, xvfb). What is missing is named and left out.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serveSite } from '#serving/serve-site.ts';
import { builtSite } from '../support/built-site.ts';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { JOURNEYS } from './journeys.ts';
import { LOOKS } from './looks.ts';
import { miniBrowser, startWebKit } from './webkit.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const isAsked = (engine: string) => positionals.length === 0 || positionals.includes(engine);
const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
const counts = { passed: 0, failed: 0 };

const { folder, base } = await builtSite('tea', '/kb/a-b/');
if (isAsked('chromium')) await goes('Chromium', await startChromium());
if (isAsked('firefox')) await firefox();
if (isAsked('webkit')) await webkit();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : counts.passed > 0 ? 0 : 3;

async function firefox(): Promise<void> {
  const binary = ['firefox-esr', 'firefox'].find(has);
  if (binary === undefined) return console.log('Firefox is left out: it is not installed.');
  await goes('Firefox', await startFirefox(binary));
}

async function webkit(): Promise<void> {
  const binary = miniBrowser();
  if (binary === undefined || !has('WebKitWebDriver') || spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error)
    return console.log('WebKit is left out: webkit2gtk-driver or xvfb is not installed.');
  await goes('WebKit', await startWebKit(binary));
}

/** Makes every journey in one engine, and closes it. */
async function goes(engine: string, driver: Driver): Promise<void> {
  const { address, close } = await serveSite(folder, { base });
  try {
    for (const [name, journey] of Object.entries({ ...JOURNEYS, ...LOOKS })) {
      try {
        await journey(driver, address);
        counts.passed++;
        console.log(`✔ ${engine} ${name}`);
      } catch (error) {
        counts.failed++;
        console.log(`✘ ${engine} ${name}\n    ${String(error).replaceAll('\n', '\n    ')}`);
      }
    }
  } finally {
    await driver.close();
    await close();
  }
}
