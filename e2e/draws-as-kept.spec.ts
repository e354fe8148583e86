import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

// One of each sort of picture, and each way of seeing one, beside those that are kept in `fixtures/pictures/`. To renew
// them after a change that is meant, and then look at each:
// `npx playwright test --project=chromium --no-deps draws-as-kept --update-snapshots`

test.use({ base: '/', viewport: { width: 1000, height: 900 } });

/** Where each sort of picture stands on the site about tea. */
const PICTURES = {
  relations: ['corner-house/', 'figure.diagram .drawing:visible'],
  states: ['as-of/2022-05-01/', '.rights-strip .strip-widths'],
  home: ['./', '.rights-strip .strip-widths'],
  timeline: ['timeline/', '.timeline-strip'],
  compare: ['compare/', '.matrix:visible'],
  money: ['money/', '.pay'],
  ties: ['ties/?from=green-hill&to=river-bank', '.tie'],
  together: ['ties/?from=green-hill&to=river-bank', '.at-once'],
} as const;

/** Opens the page of a picture with all its letters in their fonts. */
async function pictureOn(page: Page, [path, selector]: readonly [string, string]) {
  await page.goto(path);
  // Those that stand in for them are on few systems.
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
  // What was drawn before its font had come keeps the other one.
  await page.reload();
  const picture = page.locator(selector).first();
  // On whole pixels, wherever what stands above it ends.
  await picture.evaluate((one) => {
    const { left, top } = one.getBoundingClientRect();
    const main = document.querySelector('main')!;
    // Letters that the fonts of the site lack look otherwise on every system.
    for (const text of one.querySelectorAll<SVGTextElement>('text'))
      if (/\p{Script=Han}/u.test(text.textContent)) text.style.visibility = 'hidden';
    // By layout: drawings are laid on whole pixels before a transform moves them.
    main.style.position = 'relative';
    main.style.left = `${Math.ceil(left) - left}px`;
    main.style.top = `${Math.ceil(top + scrollY) - top - scrollY}px`;
  });
  return picture;
}

for (const [name, place] of Object.entries(PICTURES))
  test(`the picture of ${name} looks as it did`, async ({ page }) => {
    await expect(await pictureOn(page, place)).toHaveScreenshot(`${name}.png`);
  });

test.describe('in other ways of seeing', () => {
  test('it looks as it did in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(await pictureOn(page, PICTURES.states)).toHaveScreenshot('states-dark.png');
  });

  test('it looks as it did in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(await pictureOn(page, PICTURES.states)).toHaveScreenshot('states-forced.png');
  });

  test('it looks as it did in print', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(await pictureOn(page, PICTURES.states)).toHaveScreenshot('states-print.png');
  });

  test('it looks as it did on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(await pictureOn(page, PICTURES.states)).toHaveScreenshot('states-phone.png');
  });
});

test('a fill that is swapped and a label that has moved are found', async ({ page }, { config }) => {
  test.skip(
    config.updateSnapshots === 'all' || config.updateSnapshots === 'changed',
    'Nothing differs while all is kept.',
  );
  for (const fault of [
    () => document.querySelector('.strip.middle a.none')!.setAttribute('class', 'exclusive'),
    () => document.querySelector('.strip.middle text.name')!.setAttribute('x', '9'),
  ]) {
    const picture = await pictureOn(page, PICTURES.states);
    await page.evaluate(fault);
    await expect(expect(picture).toHaveScreenshot('states.png', { timeout: 3000 })).rejects.toThrow('differ');
  }
});
