import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { siteFiles } from '#files/site-files.ts';
import { writeSearchIndex } from '#search/index/write-index.ts';
import { printedReport } from '#issues/report.ts';
import { basePath } from '#publishing/base-path.ts';
import { readBuiltSite } from '#publishing/built-site.ts';
import { faultsOf } from '#publishing/check-built-site.ts';
import { onDisk } from '#publishing/exchanged.ts';
import { inputsOf } from '#publishing/inputs.ts';
import { locked } from '#publishing/lock.ts';
import { packSite } from '#publishing/pack-site.ts';
import { siteFolder } from '#publishing/site-folder.ts';
import { beginBuild } from '#publishing/swap.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { handOver } from '#reading/handed-graph.ts';
import { proseSource } from '#reading/prose-source.ts';
import { textOf } from '#reading/text-of.ts';
import { cacheFolder } from '#render/cache-folder.ts';
import { writeFonts } from '#render/fonts.ts';
import { renderDiagrams } from '#render/render-diagrams.ts';
import { renderShareImages } from '#render/share-images.ts';
import { siteConfig } from '#site-config.ts';
import { relationTable } from '#views/as-of/relation-table.ts';
import { href } from '#views/href.ts';
import { redirects } from '#views/published/lost-paths.ts';
import { shareImages } from '#views/share/share-image.ts';
import { allDiagrams } from '#views/diagram/all-diagrams.ts';
import { checkedContent } from './checked-content.ts';
import { ENVIRONMENT } from './ending.ts';
import { demandDrawings } from './missing-drawings.ts';
import { progress } from './progress.ts';
import { keepAddresses } from './published-addresses.ts';
import { writeEditions, writeFiles } from './editions.ts';
import { packing, writeHostFiles } from './host-files.ts';

// Without the one who waits for it, it would write on for nobody.
process.once('disconnect', () => process.exit(ENVIRONMENT)).channel?.unref();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const base = basePath();
const inputs = inputsOf(contentFolder());
const { step } = progress();

const graph = await step('Content read and checked', () => checkedContent(contentFolder()));
handOver(graph);
const fonts = await step('Fonts cut', () => writeFonts(textOf(contentFolder())));
const diagrams = allDiagrams(graph);
const drawings = await step('Diagrams drawn', (onProgress) =>
  renderDiagrams([...diagrams.values()], fonts, { onProgress }),
);
const config = {
  ...siteConfig({ fonts, drawings }),
  configFile: false,
  root: process.cwd(),
  logLevel: 'error',
} as const;

const build = await beginBuild(siteFolder(), () => console.error('Another build is at work; waiting for it.'));
try {
  await step('Pages written', () => alone(() => buildPages({ ...config, outDir: build.folder })));
  await step('Data and citations written', () => {
    const host = process.env['SITE_URL'];
    const files = siteFiles({
      graph,
      relations: relationTable(graph),
      proseOf: ({ path }) => proseSource(contentFolder(), path),
      host: host ? new URL(host) : undefined,
    });
    for (const [path, content] of files) writeFiles(build.folder, [[path, content()]]);
    writeEditions(contentFolder(), build.folder);
  });
  // What others fetch must be addressed in full: without a host nobody is told of a picture.
  if (process.env['SITE_URL']) {
    const painted = await step('Pictures for sharing painted', (onProgress) =>
      renderShareImages(shareImages(graph), fonts, onProgress),
    );
    writeFiles(build.folder, painted);
  }
  const { documents, claims } = await step('Search index written', () =>
    writeSearchIndex(graph, build.folder, cacheFolder('packed')),
  );
  writeHostFiles(build.folder, base, redirects(graph, href));
  const faults = await step('Links and anchors followed', () => {
    const kept = keepAddresses(graph, readBuiltSite(build.folder), href);
    demandDrawings(diagrams, kept.site);
    return [...kept.faults, ...faultsOf(kept.site, base)];
  });
  if (faults.length > 0) {
    console.error(
      `${printedReport(faults)}\n\n` +
        'These are faults of the templates, or of an address that the content forms. The last good site is as it was.',
    );
    process.exitCode = 3;
  } else {
    await step('Files packed', () => packSite(build.folder, packing(siteFolder())));
    // A power cut must not leave the names of files without what is in them.
    onDisk(build.folder);
    build.swapIn(inputs);
    if (!process.env['SITE_URL'])
      console.error(
        'No host is named (SITE_URL): addresses in citations are completed in the browser, and no map is made.',
      );
    if (!graph.site.repository && !graph.site.mail)
      console.error('site.yaml names neither repository nor mail: readers have no way to report a problem.');
    console.error(
      `The site is in ${siteFolder()}: ${graph.pages.size} pages, ${graph.claims.size} claims, ${graph.sources.size} sources; ${documents} pages and ${claims} claims can be searched.`,
    );
  }
} finally {
  build.end();
}

/** Astro keeps its list of the prose in a folder of the project, which builds of two sites at once would write over. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const folder = join(process.cwd(), '.astro');
  mkdirSync(folder, { recursive: true });
  const unlock = await locked(join(folder, 'lock'), () => {});
  try {
    return await work();
  } finally {
    unlock();
  }
}
