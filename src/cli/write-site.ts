import { inputsOf } from '#publishing/inputs.ts';
import { onDisk } from '#publishing/exchanged.ts';
import { joinParts, writePart } from '#publishing/parts.ts';
import { siteFolder } from '#publishing/site-folder.ts';
import { beginBuild } from '#publishing/swap.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { buildAsked } from './build-asked.ts';
import { checkedContent } from './checked-content.ts';
import { ENVIRONMENT } from './ending.ts';
import { pagesAndData } from './pages-and-data.ts';
import { progress } from './progress.ts';
import { wholeSite } from './whole-site.ts';

// Without the one who waits for it, it would write on for nobody.
process.once('disconnect', () => process.exit(ENVIRONMENT)).channel?.unref();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { share, parts } = buildAsked();
const inputs = inputsOf(contentFolder());
const { step } = progress();

const graph = await step('Content read and checked', () => checkedContent(contentFolder()));
const writePages = parts ? undefined : await pagesAndData(graph, step, share);

const build = await beginBuild(siteFolder(), () => console.error('Another build is at work; waiting for it.'));
try {
  await writePages?.(build.folder);
  if (parts) await step('Parts joined', () => joinParts(parts, inputs, build.folder));
  if (share) {
    writePart(build.folder, share, inputs);
    build.swapIn();
    console.error(`Part ${share.number} of ${share.of} is in ${siteFolder()}. Links are followed when all are joined.`);
  } else {
    const made = await wholeSite(graph, build.folder, step);
    if (made === undefined) process.exitCode = 3;
    else {
      // A power cut must not leave the names of files without what is in them.
      onDisk(build.folder);
      build.swapIn(inputs);
      tellWhatIsMissing();
      console.error(`The site is in ${siteFolder()}: ${made}.`);
    }
  }
} finally {
  build.end();
}

function tellWhatIsMissing(): void {
  if (!process.env['SITE_URL'])
    console.error(
      'No host is named (SITE_URL): addresses in citations are completed in the browser, and no map is made.',
    );
  if (!graph.site.repository && !graph.site.mail)
    console.error('site.yaml names neither repository nor mail: readers have no way to report a problem.');
}
