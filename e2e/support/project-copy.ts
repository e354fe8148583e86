import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What a clean clone does not have. */
const MADE_HERE = ['.git', 'dist', '.dist', '.cache', '.astro'];

/**
 * Copies the working tree as a clean clone would have it, with its packages and an unpacked browser but without any
 * other cache.
 */
export function copyProject(to: string): void {
  cpSync(root, to, {
    recursive: true,
    filter: (path) =>
      // One more lies in bin/node/, where the machine's own Node is old.
      basename(path) !== 'node_modules' && !(MADE_HERE.includes(basename(path)) && resolve(path, '..') === root),
  });
  linkAll(join(root, 'node_modules'), join(to, 'node_modules'));
  const browsers = existsSync(join(root, '.cache'))
    ? readdirSync(join(root, '.cache')).filter((name) => /^chromium-[\d.]+$/.test(name))
    : [];
  for (const name of browsers) linkAll(join(root, '.cache', name), join(to, '.cache', name));
}

/** Makes the same files appear in another place, without copying where the disk allows it. */
function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    // Caches of tools, which would be written to.
    if (basename(from) === 'node_modules' && /^\.(astro|vite|cache)/.test(entry.name)) continue;
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isFile()) linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
