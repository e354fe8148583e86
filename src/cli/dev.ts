import { sep } from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { basePath } from '#publishing/base-path.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { checkedContent } from './checked-content.ts';
import { serveEditions } from './editions-in-dev.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Faults are printed before anything else; while it runs, a page that meets one shows it.
checkedContent(contentFolder());

/** Shows a page anew when a file of the content has changed: of those in YAML the bundler knows nothing. */
const followContent: AstroIntegration = {
  name: 'follow-content',
  hooks: {
    'astro:server:setup'({ server: { watcher, ws } }) {
      watcher.add(contentFolder());
      watcher.on('all', (_, path) => {
        if (path.startsWith(contentFolder() + sep)) ws.send({ type: 'full-reload' });
      });
    },
  },
};

const { address, stop } = await dev({
  root: process.cwd(),
  logLevel: 'warn',
  integrations: [followContent, serveEditions],
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] || 4321) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void stop().then(() => process.exit(0)));
console.log(
  `The site is being written at http://127.0.0.1:${address.port}${basePath()} ` +
    '(Ctrl+C ends it). Pages follow the content as it is saved.',
);
