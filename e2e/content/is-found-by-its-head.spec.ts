import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { parse as parseYaml } from 'yaml';
import { contentFolder } from '#reading/content-folder.ts';
import { builtSite } from '../support/built-site.ts';
import { htmlOf, pagesOf } from '../support/pages-of.ts';
import { expect, test } from '../support/test.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** So many letters say enough and are shown whole by those who list pages and links to them. */
const ROOM = { title: [10, 60], description: [50, 160] } as const;

/** With the name of the site, where that is. */
const WHOLE = 70;

/** Those of records and days are cut to their room by the build; a frozen edition and a card are none to be listed. */
const CUT = /^(claims|sources|as-of|changes|editions|card)\/.|^404\.html$/;

test.describe('the title and the description of a page', { tag: '@content' }, () => {
  test('are as long as they are shown', async () => {
    const { folder } = await builtSite('subject');
    const { name } = parseYaml(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8')) as { name: string };
    const pages = pagesOf(folder).filter((page) => !CUT.test(page));
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.flatMap((page) => faultsOf(page, htmlOf(folder, page), name))).toEqual([]);
  });

  test('are cut where they are a sentence or the name of a work', async () => {
    const { folder } = await builtSite('subject');
    const titles = pagesOf(folder)
      .filter((page) => !/^(?:editions|card)\/./.test(page))
      .map((page) => headOf(htmlOf(folder, page)).title);
    expect(titles.length).toBeGreaterThan(700);
    expect(titles.filter(({ length }) => length > WHOLE)).toEqual([]);
  });

  test('are found out where they are too short or too long', () => {
    const head = (title: string, description: string) =>
      `<title>${title} · Leaves</title><meta name="description" content="${description}">`;
    expect(faultsOf('pot/', head('A pot for tea', 'x'.repeat(50)), 'Leaves')).toEqual([]);
    expect(faultsOf('pot/', head('Pot', 'x'.repeat(161)), 'Leaves')).toEqual([
      '/pot/ has a title of 3 letters. Make it 10 to 60.',
      '/pot/ has a description of 161 letters, which is its summary. Say in 50 to 160 what it is.',
    ]);
  });
});

function faultsOf(page: string, html: string, site: string): string[] {
  const { title, description } = headOf(html);
  const own = title.replace(` · ${site}`, '').length;
  return [
    ...(isIn(own, ROOM.title) ? [] : [`/${page} has a title of ${own} letters. Make it ${ROOM.title.join(' to ')}.`]),
    ...(isIn(description.length, ROOM.description)
      ? []
      : [
          `/${page} has a description of ${description.length} letters, which is its summary. ` +
            `Say in ${ROOM.description.join(' to ')} what it is.`,
        ]),
  ];
}

const isIn = (length: number, [least, most]: readonly [number, number]) => length >= least && length <= most;

function headOf(html: string): { readonly title: string; readonly description: string } {
  const whole = parse(html).childNodes.find(({ nodeName }) => nodeName === 'html') as Element;
  const [head] = whole.childNodes as [Element];
  const elements = head.childNodes.filter((node): node is Element => 'attrs' in node);
  const words = elements.find(({ tagName }) => tagName === 'title')?.childNodes[0];
  const isDescription = ({ attrs }: Element) => attrs.some(({ value }) => value === 'description');
  return {
    title: words && 'value' in words ? words.value : '',
    description: elements.find(isDescription)?.attrs.find(({ name }) => name === 'content')?.value ?? '',
  };
}
