import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright/test';
import { serveSite, type ServingOptions } from '#serving/serve-site.ts';
import type { BuiltSite } from './built-site.ts';
import type { Check, Finding } from './finding.ts';
import {
  coloursOfText,
  deadControls,
  hiddenControls,
  isWiderThanWindow,
  wordsOutsideControls,
  wordsThere,
} from './in-page.ts';
import { htmlOf, pagesOf } from './pages-of.ts';
import { faultsOfHtml } from './valid-html.ts';
import { watched, type Watched } from './watched.ts';

export interface Depth {
  /**
   * Whether looks and workings are seen too, with script and without, and not only what the browser reports by itself.
   */
  readonly isWhole?: boolean;
  /** Those to visit; otherwise all. */
  readonly pages?: readonly string[];
  readonly host?: ServingOptions;
  /** What has been seen on earlier visits. */
  readonly proved?: { has(page: string): boolean; add(page: string, asked: readonly string[]): void };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Themes differ in colours alone.
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Visits pages of a built site, with and without script, and says what is wrong. */
export async function sweep(
  browser: Browser,
  { folder, base }: BuiltSite,
  { isWhole = true, pages = pagesOf(folder), host = {}, proved }: Depth = {},
): Promise<Finding[]> {
  const serving = await serveSite(folder, { base, ...host });
  const withScript = await watched(browser, serving.address, {
    javaScriptEnabled: true,
    ...(isWhole ? { script: AXE } : {}),
  });
  const withoutScript = await watched(browser, serving.address, { javaScriptEnabled: false });
  const findings: Finding[] = [];
  try {
    for (const page of pages.filter((one) => !proved?.has(one))) {
      const found = (check: Check, details: Iterable<string>) => {
        for (const detail of details) findings.push({ check, page, detail });
      };
      const before = findings.length;
      await arrive(withScript, serving.address, page, found);
      if (isWhole) await readWithoutScript(withScript.page, withoutScript.page, serving.address + page, found);
      await withScript.settled();
      // From here on the page is touched by tools of ours, whose doings are no longer the page's.
      for (const [check, details] of withScript.noticed) found(check, details);
      if (isWhole) await look(withScript.page, found);
      if (isWhole) found('valid-html', faultsOfHtml(htmlOf(folder, page)));
      if (findings.length === before) proved?.add(page, withScript.asked());
    }
  } finally {
    await withScript.context.close();
    await withoutScript.context.close();
    await serving.close();
  }
  return findings;
}

type Found = (check: Check, details: Iterable<string>) => void;

async function arrive({ page, context, begins }: Watched, address: string, path: string, found: Found): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  begins();
  const response = await page.goto(address + path, { waitUntil: 'load' });
  const expected = path === '404.html' ? [200, 404] : [200];
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

async function readWithoutScript(page: Page, withoutScript: Page, address: string, found: Found): Promise<void> {
  await withoutScript.goto(address, { waitUntil: 'load' });
  const words = await page.evaluate(wordsOutsideControls, await withoutScript.evaluate(hiddenControls));
  const there = await withoutScript.evaluate(wordsThere);
  const missing = words.filter((line) => !there.includes(line.replace(/\s+/g, '')));
  found(
    'no-script',
    missing.map((line) => `only with script: "${line}"`),
  );
  found('dead-control', await withoutScript.evaluate(deadControls));
}

/**
 * Ways of colouring text that axe has found legible in the dark theme, where nothing but colours differs from the
 * light one.
 */
const legibleInDark = new Set<string>();

async function look(page: Page, found: Found): Promise<void> {
  found('axe-light', await violationsIn(page, TAGS));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const colours = await page.evaluate(coloursOfText);
  if (colours.some((one) => !legibleInDark.has(one))) {
    const faults = await violationsIn(page, RULES_OF_COLOUR);
    found('axe-dark', faults);
    if (faults.length === 0) for (const one of colours) legibleInDark.add(one);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const widest = await page.evaluate(isWiderThanWindow);
  found('reflow', widest ? [widest] : []);
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
