import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright';
import { widthOf } from '#views/strips/letters.ts';
import { launchChromium } from './chromium.ts';
import { pageWithDrawings } from './drawings.fixture.ts';

const LETTERS = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), ...'’‘“”–·', '\u00a0'];

describe('the table of letter widths', () => {
  let browser: Browser;
  before(async () => void (browser = await launchChromium()));
  after(() => browser.close());

  for (const weight of [400, 600] as const)
    it(`is that of the site's font, in weight ${weight}`, async () => {
      const page = await pageWithDrawings(browser, 360, []);
      const shown = await page.evaluate(
        async ([letters, bold]) => {
          const context = document.createElement('canvas').getContext('2d')!;
          context.font = `${bold} 100px "Source Sans 3"`;
          // A font that nothing on the page is written in is not there yet.
          await document.fonts.load(context.font);
          return letters.map((letter) => context.measureText(letter).width);
        },
        [LETTERS, weight] as const,
      );
      await page.close();
      const wrong = LETTERS.filter((letter, index) => Math.abs(widthOf(letter, 100, weight) - shown[index]!) > 4);
      assert.deepEqual(wrong, []);
    });
});
