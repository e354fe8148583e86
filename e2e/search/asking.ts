import { expect, type Page } from 'playwright/test';
import type { Results } from './ask-index.ts';

/** The dialog of the search. */
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search', exact: true });

/** The field of the dialog. */
export const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Search pages and claims' });

/** The page of results, without what every page has. */
export const resultsOf = (page: Page) => page.locator('kb-results');

/** Pages in the list of results, by their titles, which are links. */
export const titlesOf = (page: Page) => page.locator('.hits > .hit .hit-title');

export async function opensDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
}

/** Opens the dialog and types into it; waits until what is shown is for these words. */
export async function asks(page: Page, words: string): Promise<void> {
  if (!(await dialogOf(page).isVisible())) await opensDialog(page);
  await fieldOf(page).fill(words);
  await expect(dialogOf(page)).toHaveAttribute('data-shown', words);
}

/** Opens the page of results and waits until it shows what its address asks for. */
export async function opensResults(page: Page, query: string): Promise<void> {
  await page.goto(`search/${query}`);
  await expect(resultsOf(page)).toHaveAttribute('data-shown');
}

/** Addresses of the pages in the list of results, from the path of the site on. */
export const pagesShown = (page: Page) =>
  titlesOf(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

/** Asks as a reader does, on the page of results, and reads what it shows. */
export async function askPage(page: Page, query: string): Promise<Results> {
  await page.goto('search/');
  await page.getByRole('searchbox', { name: 'Search pages and claims' }).fill(query);
  await page.keyboard.press('Enter');
  await expect(resultsOf(page)).toHaveAttribute('data-shown', query);
  return resultsOf(page).evaluate((root) => {
    const base = document.documentElement.dataset['base'] ?? '/';
    const hits = [...root.querySelectorAll('.hits > .hit')];
    return {
      pages: hits.map((hit) =>
        decodeURI(hit.querySelector<HTMLAnchorElement>('.hit-title')!.pathname.slice(base.length)).replace(/\/$/, ''),
      ),
      firstPart: hits.map((hit) => hit.querySelector<HTMLAnchorElement>('.hit-part a')?.hash.slice(1)),
      notes: [...root.querySelectorAll('.search-note')].map((note) => note.textContent),
      answeredBy: root.querySelector<HTMLAnchorElement>('.answer-more')?.pathname.slice(base.length).replace(/\/$/, ''),
      answer:
        [...root.querySelectorAll('.search-answer .answer-text')].map((line) => line.textContent).join('\n') ||
        undefined,
    };
  });
}
