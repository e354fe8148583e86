import { oneOfEachTemplate, pagesOf } from './support/pages-of.ts';
import { expect, test } from './support/test.ts';

/** Pages without a folder of their own are each a template. */
const kindsOf = (folder: string) =>
  [
    ...new Set([
      ...oneOfEachTemplate(folder),
      ...pagesOf(folder).filter((page) => !page.includes('/', page.indexOf('/') + 1)),
    ]),
    // Cards stand in pages of others, and editions are frozen: neither has the frame of the site.
  ].filter((page) => !/^(?:card|editions\/[^/]+)\/./.test(page));

for (const width of [1280, 1440])
  test(`brand and footer begin at one line, titles at another, on every kind of page at ${width} px`, async ({
    page,
    built,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const edges = new Map<string, string>();
    for (const path of kindsOf(built.folder)) {
      await page.goto(path === '' ? './' : path);
      edges.set(path, await page.evaluate(edgesOfPage));
    }
    expect(edges.size).toBeGreaterThan(15);
    const [first] = edges.values();
    expect(Object.fromEntries(edges)).toEqual(Object.fromEntries([...edges.keys()].map((path) => [path, first])));
    const [rail, text] = first!.split(' | ');
    expect(new Set(rail!.split(' ')).size, rail).toBe(1);
    expect(new Set(text!.split(' ')).size, text).toBe(1);
  });

/**
 * Left edges on the line of the rail (brand, name in the footer) and on that of the text (navigation, title, links of
 * the footer).
 */
function edgesOfPage(): string {
  const left = (selector: string) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(selector)!);
    return Math.round(range.getBoundingClientRect().left);
  };
  const rail = ['header .brand', 'footer p'].map(left);
  const text = ['header nav', 'h1', 'footer nav'].map(left);
  return `${rail.join(' ')} | ${text.join(' ')}`;
}
