import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SUBJECT = 'virtual:subject';
const MODULE = `\0${SUBJECT}`;

/**
 * Hands the subject to pages as `virtual:subject`: the prose of a page as a component, by the path of its file; and
 * while the site is being written the subject in hand.
 *
 * @param folder - Of the subject.
 */
export function subjectPlugin(folder: string): Plugin {
  let isServing = false;
  return {
    name: 'subject',
    config(_, { command }) {
      isServing = command === 'serve';
    },
    resolveId: (id) => (id === SUBJECT ? MODULE : undefined),
    load: (id) => (id === MODULE ? (isServing ? whileWritten(folder) : built(folder)) : undefined),
    // Open pages come anew once the content was read. Loaded before, they would come twice, and at first as they were.
    hotUpdate: ({ file }) => (file.startsWith(`${folder}/`) ? [] : undefined),
  };
}

/** A bundler must find every file that is to be in the bundle. */
const built = (folder: string) => `
const files = {${globSync(['entities/*/*.mdx', 'topics/*.mdx'], { cwd: folder })
  .sort()
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(join(folder, path))})`)
  .join(',\n')}};
export const prose = (path) => files[path]();
export const subjectInHand = undefined;`;

/** Files come, go and move. Node loads what is in hand, not the bundler, so that the server and pages have the same. */
const whileWritten = (folder: string) => `
import { createRequire } from 'node:module';
export const prose = (path) => import(/* @vite-ignore */ ${JSON.stringify(`/@fs/${folder.replace(/^\//, '')}/`)} + path);
export const { subjectInHand } = createRequire(${JSON.stringify(import.meta.url)})('./subject-in-hand.ts');`;
