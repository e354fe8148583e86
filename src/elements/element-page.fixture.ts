import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '#render/chromium.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A page in a browser under the site's policy, with one element and its script. */
export interface ElementPage {
  readonly browser: Browser;
  readonly page: Page;
  /** What the console and uncaught errors said. */
  readonly said: readonly string[];
}

/**
 * @param script - A file of this folder that imports others of this folder alone: `kb-picture.ts`.
 * @param body - The markup it works on.
 */
export async function elementPage(script: string, body: string): Promise<ElementPage> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const html = `<!doctype html><title>Tea</title><script type="module" src="/${script}"></script>${body}`;
  const headers = { 'content-security-policy': POLICY };
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname.endsWith('.ts')
      ? route.fulfill({
          headers,
          contentType: 'text/javascript',
          body: stripTypeScriptTypes(readFileSync(join(import.meta.dirname, pathname), 'utf8')),
        })
      : route.fulfill({ headers, contentType: 'text/html', body: html });
  });
  await page.goto('http://tea.invalid/');
  return { browser, page, said };
}
