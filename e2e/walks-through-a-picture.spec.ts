import type { Locator, Page } from 'playwright/test';
import { expect, PHONE, test } from './support/test.ts';

// Safari and its kin reach links by Tab only when their reader has asked for it.
test.skip(({ browserName }) => browserName === 'webkit', 'Tab skips links there by default');

/** Where each sort of picture stands on the site about tea, and how many stops of the Tab key it is. */
const PICTURES = {
  relations: ['corner-house/', 'figure.diagram kb-picture .drawing:visible', 1],
  'all relations': ['corner-house/relations/', 'figure.diagram kb-picture .drawing:visible', 1],
  'states of a right': ['as-of/2022-05-01/', '.rights-strip kb-picture > svg:visible', 1],
  'what holds today': ['./', '.rights-strip kb-picture > svg:visible', 1],
  'the timeline': ['timeline/', '.timeline-strip kb-picture > svg:visible', 1],
  'who has which right': ['compare/', 'kb-picture .matrix:visible', 1],
  ties: ['ties/?from=green-hill&to=river-bank', 'kb-picture .tie', 1],
  // Their parts lead nowhere: what they say stands beside them.
  'steps that held together': ['ties/?from=green-hill&to=river-bank', '.at-once-rows', 0],
  'turns between two days': ['as-of/?from=2019-06-01&to=2023-06-01', '.span-rows', 0],
  money: ['money/', 'svg.bar', 0],
} as const;

for (const [name, [path, selector, stops]] of Object.entries(PICTURES))
  for (const width of [1280, PHONE.width])
    test(`the picture of ${name} is ${stops === 0 ? 'no stop' : 'one stop'} of the Tab key at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const picture = page.locator(selector).first();
      await expect(picture).toBeVisible();
      await expect(stopsOf(picture)).toHaveCount(stops);
      if (stops > 0) await walk(page, picture);
    });

/** The parts that Tab comes to. */
const stopsOf = (picture: Locator) => picture.locator('a:not([tabindex="-1"])');

/** Through all parts by keys, out by Tab, and back to where it was left. */
async function walk(page: Page, picture: Locator): Promise<void> {
  await stopsOf(picture).focus();
  await page.keyboard.press('Home');
  const reached = [await partInHand(picture)];
  for (;;) {
    await page.keyboard.press('ArrowRight');
    const part = await partInHand(picture);
    if (part === reached.at(-1)) break;
    reached.push(part);
  }
  const seen = await picture.locator('a').evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length);
  expect(new Set(reached).size).toBe(seen);
  expect(reached.every(Boolean), 'a part has no name, or none can see that the focus is there').toBe(true);
  await page.keyboard.press('Home');
  expect(await partInHand(picture)).toBe(reached[0]);
  await page.keyboard.press('End');
  expect(await partInHand(picture)).toBe(reached.at(-1));
  await expect(stopsOf(picture)).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  expect(await partInHand(picture)).toBe('');
  await page.keyboard.press('Tab');
  expect(await partInHand(picture)).toBe(reached.at(-1));
  await page.keyboard.press('Tab');
  expect(await partInHand(picture)).toBe('');
}

/** Which part of a picture has the focus, by its place and its name; nothing where none has, or none can see it. */
const partInHand = (picture: Locator): Promise<string> =>
  picture.evaluate((root) => {
    const part = document.activeElement;
    if (!part || !root.contains(part)) return '';
    const isMarked = [part, ...part.querySelectorAll('.hit, .box')].some((element) => {
      const { outlineStyle, outlineWidth, strokeWidth, stroke } = getComputedStyle(element);
      return element === part
        ? outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
        : stroke !== 'none' && parseFloat(strokeWidth) >= 2;
    });
    const name = (part.ariaLabel ?? part.textContent).trim();
    return isMarked && name ? `${[...root.querySelectorAll('a')].indexOf(part as HTMLAnchorElement)} ${name}` : '';
  });

for (const seeing of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
  test(`where the focus is, is seen with ${JSON.stringify(seeing)}`, async ({ page }) => {
    await page.emulateMedia(seeing);
    for (const name of ['relations', 'what holds today', 'who has which right', 'ties'] as const) {
      const [path, selector] = PICTURES[name];
      await page.goto(path);
      const picture = page.locator(selector).first();
      await stopsOf(picture).focus();
      await page.keyboard.press('End');
      expect(await partInHand(picture), name).not.toBe('');
    }
  });

test('up and down lead to what stands there', async ({ page }) => {
  await page.goto('compare/');
  const matrix = page.locator('.matrix:visible').first();
  await stopsOf(matrix).focus();
  await page.keyboard.press('Home');
  const rows = matrix.locator('tbody tr');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1).locator('a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(rows.first().locator('a').first()).toBeFocused();
});

test('a day that is asked for draws a picture that is one stop again', async ({ page }) => {
  await page.goto('as-of/?day=2021-03-04');
  const picture = page.locator('.rights-strip kb-picture > svg:visible').first();
  await expect(picture.locator('.asked').first()).toBeAttached();
  await expect(stopsOf(picture)).toHaveCount(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads past a drawing, and strips are for the pointer alone', async ({ page }) => {
    await page.goto('corner-house/');
    const drawing = page.locator('figure.diagram kb-picture .drawing:visible').first();
    expect(await stopsOf(drawing).count()).toBeGreaterThan(1);
    await page.goto('./');
    const strip = page.locator('.rights-strip kb-picture > svg:visible').first();
    await expect(strip).toHaveAttribute('aria-hidden', 'true');
    await expect(stopsOf(strip)).toHaveCount(0);
  });
});
