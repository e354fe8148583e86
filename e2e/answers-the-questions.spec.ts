import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright';
import { parse } from 'yaml';
import { launchChromium } from '#render/chromium.ts';
import { serveSite, type Serving } from '#serving/serve-site.ts';
import { builtSite } from './support/built-site.ts';

interface Asked {
  readonly question: string;
  readonly page: string;
  readonly words: readonly string[];
}

const ASKED = parse(readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8')) as readonly Asked[];
/** A screen of a usual laptop. */
const SCREEN = { width: 1280, height: 900 };

describe('a reader with a question finds the answer on the first screen', () => {
  let browser: Browser;
  let serving: Serving;
  let page: Page;

  before(async () => {
    const { folder, base } = await builtSite('own');
    serving = await serveSite(folder, { base });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: SCREEN });
  });
  after(async () => {
    await browser.close();
    await serving.close();
  });

  for (const { question, page: id, words } of ASKED)
    test(question, async () => {
      await page.goto(`${serving.address}${id}/`);
      const seen = plain(await page.evaluate(textOfFirstScreen));
      const missing = words.filter((word) => !seen.includes(plain(word)));
      assert.deepEqual(missing, [], `The first screen of /${id}/ does not say: ${missing.join(', ')}.`);
    });

  test('a word further down the page does not count', async () => {
    await page.goto(`${serving.address}${ASKED[0]!.page}/`);
    assert.ok((await page.locator('main').textContent())!.includes('Copy link'));
    assert.ok(!(await page.evaluate(textOfFirstScreen)).includes('Copy link'));
  });
});

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

/** The text of the main part of a page that stands within the window. Runs in the browser. */
function textOfFirstScreen(): string {
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
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
}
