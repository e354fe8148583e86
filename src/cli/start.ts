import { inputsOf } from '#publishing/inputs.ts';
import { demandReplaceable } from '#publishing/replaceable.ts';
import { siteFolder } from '#publishing/site-folder.ts';
import { isBuiltFrom } from '#publishing/swap.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { serveHere, serveUntilTold } from '#serving/serve-here.ts';
import { builtApart } from './built-apart.ts';
import { chromiumAtHand } from './chromium-at-hand.ts';

const isUpToDate = isBuiltFrom(inputsOf(contentFolder()), siteFolder());
const exitCode = isUpToDate ? 0 : await built();
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

async function built(): Promise<number> {
  demandReplaceable(siteFolder(), { content: contentFolder() });
  // Where there is no browser to be had, the build says so, if it needs one at all.
  await chromiumAtHand().catch(() => {});
  return builtApart();
}
