import { dev } from 'astro';
import { basePath } from '#publishing/base-path.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { textOf } from '#reading/text-of.ts';
import { lend } from '#render/drawing-hand.ts';
import { writeFonts } from '#render/fonts.ts';
import { renderDiagrams } from '#render/render-diagrams.ts';
import { checkedContent } from './checked-content.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['BASE_PATH'] = basePath();
// Faults are printed before anything else; while it runs, a page that meets one shows it.
checkedContent(contentFolder());
await writeFonts(textOf(contentFolder()));
lend(renderDiagrams);
const { address, stop } = await dev({
  root: process.cwd(),
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] || 4321) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void stop().then(() => process.exit(0)));
console.log(
  `The site is being written at http://127.0.0.1:${address.port}${basePath()} (Ctrl+C ends it). Pages follow the content as it is saved.`,
);
