import { basename, join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** A page whose prose is being read, or has been. */
export interface AtWork {
  readonly page: string;
  readonly isDone: boolean;
}

/**
 * Tell which prose the bundler is reading, so that one at which the program is killed can be named. It reads several
 * at once; one is told of when its turn comes and again when it is handed over to be parsed.
 *
 * @param folder - Of the subject.
 */
export function atWorkPlugins(folder: string, tell: (news: AtWork) => void): Plugin[] {
  const told = (id: string, isDone: boolean) => {
    if (id.endsWith('.mdx')) tell({ page: join(basename(folder), relative(folder, id)), isDone });
  };
  return [
    { name: 'at-work', enforce: 'pre', transform: { order: 'pre', handler: (_, id) => told(id, false) } },
    {
      name: 'handed-over',
      enforce: 'post',
      transform: { order: 'post', handler: (_, id) => told(id, false) },
      moduleParsed: ({ id }) => told(id, true),
    },
  ];
}
