import type { Page } from 'playwright/test';
import { expect, PHONE, test } from './support/test.ts';
import { AN_ENTITY } from './support/tea.ts';

// Safari and its kin reach links by Tab only when their reader has asked for it.
test.skip(({ browserName }) => browserName === 'webkit', 'Tab skips links there by default');

test('the first key leads past the navigation into the text', async ({ page }) => {
  await page.goto(`${AN_ENTITY.id}/`);
  const isInMain = () => page.getByRole('main').evaluate((main) => main.contains(document.activeElement));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /^Skip/ });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect.poll(isInMain).toBe(true);
  await page.keyboard.press('Tab');
  expect(await isInMain()).toBe(true);
});

for (const [where, viewport] of Object.entries({ 'a wide screen': { width: 1280, height: 900 }, 'a phone': PHONE })) {
  test.describe(where, () => {
    test.use({ viewport });

    for (const key of ['Tab', 'Shift+Tab']) {
      test(`everything is reached by ${key}, is seen when it has the focus, and lets it go again`, async ({ page }) => {
        await page.goto(`${AN_ENTITY.id}/`);
        const count = await page.evaluate(numberFocusable);
        expect(count).toBeGreaterThan(20);
        const reached: string[] = [];
        const faults: string[] = [];
        // What stands in a row gets buttons of its own while it has the focus: at most two for each stop.
        for (let presses = 0; presses < 3 * count + 3 && new Set(reached).size < count; presses++) {
          await page.keyboard.press(key);
          // Browsers differ in whether the focus rests on the page itself, or in their own window, between two rounds.
          const number = await page.evaluate(() => document.activeElement?.getAttribute('data-number'));
          if (number !== null && number !== undefined) reached.push(number);
          const fault = await page.evaluate(faultOfFocus);
          if (fault) faults.push(fault);
        }
        expect(faults).toEqual([]);
        // Each once: what is reached again before all have been seen does not let the focus go.
        expect(reached.toSorted((a, b) => +a - +b)).toEqual(Array.from({ length: count }, (_, index) => `${index}`));
        await page.keyboard.press(key);
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-number'))).not.toBe(reached.at(-1));
      });
    }
  });
}

/** Numbers all elements that a reader can come to by Tab, and tells how many there are. Runs in the page. */
function numberFocusable(): number {
  const elements = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [tabindex="0"]'),
  ].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.tabIndex >= 0 &&
      !element.closest('[inert], dialog:not([open])'),
  );
  for (const [number, element] of elements.entries()) element.setAttribute('data-number', `${number}`);
  return elements.length;
}

/** What is wrong with the element that has the focus, seen by somebody who has no pointer. Runs in the page. */
function faultOfFocus(): string | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return undefined;
  const name = element.outerHTML.slice(0, 100);
  // What a place offers while a reader is there comes and goes with the focus.
  if (!element.hasAttribute('data-number') && !element.closest('.take'))
    return `not among what a reader can come to: ${name}`;
  const style = getComputedStyle(element);
  const hasRing =
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) ||
    style.boxShadow !== 'none' ||
    element.tagName === 'use' ||
    element instanceof SVGElement;
  if (!hasRing) return `no focus ring: ${name}`;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return `nothing to see: ${name}`;
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return `out of sight: ${name}`;
  // A link that runs over two lines has a box for each.
  const isOnTop = [...element.getClientRects()].some(({ x, y, width, height }) => {
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  });
  return isOnTop ? undefined : `covered: ${name}`;
}

test('after a link to a claim, the next key is inside that claim', async ({ page }) => {
  const anchor = `c-${AN_ENTITY.claims[0].id}`;
  await page.goto(`${AN_ENTITY.id}/#${anchor}`);
  await page.keyboard.press('Tab');
  const isInClaim = (id: string) => document.getElementById(id)?.contains(document.activeElement);
  expect(await page.evaluate(isInClaim, anchor)).toBe(true);
});

test('a claim is opened from a citation by Enter alone', async ({ page }) => {
  await page.goto(`${AN_ENTITY.id}/`);
  await tabTo(page, /^Claims? \d.*: /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Claims? \d/ })).toBeFocused();
  await tabTo(page, /^Claim \d+$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#c-/);
  await tabTo(page, /\.$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/claims\/[^/]+\/$/);
});

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
    );
    if (name.test(label)) return;
  }
  expect(`Tab never came to ${name}`).toBe('');
}
