import { fileURLToPath } from 'node:url';
import { sep } from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import type { Graph } from '#graph/graph.ts';
import { reviewOf } from '#graph/review.ts';
import { printedReport } from '#issues/report.ts';
import { isError } from '#issues/rules.ts';
import { basePath } from '#publishing/base-path.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { ReadBefore } from '#reading/read-before.ts';
import { subjectInHand, takeInHand } from '#reading/subject-in-hand.ts';
import { textOf } from '#reading/text-of.ts';
import { writeFonts } from '#render/fonts.ts';
import { drawingsFolder, undrawable } from '#render/render-diagrams.ts';
import { siteConfig } from '#site-config.ts';
import { allDiagrams } from '#views/diagram/all-diagrams.ts';
import { checkedContent, checkResult } from './checked-content.ts';
import { endingOf } from './ending.ts';
import { serveFiles } from './files-in-dev.ts';
import { optionsGiven } from './options-given.ts';
import { wheneverAsked } from './whenever-asked.ts';
import { writeHints } from './write-hints.ts';

optionsGiven({ options: {} });
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const folder = contentFolder();
// Faults are printed before anything else: there is nothing sound yet that could be shown.
takeInHand({ folder, graph: checkedContent(folder), issues: [], review: [] });
const fonts = await writeFonts(textOf(folder));

const before = new ReadBefore();
let told = '';
/** Prints what is wrong, and once. */
function tell(says: string): void {
  if (says !== told) console.error(says || 'The content is sound again.');
  told = says;
}

/** Takes the content in hand as it is now. Of faulty content pages get nothing but its faults. */
function read(show: () => void): void {
  try {
    const { graph = subjectInHand().graph, records, issues } = checkResult(folder, before);
    takeInHand({ folder, graph, issues, review: reviewOf(records) });
    show();
    tell(printedReport(issues.filter(isError)));
    writeHints(process.cwd(), folder, records);
  } catch (error) {
    tell(endingOf(error).says);
  }
}

/** First the pages are shown that are open: to look through all diagrams takes longer than to make one page. */
const DRAWN_AFTER_MS = 1000;

let drawnOf: Graph | undefined;

/** Draws what no drawing was made of yet. Pages do not wait for it, and come anew with their drawings. */
async function drawNew(show: () => void): Promise<void> {
  const { graph, issues, ...rest } = subjectInHand();
  if (graph === drawnOf) return;
  drawnOf = graph;
  let drawn = 0;
  const found = await undrawable([...allDiagrams(graph).values()], fonts, { onProgress: (done) => (drawn = done) });
  if (found.length > 0 && subjectInHand().graph === graph) {
    takeInHand({ graph, issues: [...issues, ...found], ...rest });
    tell(printedReport([...issues, ...found].filter(isError)));
  }
  if (drawn > 0) show();
}

const followContent: AstroIntegration = {
  name: 'follow-content',
  hooks: {
    'astro:config:setup'({ addMiddleware }) {
      addMiddleware({ order: 'pre', entrypoint: fileURLToPath(new URL('./dev-middleware.ts', import.meta.url)) });
    },
    'astro:server:setup'({ server: { watcher, ws, environments } }) {
      const show = () => {
        // Astro keeps which pages there are until it is told.
        for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
        ws.send({ type: 'full-reload' });
      };
      const drawAgain = wheneverAsked(
        () => drawNew(show).catch((error: unknown) => tell(endingOf(error).says)),
        DRAWN_AFTER_MS,
      );
      const readAgain = wheneverAsked(() => {
        read(show);
        drawAgain();
      });
      watcher.add(folder);
      watcher.on('all', (_, path) => {
        if (path === folder || path.startsWith(folder + sep)) readAgain();
      });
      readAgain();
    },
  },
};

const config = siteConfig({ fonts, drawings: drawingsFolder(fonts) });
const { address, stop } = await dev({
  ...config,
  configFile: false,
  root: process.cwd(),
  logLevel: 'error',
  integrations: [...config.integrations!, followContent, serveFiles],
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] || 4321) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void stop().then(() => process.exit(0)));
console.log(
  `The site is being written at http://127.0.0.1:${address.port}${basePath()} ` +
    '(Ctrl+C ends it). Pages follow the content as it is saved; review/ below it lists what to look at again.',
);
