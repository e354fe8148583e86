import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FirstLoad {
  /** `as-of/2026-04-27/index.html` */
  readonly page: string;
  /**
   * Bytes of the page, its style sheets, its scripts with all that they import, and its icon; no fonts. Each as the build
   * packed it, or as a host packs what the build leaves to it.
   */
  readonly bytes: number;
}

/** What each page of a site without a base path brings before a reader acts, heaviest first, by its files alone. */
export function firstLoads(folder: string): FirstLoad[] {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string) => {
    const path = join(folder, file);
    const packed = () => (existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : gzipSync(readFileSync(path)));
    const bytes = sizes.get(file) ?? packed().length;
    sizes.set(file, bytes);
    return bytes;
  };
  const imported = new Map<string, readonly string[]>();
  const importsOf = (file: string): readonly string[] => {
    const known = imported.get(file);
    if (known) return known;
    const found = [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/(?:import|from)\s*["'`](\.[^"'`]+\.js)["'`]/g),
    ];
    const files = found.map(([, path]) => posix.join(posix.dirname(file), path!));
    imported.set(file, files);
    return files;
  };
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return pages
    .map((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const fetched = new Set<string>([page]);
      for (const [, address] of html.matchAll(
        /<(?:link rel="(?:stylesheet|icon)"|script)[^>]* (?:href|src)="([^"]+)"/g,
      ))
        fetched.add(address!.startsWith('/') ? address!.slice(1) : posix.join(posix.dirname(page), address!));
      // A set visits what is added while it is read.
      for (const file of fetched) if (file.endsWith('.js')) for (const other of importsOf(file)) fetched.add(other);
      return { page, bytes: [...fetched].reduce((sum, file) => sum + sizeOf(file), 0) };
    })
    .sort((a, b) => b.bytes - a.bytes || (a.page < b.page ? -1 : 1));
}
