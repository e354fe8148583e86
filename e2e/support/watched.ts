import type { Browser, BrowserContext, Page, Request, ViewportSize } from 'playwright/test';
import type { Check } from './finding.ts';

/** A page that takes note of what the browser reports by itself. */
export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser has reported of the present visit. */
  readonly noticed: Map<Check, Set<string>>;
  /** Addresses of all that the present visit has asked for. */
  asked(): string[];
  /**
   * Begins a visit. What is still on its way for the page before, and is broken off now, is of no interest any more.
   */
  begins(): void;
  /** Waits for all that the page has asked for so far. */
  settled(): Promise<void>;
}

/**
 * @param script - Put into every page before its own.
 */
export async function watched(
  browser: Browser,
  address: string,
  {
    viewport,
    javaScriptEnabled = true,
    script,
  }: { viewport: ViewportSize; javaScriptEnabled?: boolean; script?: string },
): Promise<Watched> {
  const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: 'block', viewport });
  const page = await context.newPage();
  const noticed = new Map<Check, Set<string>>();
  const asked = new Map<Request, PromiseWithResolvers<void>>();
  const notice = (check: Check, detail: string) => noticed.set(check, (noticed.get(check) ?? new Set()).add(detail));
  /** Asked for before the page of the present visit is there: by the one before, as it is left. */
  const before = new WeakSet<Request>();
  let isLeaving = false;
  const { origin } = new URL(address);
  if (javaScriptEnabled) await page.addInitScript(noteViolations);
  if (script) await page.addInitScript(script);
  page.on('console', (message) => {
    // The page for what is not there is itself answered with 404, which Chromium remarks upon.
    if (!message.location().url.endsWith('/404.html')) notice('console', `${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => notice('console', `uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    notice('console', `dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    asked.set(request, Promise.withResolvers());
    if (isLeaving && !request.isNavigationRequest()) before.add(request);
    const url = new URL(request.url());
    if (url.origin !== origin) notice('origin', request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && asked.has(response.request()) && !response.request().isNavigationRequest())
      notice('loads', `${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (asked.has(request) && !before.has(request)) notice('loads', `${request.failure()?.errorText} ${request.url()}`);
    asked.get(request)?.resolve();
  });
  page.on('framenavigated', () => (isLeaving = false));
  page.on('requestfinished', (request) => asked.get(request)?.resolve());
  return {
    context,
    page,
    noticed,
    asked: () => [...asked.keys()].map((request) => request.url()),
    begins() {
      asked.clear();
      noticed.clear();
      isLeaving = true;
    },
    async settled() {
      // What is asked for meanwhile is waited for too.
      for (const { promise } of asked.values()) await promise;
    },
  };
}

/** Keeps what the content policy has forbidden. Runs in the page. */
function noteViolations(): void {
  const violations: string[] = [];
  Object.assign(window, { violations });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`.trim()),
  );
}
