// Builds the same texts with Astro and MDX and nothing else, to be measured beside the site: title, summary and prose.
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { resolve } from 'node:path';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({
  configFile: false,
  root: resolve(process.argv[2]!),
  logLevel: 'error',
  build: { format: 'directory' },
  integrations: [mdx()],
});
