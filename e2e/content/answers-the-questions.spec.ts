import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { expect, test } from '../support/test.ts';

interface Asked {
  readonly question: string;
  readonly page: string;
  readonly words: readonly string[];
}

const ASKED = parse(readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8')) as readonly Asked[];

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
