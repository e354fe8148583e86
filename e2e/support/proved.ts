import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright/test';
import type { BuiltSite } from './built-site.ts';
import { htmlOf } from './pages-of.ts';

const root = resolve(import.meta.dirname, '../..');
const CACHE = join(root, '.cache/sweep');

/** What a proof rests on beside the page: the checks, the host, axe and the rules for HTML. */
const CHECKS = ['e2e/support/*.ts', 'e2e/every-page.spec.ts', 'src/serving/*.ts'];
const PACKAGES = ['axe-core', 'html-validate', 'playwright'];

/**
 * Remembers pages that have passed, each with all that it had asked for: while page, files, checks and browser are the
 * same, so is what they show, and the page need not be visited again. In a clean clone there is nothing to remember.
 */
export function provedBefore(browser: Browser, { folder, base }: BuiltSite) {
  const { resolve: find } = createRequire(import.meta.url);
  const checks = hashOf([
    browser.browserType().name() + browser.version(),
    ...PACKAGES.map((name) => readFileSync(find(`${name}/package.json`), 'utf8')),
    ...globSync(CHECKS, { cwd: root })
      .sort()
      .map((file) => readFileSync(join(root, file), 'utf8')),
  ]);
  const placeOf = (page: string) => join(CACHE, hashOf([checks, base, page, htmlOf(folder, page)]));
  const fileHashes = new Map<string, string>();
  const hashAt = (path: string): string => {
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    const hash = fileHashes.get(path) ?? (existsSync(file) ? hashOf([readFileSync(file)]) : 'none');
    fileHashes.set(path, hash);
    return hash;
  };
  return {
    has(page: string): boolean {
      if (!existsSync(placeOf(page))) return false;
      const files = JSON.parse(readFileSync(placeOf(page), 'utf8')) as Record<string, string>;
      return Object.entries(files).every(([path, hash]) => hashAt(path) === hash);
    },
    add(page: string, asked: readonly string[]): void {
      const paths = asked.map((address) => decodeURI(new URL(address).pathname).slice(base.length));
      const files = Object.fromEntries(paths.map((path) => [path, hashAt(path)]));
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(placeOf(page), JSON.stringify(files));
    },
  };
}

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
}
