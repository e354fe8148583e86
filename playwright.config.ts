import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig, firefox, webkit } from 'playwright/test';
import type { Options } from './e2e/support/test.ts';

/** What measures time. */
const MEASURES = '**/*.alone.spec.ts';
/** Tests that judge the content rather than the engine have this mark. */
const CONTENT = /@content/;
/** What looks at files or at weights, and so is the same whatever the browser. */
const ONCE = '**/{builds,draws,keeps,starts,sweep,valid,weighs,every}-*.spec.ts';

/** Browsers other than Chromium serve where Playwright's own have been installed (`npx playwright install`). */
const others = [firefox, webkit].filter((browser) => existsSync(browser.executablePath()));

export default defineConfig<Options>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.cache/browser/failures',
  // The packaged browser and the fonts of the site draw alike everywhere: one picture serves every system.
  snapshotPathTemplate: '{testDir}/fixtures/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: availableParallelism(),
  // Long enough for a machine that does much else; a test that hangs is told by these alone.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env['CI'],
  // What fails is run once more for its trace. If it passes then, `npm test` finds out which of the two is true.
  retries: 1,
  reporter: [
    [process.stdout.isTTY ? 'list' : 'dot'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.cache/browser/results.json' }],
  ],
  use: {
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    // The page at every step. To keep it of each test that passes takes a quarter of the time of them all.
    trace: { mode: 'on-first-retry', screenshots: false },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'content', testIgnore: MEASURES, grep: CONTENT, use: { browserName: 'chromium' } },
    { name: 'chromium', testIgnore: MEASURES, grepInvert: CONTENT, use: { browserName: 'chromium' } },
    ...others.map((browser) => ({
      name: browser.name(),
      testIgnore: [MEASURES, ONCE],
      grepInvert: CONTENT,
      use: { browserName: browser.name() as 'firefox' | 'webkit' },
    })),
    // Runs by itself, when all else has ended.
    {
      name: 'measured',
      testMatch: MEASURES,
      fullyParallel: false,
      workers: 1,
      retries: 0,
      dependencies: ['chromium'],
      use: { browserName: 'chromium', trace: 'off' },
    },
  ],
});
