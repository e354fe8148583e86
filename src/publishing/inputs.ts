import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { basePath } from './base-path.ts';

/** What a site is made from, beside the subject. */
const ENGINE = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A hash of all that a build depends on: two equal ones give the same site.
 *
 * It is taken before anything is read for the build, so that a change during the build is noticed at the next start.
 *
 * @param content - Folder of the subject.
 * @param root - Folder of the project.
 * @param variables - The environment that the build runs in.
 */
export function inputsOf(
  content: string,
  root = resolve(import.meta.dirname, '../..'),
  variables: NodeJS.ProcessEnv = process.env,
): string {
  const hash = createHash('sha256');
  const add = (name: string, value: string | Buffer) => hash.update(`${name}\0${value.length}\0`).update(value);
  add('node', process.version);
  add('base', basePath(variables['BASE_PATH'] ?? ''));
  add('site', variables['SITE_URL'] ?? '');
  for (const [name, place] of [
    ...ENGINE.map((part) => [part, join(root, part)] as const),
    ['content', content] as const,
  ]) {
    for (const file of filesAt(place)) add(`${name}/${relative(place, file).split(sep).join('/')}`, readFileSync(file));
  }
  return hash.digest('hex');
}

function filesAt(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(path) && statSync(path).isFile() && !path.endsWith('.test.ts'))
    .sort();
}
