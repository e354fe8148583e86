import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '#publishing/site-folder.ts';
import { wholeSite } from '#publishing/swap.ts';
import { serveHere, serveUntilTold } from '#serving/serve-here.ts';

if (existsSync(join(wholeSite(siteFolder()), 'index.html'))) {
  const serving = await serveHere(siteFolder());
  serveUntilTold(serving);
  console.log(`The last good site is at ${serving.address} (Ctrl+C ends it).`);
} else {
  console.error(`There is no site in ${siteFolder()} yet. "npm start" builds it and serves it.`);
  process.exitCode = 3;
}
