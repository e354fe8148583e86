import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromiumPath, NoChromium } from '#render/chromium.ts';

/**
 * Sees to it that there is a Chromium: where the machine has none and none came with the packages, Playwright fetches
 * one, once.
 *
 * @throws {NoChromium} When that fails too.
 */
export async function chromiumAtHand(): Promise<void> {
  try {
    await chromiumPath();
  } catch (error) {
    // A path that somebody has set by hand is theirs to mend.
    if (!(error instanceof NoChromium) || process.env['ACCORD_CHROMIUM']) throw error;
    console.error('Fetching a headless Chromium, once …');
    const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
    const { status } = spawnSync(
      process.execPath,
      [join(playwright, 'cli.js'), 'install', '--only-shell', 'chromium'],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (status !== 0) throw error;
  }
}
