import type { Page } from 'playwright';

/** Opens the dialog and types into it; waits until what is shown is for these words. */
export async function asks(page: Page, words: string): Promise<void> {
  if ((await page.locator('dialog.search-dialog[open]').count()) === 0) {
    await page.keyboard.press('/');
    await page.locator('dialog.search-dialog[open]').waitFor();
  }
  await fieldOf(page).fill(words);
  await page.locator(`dialog.search-dialog[data-shown=${JSON.stringify(words)}]`).waitFor();
}

/** Opens the page of results and waits until it shows what its address asks for. */
export async function opensResults(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('kb-results[data-shown]').waitFor();
}

/** Addresses of the pages in the list of results, from the path of the site on. */
export const pagesShown = (page: Page) =>
  page
    .locator('.hits > .hit .hit-title')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

/** Sentences of the claims in the list of results. */
export const claimsShown = (page: Page) => page.locator('.hit-part .hit-text').allTextContents();

/** The field of the dialog. */
export const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Search pages and claims' });
