import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { AtWork } from '#reading/at-work-plugins.ts';
import { ENVIRONMENT } from './ending.ts';

/**
 * Builds the site in a process of its own: its memory is not kept, and where a fault of its own kills it there is
 * somebody left to say at which page. Ends with it when a signal from outside ends it.
 *
 * @param given - What the program is given, as `buildAsked` reads it.
 * @returns The code by which it ended.
 */
export async function builtApart(
  given: readonly string[] = [],
  program = join(import.meta.dirname, 'write-site.ts'),
): Promise<number> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('./uncaught.ts'), program, ...given], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const atWork = new Set<string>();
  child.on('message', ({ page, isDone }: AtWork) => {
    atWork.delete(page);
    if (!isDone) atWork.add(page);
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let passed: NodeJS.Signals | undefined;
  const pass = (signal: NodeJS.Signals) => child.kill((passed = signal));
  for (const signal of signals) process.on(signal, pass);
  const [code, endedBy] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  for (const signal of signals) process.off(signal, pass);
  if (endedBy && passed) process.kill(process.pid, passed);
  else if (endedBy) console.error(`\n${killedAt(endedBy, [...atWork])}`);
  return code ?? ENVIRONMENT;
}

/** @param pages - Those that were being read at once, the one that was handed over last at the end. */
function killedAt(signal: string, pages: readonly string[]): string {
  const [last, ...others] = pages.toReversed();
  const at = last === undefined ? '' : ` while it read ${[last, ...others.slice(0, 3)].join(', or ')}`;
  return (
    `The build was killed (${signal})${at}. ` +
    'This is a fault of the program, or of its machine. The last good site is as it was.'
  );
}
