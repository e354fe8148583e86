// npm run bench:build builds made-up subjects beside the same texts in bare Astro with MDX, and prints what each took.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFigures } from '#cli/readme-figures.ts';
import { sideBySide } from './side-by-side.ts';
import type { Usage } from './usage.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '500' } } });
const pages = Number(values.pages);
const { cold, peer, warm, site } = await sideBySide(pages);

const seconds = (value: number) => `${value.toFixed(1)} s`;
const mega = (value: number) => `${Math.round(value / 1e6).toLocaleString('en-GB')} MB`;
for (const { name, seconds: wall, cpu } of cold.steps)
  console.log(`${name.padEnd(34)} ${seconds(wall).padStart(8)}, of processor ${seconds(cpu)}`);
for (const part of partsOf(site).slice(0, 12))
  console.log(`${part.name.padEnd(34)} ${mega(part.bytes).padStart(8)}, ${part.files} files`);
const { bytes, files } = sizeOf(site);
const row = (what: string, usage: Usage) => [
  what,
  seconds(usage.cpu),
  `${(usage.cpu / peer.cpu).toFixed(2)} ×`,
  mega(usage.memory),
];
const table = [
  [`${pages.toLocaleString('en-GB')} made-up pages`, 'processor', 'beside bare Astro', 'memory'],
  row('Bare Astro and MDX, the same texts', peer),
  row(`This site: ${mega(bytes)} in ${files.toLocaleString('en-GB')} files`, cold),
  row('Again, nothing changed', warm),
];
for (const cells of table) console.log(cells.map((cell, at) => (at ? cell.padStart(18) : cell.padEnd(52))).join(''));
if (values.pages === '500') writeFigures('bench:build', table);

interface Size {
  readonly bytes: number;
  readonly files: number;
}

function sizeOf(folder: string): Size {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    bytes: all.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
    files: all.length,
  };
}

/** The folders of a site, the heaviest first; those of pages count as one. */
function partsOf(folder: string): readonly (Size & { readonly name: string })[] {
  const parts = new Map<string, Size>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const name = /-\d+$/.test(entry.name) ? 'pages' : entry.name;
    const [before, more] = [parts.get(name) ?? { bytes: 0, files: 0 }, sizeOf(join(folder, entry.name))];
    parts.set(name, { bytes: before.bytes + more.bytes, files: before.files + more.files });
  }
  return [...parts].map(([name, size]) => ({ name, ...size })).sort((a, b) => b.bytes - a.bytes);
}
