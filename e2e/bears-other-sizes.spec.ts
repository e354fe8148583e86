import type { Page } from 'playwright/test';
import { builtSite } from './support/built-site.ts';
import { isWiderThanWindow } from './support/in-page.ts';
import { oneOfEachTemplate } from './support/pages-of.ts';
import { expect, PHONE, test } from './support/test.ts';

/** Distances that a reader may ask for between letters, words and lines (WCAG 2.2, 1.4.12). */
const SPACED = `html body :not(svg, svg *) {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  html body p { margin-block-end: 2em !important; }`;

const templates = async () => oneOfEachTemplate((await builtSite('tea', '/')).folder);
test.use({ base: '/' });

test.describe('with more space between letters, words and lines', () => {
  // The style is that of a reader, not of the page.
  test.use({ bypassCSP: true });

  for (const width of [320, 1280])
    test(`nothing is cut off and nothing leaves a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const path of await templates()) {
        await page.goto(path);
        await page.addStyleTag({ content: SPACED });
        expect(await page.evaluate(isWiderThanWindow), `/${path}`).toBeUndefined();
        expect(await page.evaluate(wordsCutOff), `/${path}`).toEqual([]);
      }
    });

  test('a box that is too small for its words is found', async ({ page }) => {
    await page.goto('green-hill/');
    await page.addStyleTag({ content: 'h1 { block-size: 1em; inline-size: 2em; overflow: hidden; }' });
    expect(await page.evaluate(wordsCutOff)).toEqual(['h1: Green Hill']);
  });
});

test.describe('at four times the size on a window of 1280 × 1024 px', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('every page fits the width, and its header leaves with the page', async ({ page }) => {
    for (const path of await templates()) {
      await page.goto(path);
      expect(await page.evaluate(isWiderThanWindow), `/${path}`).toBeUndefined();
      if (!(await scrolls(page, 600))) continue;
      expect(await coveredBySite(page), `/${path}: pixels of the window that stay covered`).toBe(0);
    }
  });

  test('what has the focus is seen', async ({ page }) => {
    await page.goto('green-hill/');
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(isFocusSeen), `stop ${stop}`).toBe(true);
    }
  });
});

test.describe('who asks for less motion', () => {
  test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });
  const moving = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
          const times = `${transitionDuration},${animationDuration}`.split(',');
          return scrollBehavior === 'smooth' || times.some((time) => parseFloat(time) > 0);
        })
        .map(({ localName }) => localName),
    );

  test('sees none', async ({ page }) => {
    for (const path of await templates()) {
      await page.goto(path);
      expect(await moving(page), `/${path}`).toEqual([]);
    }
    await page.addStyleTag({ content: 'h1 { transition: color 1s; }' });
    expect(await moving(page)).toEqual(['h1']);
  });
});

test('a mark of a citation is hit within 12 px of its middle', async ({ page }) => {
  await page.goto('green-hill/');
  expect(await hitWithin(page, 11)).toBe(true);
});

test.describe('on touch', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('a mark of a citation is hit within 17 px of its middle', async ({ page }) => {
    await page.goto('green-hill/');
    expect(await hitWithin(page, 16)).toBe(true);
    expect(await hitWithin(page, 40)).toBe(false);
  });
});

/** Whether a mark without another near it is what lies above, below and beside its middle, so many pixels away. */
const hitWithin = (page: Page, far: number) =>
  page.locator('.prose a.cite').evaluateAll((marks, distance) => {
    const middle = (one: Element) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    };
    const isAlone = (one: Element) =>
      marks.every((other) => {
        const [[x, y], [itsX, itsY]] = [middle(one), middle(other)];
        return other === one || Math.hypot(x - itsX, y - itsY) > 60;
      });
    const mark = marks.find(isAlone)!;
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [across, down] = middle(mark);
    return [
      [0, distance],
      [0, -distance],
      [distance, 0],
      [-distance, 0],
    ].every(([right = 0, below = 0]) => {
      const there = document.elementFromPoint(across + right, down + below);
      return there !== null && (there === mark || mark.contains(there));
    });
  }, far);

/** Scrolls down by so much; whether the page is that high. */
const scrolls = (page: Page, by: number) =>
  page.evaluate((far) => {
    scrollTo({ top: far, behavior: 'instant' });
    return scrollY === far;
  }, by);

/** How many pixels of the height of the window what stays in place takes, in the middle of its width. */
const coveredBySite = (page: Page) =>
  page.evaluate(() => {
    const rows = Array.from({ length: innerHeight }, (_, row) => document.elementFromPoint(innerWidth / 2, row));
    const stays = (element: Element | null): boolean =>
      element !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(element).position) || stays(element.parentElement));
    return rows.filter(stays).length;
  });

// Run inside a page: each stands on its own.

/** Whether the middle of what has the focus is seen, and not covered by anything else. */
function isFocusSeen(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return true;
  const boxes = [...focused.getClientRects()];
  return boxes.some(({ x, y, width, height }) => {
    const there = document.elementFromPoint(x + width / 2, y + height / 2);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });
}

/** Elements that hide a part of their own words, with their first words. */
function wordsCutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, position, clipPath, textOverflow } = getComputedStyle(element);
      const hidden = /hidden|clip/;
      if (!hidden.test(overflowX) && !hidden.test(overflowY)) return false;
      if (!element.checkVisibility() || element.textContent.trim() === '') return false;
      // It says that more follows: the bar of a telephone, whose list has the whole name.
      if (textOverflow === 'ellipsis') return false;
      // For those who hear the page.
      if (position === 'absolute' && clipPath !== 'none') return false;
      return (
        (hidden.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hidden.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 40)}`);
}
