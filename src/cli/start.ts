import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inputsOf } from '#publishing/inputs.ts';
import { demandReplaceable } from '#publishing/replaceable.ts';
import { siteFolder } from '#publishing/site-folder.ts';
import { isBuiltFrom } from '#publishing/swap.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { serveHere, serveUntilTold } from '#serving/serve-here.ts';
import { chromiumAtHand } from './chromium-at-hand.ts';

const isUpToDate = isBuiltFrom(inputsOf(contentFolder()), siteFolder());
const exitCode = isUpToDate ? 0 : await buildCode();
if (exitCode === 0) {
  const serving = await serveHere(siteFolder());
  serveUntilTold(serving);
  console.log(
    `${isUpToDate ? 'Nothing has changed since the last build. ' : ''}` +
      `The site is at ${serving.address} (Ctrl+C ends it).`,
  );
} else {
  console.error('\nNothing was changed: the last good site is as it was. "npm run preview" serves it.');
  process.exitCode = exitCode;
}

/** Builds in a process of its own, whose memory is not kept for serving; ends with it when a signal ends it. */
async function buildCode(): Promise<number> {
  demandReplaceable(siteFolder(), { content: contentFolder() });
  // Where there is no browser to be had, the build says so, if it needs one at all.
  await chromiumAtHand().catch(() => {});
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('./uncaught.ts'), join(import.meta.dirname, 'build.ts')],
    { stdio: 'inherit' },
  );
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  const [code, endedBy] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  for (const signal of signals) process.off(signal, pass);
  if (endedBy) process.kill(process.pid, endedBy);
  return code ?? 3;
}
