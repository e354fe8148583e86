import { expect, test } from './support/test.ts';
import { AN_ENTITY } from './support/tea.ts';

test.use({ colorScheme: 'dark' });

test('a printed page has its text and the addresses of its sources, in light colours, and nothing to click', async ({
  page,
  browserName,
}) => {
  await page.goto(`${AN_ENTITY.id}/`);
  const main = page.getByRole('main');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // Scripts hear of the other medium a moment later.
  await expect.poll(async () => (await page.evaluate(whatIsPrinted)).sources).toBeGreaterThan(0);
  const printed = await page.evaluate(whatIsPrinted);
  const lightness = (colour: string) => Math.max(...colour.match(/\d+/g)!.slice(0, 3).map(Number));
  const isSeeThrough = printed.background.endsWith(', 0)');
  expect(isSeeThrough || lightness(printed.background) > 240, printed.background).toBe(true);
  expect(lightness(printed.ink), printed.ink).toBeLessThan(80);
  expect(printed.addresses, 'no source shows its address').toBeGreaterThan(0);
  expect(printed).toMatchObject({ controls: [], folded: 0, clipped: [] });
  for (const { sentence } of AN_ENTITY.claims) await expect(main).toContainText(sentence, { useInnerText: true });
  // Only Chromium makes one.
  if (browserName === 'chromium') expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

/** What matters on paper, as the page is styled at present. Runs in the page. */
function whatIsPrinted() {
  const seen = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
  const sources = [...document.querySelectorAll('#sources a[href]')].filter(seen);
  const showsAddress = (link: Element) =>
    /https?:\/\//.test(getComputedStyle(link, '::after').content + link.textContent);
  const isClipped = (element: Element) =>
    element instanceof HTMLElement &&
    seen(element) &&
    /auto|scroll|hidden/.test(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth + 1;
  // Of a group of relations its line alone is printed: the picture beside it says the rest.
  const isFolded = (element: Element) =>
    !element.closest('.toc, .tools, .no-print, #relation-list') && !element.checkVisibility();
  const begin = (element: Element) => element.outerHTML.slice(0, 80);
  return {
    background: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.body).color,
    controls: [...document.querySelectorAll('nav, button, select, input, [role="search"]')].filter(seen).map(begin),
    sources: sources.length,
    addresses: sources.filter(showsAddress).length,
    folded: [...document.querySelectorAll('main details:not([open]) > :not(summary)')].filter(isFolded).length,
    clipped: [...document.querySelectorAll('main *')].filter(isClipped).map(begin),
  };
}
