import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { PHONE, placeOf, readingAboutTea, WIDE } from './support/reader.ts';
import { AN_ENTITY } from './support/tea.ts';

const reading = readingAboutTea();

test('the first key leads past the navigation into the text', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /^Skip/ });
  assert.ok(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().top >= 0));
  await page.keyboard.press('Enter');
  assert.ok(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement)));
  await page.keyboard.press('Tab');
  assert.ok(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement)));
});

/** What is wrong with the element that has the focus, seen by somebody who has no pointer. */
function faultOfFocus(): string | undefined {
  const element = document.activeElement!;
  const name = element.outerHTML.slice(0, 100);
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

for (const [where, viewport] of Object.entries({ 'a wide screen': WIDE, 'a phone': PHONE })) {
  test(`everything is reached by Tab on ${where}, is seen when it has the focus, and lets it go again`, async () => {
    const page = await reading.opens(`${AN_ENTITY.id}/`, { viewport });
    const expected = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [tabindex="0"]')].filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
            element.tabIndex >= 0 &&
            !element.closest('[inert], dialog:not([open])'),
        ).length,
    );
    for (const [key, words] of [
      ['Tab', 'forwards'],
      ['Shift+Tab', 'backwards'],
    ] as const) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const faults: string[] = [];
      let reached = 0;
      for (; reached <= expected + 5; reached++) {
        await page.keyboard.press(key);
        if (await page.evaluate(() => document.activeElement === document.body || document.activeElement === null))
          break;
        const fault = await page.evaluate(faultOfFocus);
        if (fault) faults.push(fault);
      }
      assert.deepEqual(faults, [], words);
      assert.equal(reached, expected, words);
    }
  });
}

test('after a link to a claim, the next key is inside that claim', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/#c-${AN_ENTITY.claims[0]!.id}`);
  await page.keyboard.press('Tab');
  assert.ok(
    await page.evaluate(
      (id) => document.getElementById(id)?.contains(document.activeElement),
      `c-${AN_ENTITY.claims[0]!.id}`,
    ),
  );
});

test('a claim is opened from a citation by Enter alone', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`);
  await tabTo(page, /^Claim \d+/);
  await page.keyboard.press('Enter');
  assert.match(placeOf(page, reading), /#c-/);
  await tabTo(page, /^(Details|\d+ sources)$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/claims/*/');
});

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
    );
    if (name.test(label)) return;
  }
  assert.fail(`Tab never came to ${name}`);
}
