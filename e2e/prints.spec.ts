import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingAboutTea } from './support/reader.ts';
import { AN_ENTITY } from './support/tea.ts';

const reading = readingAboutTea();

test('a printed page has its text and the addresses of its sources, in light colours, and nothing to click', async () => {
  const page = await reading.opens(`${AN_ENTITY.id}/`, { colorScheme: 'dark' });
  const onScreen = await page.getByRole('main').innerText();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
    const sources = [
      ...document.querySelectorAll('#sources ~ * a[href], section[aria-labelledby="sources"] a[href]'),
    ].filter(seen);
    return {
      background: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.body).color,
      controls: [...document.querySelectorAll('nav, button, select, input, [role="search"]')]
        .filter(seen)
        .map((element) => element.outerHTML.slice(0, 80)),
      sources: sources.length,
      addresses: sources.filter((link) =>
        /https?:\/\//.test(getComputedStyle(link, '::after').content + link.textContent),
      ).length,
      folded: [...document.querySelectorAll('main details:not([open]) > :not(summary)')].filter(
        (element) => !element.closest('.toc, .tools, .no-print') && !element.checkVisibility(),
      ).length,
      clipped: [...document.querySelectorAll('main *')]
        .filter(
          (element) =>
            element instanceof HTMLElement &&
            seen(element) &&
            /auto|scroll|hidden/.test(getComputedStyle(element).overflowX) &&
            element.scrollWidth > element.clientWidth + 1,
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    };
  });
  const lightness = (colour: string) => Math.max(...colour.match(/\d+/g)!.slice(0, 3).map(Number));
  assert.ok(lightness(printed.background) > 240 || /, 0\)$/.test(printed.background), printed.background);
  assert.ok(lightness(printed.ink) < 80, printed.ink);
  assert.deepEqual(printed.controls, []);
  assert.ok(printed.sources > 0);
  assert.ok(printed.addresses > 0, 'no source shows its address');
  assert.equal(printed.folded, 0);
  assert.deepEqual(printed.clipped, []);
  const text = await page.getByRole('main').innerText();
  for (const { sentence } of AN_ENTITY.claims)
    assert.ok(onScreen.includes(sentence) && text.includes(sentence), sentence);
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000);
});
