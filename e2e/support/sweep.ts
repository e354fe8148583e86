import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright/test';
import { serveFaulty, type HostOptions } from './faulty-host.ts';
import type { BuiltSite } from './built-site.ts';
import type { Check, Finding } from './finding.ts';
import { deadControls, hiddenControls, isWiderThanWindow, wordsOutsideControls, wordsThere } from './in-page.ts';
import { htmlOf, pagesOf, wordsIn } from './pages-of.ts';
import { faultsOfHtml } from './valid-html.ts';
import { watched, type Watched } from './watched.ts';
import { SharedSet } from './shared-set.ts';
import { compared, waysOnPage } from './ways.ts';

export interface Depth {
  /**
   * Whether looks and workings are seen too, with script and without, and not only what the browser reports by itself.
   */
  readonly isWhole?: boolean;
  /** Those to visit; otherwise all. */
  readonly pages?: readonly string[];
  readonly host?: HostOptions;
  /** What has been seen on earlier visits. */
  readonly proved?: { has(page: string): boolean; add(page: string, asked: readonly string[]): void };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Themes differ in colours alone.
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** A reader's screen, and that of a small phone. */
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

/**
 * Visits pages of a built site and says what is wrong. Each is seen on a narrow screen; one on which something stands
 * in a way not seen before is looked at closely too: on a wide screen, in both themes, and without script.
 */
export async function sweep(
  browser: Browser,
  { folder, base }: BuiltSite,
  { isWhole = true, pages = pagesOf(folder), host = {}, proved }: Depth = {},
): Promise<Finding[]> {
  const serving = await serveFaulty(folder, { base, ...host });
  const first = await watched(browser, serving.address, { viewport: isWhole ? NARROW : WIDE });
  const closer = await watched(browser, serving.address, { viewport: WIDE, script: AXE });
  const withoutScript = await watched(browser, serving.address, { viewport: WIDE, javaScriptEnabled: false });
  const findings: Finding[] = [];
  try {
    for (const page of pages.filter((one) => !proved?.has(one))) {
      const its = new Map<string, Finding>();
      const found = (check: Check, details: Iterable<string>) => {
        for (const detail of details) its.set(`${check} ${detail}`, { check, page, detail });
      };
      await arrive(first, serving.address + page, found);
      if (isWhole) {
        const html = htmlOf(folder, page);
        found('valid-html', faultsOfHtml(html));
        const widest = await first.page.evaluate(isWiderThanWindow);
        found('reflow', widest ? [widest] : []);
        const ways = compared(await first.page.evaluate(waysOnPage));
        if (ways.hasNew) {
          await arrive(closer, serving.address + page, found);
          await readWithoutScript(closer.page, withoutScript.page, serving.address + page, found);
          await settle(closer, found);
          // From here on the page is touched by tools of ours, whose doings are no longer the page's.
          await look(closer.page, found);
        } else found('no-script', await addedByScript(first.page, html));
        await settle(first, found);
        if (its.size === 0) ways.areSound();
      } else await settle(first, found);
      if (its.size === 0) proved?.add(page, first.asked());
      findings.push(...its.values());
    }
  } finally {
    for (const { context } of [first, closer, withoutScript]) await context.close();
    await serving.close();
  }
  return findings;
}

type Found = (check: Check, details: Iterable<string>) => void;

async function arrive({ page, context, begins }: Watched, address: string, found: Found): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  begins();
  const response = await page.goto(address, { waitUntil: 'load' });
  const expected = address.endsWith('/404.html') ? [200, 404] : [200];
  if (!response || !expected.includes(response.status())) found('loads', [`answered with ${response?.status()}`]);
  const { headings, stored, violations } = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    stored: [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(document.cookie === '' ? [] : [document.cookie]),
    ],
    violations: (window as unknown as { violations: string[] }).violations,
  }));
  if (headings !== 1) found('one-h1', [`${headings} h1`]);
  found('storage', [...stored, ...(await context.cookies()).map(({ name }) => name)]);
  found('policy', violations);
}

/** What the browser has reported by itself by the time that all is there. */
async function settle({ settled, noticed }: Watched, found: Found): Promise<void> {
  await settled();
  for (const [check, details] of noticed) found(check, details);
}

async function readWithoutScript(page: Page, withoutScript: Page, address: string, found: Found): Promise<void> {
  await withoutScript.goto(address, { waitUntil: 'load' });
  const hidden = await withoutScript.evaluate(hiddenControls);
  controlsByScript.add(hidden);
  const words = await page.evaluate(wordsOutsideControls, hidden);
  found('no-script', missingIn(await withoutScript.evaluate(wordsThere), words));
  found('dead-control', await withoutScript.evaluate(deadControls));
}

/** Controls that readers without script have been found not to see. */
const controlsByScript = new SharedSet('controls');

/** Words of the page that do not stand in its file, where all ways of the page are sound. */
async function addedByScript(page: Page, html: string): Promise<string[]> {
  const words = await page.evaluate(wordsOutsideControls, [...controlsByScript.all()]);
  return missingIn(wordsIn(html), words);
}

const missingIn = (there: string, lines: readonly string[]): string[] =>
  lines.filter((line) => !there.includes(line.replace(/\s+/g, ''))).map((line) => `only with script: "${line}"`);

async function look(page: Page, found: Found): Promise<void> {
  found('axe-light', await violationsIn(page, TAGS));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  found('axe-dark', await violationsIn(page, RULES_OF_COLOUR));
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

async function violationsIn(page: Page, only: readonly string[]): Promise<string[]> {
  const violations = await page.evaluate(
    async (values) => {
      const { axe } = window as unknown as {
        axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> };
      };
      // Style sheets are read again only by rules that are not asked for here.
      const preload = { assets: ['media'] };
      return (await axe.run(document, { runOnly: values, resultTypes: ['violations'], preload })).violations;
    },
    [...only],
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n')[1]?.trim() ?? '';
      return `${id} (${help}) at ${target.join(' ')}: ${why}`;
    }),
  );
}
