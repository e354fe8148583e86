// node e2e/bench/first-paint.ts opens pages of the built site as a telephone on a slow line would, and prints what its reader waits
// for. It builds the site if that is needed; pages to look at may be given.
import type { Browser } from 'playwright';
import { parseArgs } from 'node:util';
import { launchChromium } from '#render/chromium.ts';
import { serveSite } from '#serving/serve-site.ts';
import { builtSite } from '../support/built-site.ts';
import { heaviestPages } from '../support/weight.ts';

const ROUNDS = 3;
/** "Fast 3G" of the tools of Chromium. */
const LINE = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOWER_PROCESSOR = 4;

interface Paint {
  /** When the largest part of the first screen was painted. */
  readonly largest: number;
  readonly shift: number;
  readonly requests: number;
}

const { positionals } = parseArgs({ allowPositionals: true });
const { folder } = await builtSite('subject');
const pages = positionals.length > 0 ? positionals : ['', heaviestPages(folder, 1)[0]!, 'as-of', 'compare', 'search'];
const { address, close } = await serveSite(folder);
const browser = await launchChromium();
try {
  for (const page of pages) {
    const paints: Paint[] = [];
    for (let round = 0; round < ROUNDS; round++) paints.push(await paintOf(browser, `${address}${page}${page && '/'}`));
    const [middle] = paints.toSorted((a, b) => a.largest - b.largest).slice(Math.floor(ROUNDS / 2));
    const { largest, shift, requests } = middle!;
    console.log(
      `/${page}`.padEnd(44) +
        `largest paint ${Math.round(largest)} ms, ${requests} requests, layout shift ${shift.toFixed(4)}`,
    );
  }
} finally {
  await browser.close();
  await close();
}

/** What a new reader waits for until the network is quiet. */
async function paintOf(chromium: Browser, url: string): Promise<Paint> {
  const context = await chromium.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.emulateNetworkConditions', LINE);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
  let requests = 0;
  page.on('request', () => requests++);
  await page.goto(url, { waitUntil: 'networkidle' });
  const { largest, shift } = await page.evaluate(
    () =>
      new Promise<Omit<Paint, 'requests'>>((done) => {
        const entries = (type: string) =>
          new Promise<readonly PerformanceEntry[]>((told) => {
            new PerformanceObserver((list) => told(list.getEntries())).observe({ type, buffered: true });
            setTimeout(() => told([]), 500);
          });
        void Promise.all([entries('largest-contentful-paint'), entries('layout-shift')]).then(([paints, shifts]) =>
          done({
            largest: paints.at(-1)?.startTime ?? 0,
            shift: shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          }),
        );
      }),
  );
  await context.close();
  return { largest, shift, requests };
}
