import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { buildGraph } from '#graph/build-graph.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { askIndex } from '../search/ask-index.ts';
import { htmlOf } from '../support/pages-of.ts';
import { expect, test } from '../support/test.ts';

/** A question with the page that must answer it: the words of its first screen, or the gap that it must name. */
type Asked = { readonly question: string; readonly page: string } & (
  | { readonly words: readonly string[] }
  | { readonly gap: string }
);

const ALL = parse(readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8')) as readonly Asked[];
const ASKED = ALL.flatMap((one) => ('words' in one ? [one] : []));
const GAPS = ALL.flatMap((one) => ('gap' in one ? [one] : []));

test.describe('a question of readers', { tag: '@content' }, () => {
  test.use({ site: 'subject', base: '/' });

  test('leads by search to the page that answers it, and a few to one of the next', async ({ built: { folder } }) => {
    const ask = await askIndex(folder);
    const missed: string[] = [];
    const late: string[] = [];
    for (const { question, page } of ASKED) {
      const { pages } = await ask(question);
      if (!pages.includes(page)) missed.push(`${question} ${pages.join(', ')}`);
      else if (pages[0] !== page) late.push(`${question} ${pages.join(', ')}`);
    }
    expect(missed).toEqual([]);
    expect(late.length, late.join('\n')).toBeLessThanOrEqual(ASKED.length / 10);
  });

  test('that nobody has answered is a gap of its page, which says where was looked', async ({ built: { folder } }) => {
    const { graph } = buildGraph(readContent(filesOnDisk(contentFolder())).records);
    for (const { question, page, gap } of GAPS) {
      const { about, sought, looked } = graph!.gaps.find(({ id }) => id === gap)!;
      expect.soft(about.map(({ id }) => id), question).toContain(page);
      expect.soft(plain(htmlOf(folder, `${page}/`)), question).toContain(plain(sought).slice(0, 40));
      expect.soft(looked, `Say in "looked" of the gap "${gap}" where was looked.`).toBeTruthy();
    }
  });
});

test.describe('a reader with a question finds the answer on the first screen', { tag: '@content' }, () => {
  // A usual laptop.
  test.use({ site: 'subject', viewport: { width: 1280, height: 900 } });

  for (const { question, page: id, words } of ASKED)
    test(question, async ({ page }) => {
      await page.goto(`${id}/`);
      const seen = plain(await firstScreen(page));
      const missing = words.filter((word) => !seen.includes(plain(word)));
      expect(missing, `The first screen of /${id}/ does not say this. Say it in its summary or its answer.`).toEqual([]);
    });

  test('a word further down the page does not count', async ({ page }) => {
    await page.goto(`${ASKED[0]!.page}/`);
    await expect(page.getByRole('main')).toContainText('Copy link');
    expect(await firstScreen(page)).not.toContain('Copy link');
  });
});

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

/** The text of the main part of a page that stands within the window. */
const firstScreen = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { bottom, height } = range.getBoundingClientRect();
      // Marks behind words are not part of the sentence.
      if (height > 0 && bottom <= innerHeight && !walker.currentNode.parentElement!.closest('.cite, .toc'))
        parts.push(walker.currentNode.textContent!);
    }
    return parts.join('');
  });
