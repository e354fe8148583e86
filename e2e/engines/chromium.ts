import { launchChromium } from '#render/chromium.ts';
import { ENTER, ESCAPE, TAB, type Driver } from './driver.ts';

const KEYS: Readonly<Record<string, string>> = { [TAB]: 'Tab', [ENTER]: 'Enter', [ESCAPE]: 'Escape' };

/** The browser that draws the diagrams, for the same journeys as the others. */
export async function startChromium(): Promise<Driver> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  return {
    goTo: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    ask: <T>(expression: string) => page.evaluate<T>(expression),
    async press(keys) {
      for (const key of keys) await page.keyboard.press(KEYS[key] ?? key);
    },
    close: () => browser.close(),
  };
}
