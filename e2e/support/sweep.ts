import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Browser, BrowserContext, Page, Request } from 'playwright';
import { launchChromium } from '#render/chromium.ts';
import { serveSite } from '#serving/serve-site.ts';
import type { BuiltSite } from './built-site.ts';
import type { Check, Finding } from './finding.ts';
import { inParallel } from './in-parallel.ts';
import { deadControls, hiddenControls, isWiderThanWindow, wordsOutsideControls, wordsThere } from './in-page.ts';

/**
 * `whole` looks at everything. `frame` leaves out what the base path of a site cannot change when its pages are otherwise the same: axe, width and script.
 */
export type Depth = 'whole' | 'frame';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Themes differ in colours alone.
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Paths of all pages of a site, as in their addresses: `''`, `openai/`, `404.html`. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) =>
      relative(folder, join(entry.parentPath, entry.name))
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();
}

/** Visits every page of a built site in Chromium, with and without script, and says what is wrong. */
export async function sweep(
  { folder, base }: BuiltSite,
  depth: Depth = 'whole',
  { sendsPolicy = true, workers = availableParallelism() } = {},
): Promise<Finding[]> {
  const serving = await serveSite(folder, { base, sendsPolicy });
  const browser = await launchChromium();
  try {
    const visitors = await Promise.all(Array.from({ length: workers }, () => visitor(browser, serving.address, depth)));
    const pages = pagesOf(folder);
    const visits = await inParallel(pages, workers, (page, worker) => visitors[worker]!(page));
    return [
      ...visits.flatMap(({ findings }) => findings),
      ...titlesTwice(
        pages,
        visits.map(({ title }) => title),
      ),
    ];
  } finally {
    await browser.close();
    await serving.close();
  }
}

interface Visit {
  readonly title: string;
  readonly findings: Finding[];
}

async function visitor(browser: Browser, address: string, depth: Depth): Promise<(page: string) => Promise<Visit>> {
  const withScript = await watched(browser, address, { javaScriptEnabled: true });
  const withoutScript = depth === 'whole' ? await watched(browser, address, { javaScriptEnabled: false }) : undefined;
  return async (path) => {
    const findings: Finding[] = [];
    const found = (check: Check, details: Iterable<string>) => {
      for (const detail of details) findings.push({ check, page: path, detail });
    };
    const { page, context } = withScript;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const { noticed } = withScript;
    withScript.begins();
    const response = await page.goto(address + path, { waitUntil: 'load' });
    const expected = path === '404.html' ? [200, 404] : [200];
    if (!response || !expected.includes(response.status())) found('loads', [`answered with ${response?.status()}`]);
    const h1 = await page.locator('h1').count();
    if (h1 !== 1) found('one-h1', [`${h1} h1`]);
    const stored = await page.evaluate(() => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(document.cookie === '' ? [] : [document.cookie]),
    ]);
    found('storage', [...stored, ...(await context.cookies()).map(({ name }) => name)]);
    found('policy', await page.evaluate(() => (window as unknown as { violations: string[] }).violations));
    const title = await page.title();
    if (withoutScript) {
      await withoutScript.page.goto(address + path, { waitUntil: 'load' });
      const words = await page.evaluate(wordsOutsideControls, await withoutScript.page.evaluate(hiddenControls));
      const there = await withoutScript.page.evaluate(wordsThere);
      found(
        'no-script',
        words.filter((line) => !there.includes(line.replace(/\s+/g, ''))).map((line) => `only with script: "${line}"`),
      );
      found('dead-control', await withoutScript.page.evaluate(deadControls));
    }
    await withScript.settled();
    // From here on the page is touched by tools of ours, whose doings are no longer the page's.
    for (const [check, details] of noticed) found(check, details);
    if (depth === 'whole') {
      await page.evaluate(AXE);
      found('axe-light', await axe(page, TAGS));
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      found('axe-dark', await axe(page, RULES_OF_COLOUR));
      await page.setViewportSize({ width: 320, height: 640 });
      const widest = await page.evaluate(isWiderThanWindow);
      found('reflow', widest ? [widest] : []);
    }
    return { title, findings };
  };
}

interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser has reported by itself of the present visit. */
  readonly noticed: Map<Check, Set<string>>;
  /** Begins a visit. What is still on its way for the page before, and is broken off now, is of no interest any more. */
  begins(): void;
  /** Waits for all that the page has asked for so far. */
  settled(): Promise<void>;
}

async function watched(
  browser: Browser,
  address: string,
  { javaScriptEnabled }: { javaScriptEnabled: boolean },
): Promise<Watched> {
  const context = await browser.newContext({
    javaScriptEnabled,
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const noticed = new Map<Check, Set<string>>();
  const asked = new Map<Request, PromiseWithResolvers<void>>();
  const notice = (check: Check, detail: string) => noticed.set(check, (noticed.get(check) ?? new Set()).add(detail));
  const { origin } = new URL(address);
  if (javaScriptEnabled) {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        violations.push(`${violatedDirective} ${blockedURI} ${sample}`.trim()),
      );
    });
  }
  page.on('console', (message) => {
    // The page for what is not there is itself answered with 404, which Chromium remarks upon.
    if (!/\/404\.html$/.test(message.location().url)) notice('console', `${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => notice('console', `uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    notice('console', `dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    asked.set(request, Promise.withResolvers());
    const url = new URL(request.url());
    if (url.origin !== origin) notice('origin', request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && asked.has(response.request()) && !response.request().isNavigationRequest())
      notice('loads', `${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (asked.has(request)) notice('loads', `${request.failure()?.errorText} ${request.url()}`);
    asked.get(request)?.resolve();
  });
  page.on('requestfinished', (request) => asked.get(request)?.resolve());
  return {
    context,
    page,
    noticed,
    begins() {
      asked.clear();
      noticed.clear();
    },
    async settled() {
      // What is asked for meanwhile is waited for too.
      for (const { promise } of asked.values()) await promise;
    },
  };
}

async function axe(page: Page, only: readonly string[]): Promise<string[]> {
  const violations = await page.evaluate(
    async (values) => {
      const { axe } = window as unknown as {
        axe: {
          run(
            context: Document,
            options: object,
          ): Promise<{
            violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
          }>;
        };
      };
      return (await axe.run(document, { runOnly: values, resultTypes: ['violations'] })).violations;
    },
    [...only],
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id} (${help}) at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
      ),
  );
}

function titlesTwice(pages: readonly string[], titles: readonly string[]): Finding[] {
  return pages.flatMap((page, index) => {
    const first = titles.indexOf(titles[index]!);
    return first < index || titles[index] === ''
      ? [{ check: 'own-title', page, detail: `"${titles[index]}" is that of /${pages[first]}` }]
      : [];
  });
}
