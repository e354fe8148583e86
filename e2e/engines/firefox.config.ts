import { existsSync } from 'node:fs';
import { defineConfig } from 'playwright/test';
import everywhere from '../../playwright.config.ts';
import type { Options } from '../support/test.ts';

/** Where Debian, or else another system, puts it. */
const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path))!;

/** This Firefox cannot be told what its reader prefers. */
const ASKS_FOR_NO_MEDIA = {
  colorScheme: null,
  contextOptions: { reducedMotion: null, forcedColors: null, contrast: null },
} as const;

// The core journeys in the Firefox of this system, which Playwright drives by the protocol of all browsers (BiDi).
export default defineConfig<Options>({
  ...everywhere,
  testDir: '..',
  snapshotPathTemplate: '{testDir}/fixtures/pictures/{arg}{ext}',
  outputDir: '../../.cache/browser/failures-firefox',
  testMatch: [
    '**/{bears-any-host,follows-a-relation,follows-an-old-link,goes-by-the-contents,keyboard-only,loses-its-way}.spec.ts',
    '**/{opens-a-claim,previews-a-link,prints,switches-theme,takes-it-along,uses-the-phone-menu}.spec.ts',
    '**/search/{finds-by-search,keeps-results,marks-words}.spec.ts',
    '**/time/{compares-rights,finds-ties,follows-the-timeline,looks-at-a-day}.spec.ts',
  ],
  retries: 0,
  reporter: [['list']],
  projects: [
    {
      name: 'firefox',
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath }, ...ASKS_FOR_NO_MEDIA },
    },
  ],
});
