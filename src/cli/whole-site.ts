import type { Graph } from '#graph/graph.ts';
import { printedReport } from '#issues/report.ts';
import { basePath } from '#publishing/base-path.ts';
import { readBuiltSite } from '#publishing/built-site.ts';
import { faultsOf } from '#publishing/check-built-site.ts';
import { packSite } from '#publishing/pack-site.ts';
import { siteFolder } from '#publishing/site-folder.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { writeSearchIndex } from '#search/index/write-index.ts';
import { allDiagrams } from '#views/diagram/all-diagrams.ts';
import { href } from '#views/href.ts';
import { redirects } from '#views/published/lost-paths.ts';
import { writeEditions } from './editions.ts';
import { packing, writeHostFiles } from './host-files.ts';
import { demandDrawings } from './missing-drawings.ts';
import type { Progress } from './progress.ts';
import { keepAddresses } from './published-addresses.ts';

/**
 * Makes a site of all its pages: what is made of the whole is added, links are followed, files are packed.
 *
 * @param folder - Where all pages are.
 * @returns What can be said of the site, or nothing if it has faults; those are printed.
 */
export async function wholeSite(graph: Graph, folder: string, step: Progress['step']): Promise<string | undefined> {
  const base = basePath();
  writeEditions(contentFolder(), folder);
  const { documents, claims } = await step('Search index written', () => writeSearchIndex(graph, folder));
  writeHostFiles(folder, base, redirects(graph, href));
  const faults = await step('Links and anchors followed', () => {
    const kept = keepAddresses(graph, readBuiltSite(folder), href);
    demandDrawings(allDiagrams(graph), kept.site);
    return [...kept.faults, ...faultsOf(kept.site, base)];
  });
  if (faults.length > 0) {
    console.error(
      `${printedReport(faults)}\n\n` +
        'These are faults of the templates, or of an address that the content forms. The last good site is as it was.',
    );
    return undefined;
  }
  await step('Files packed', () => packSite(folder, packing(siteFolder())));
  const { pages, claims: all, sources } = graph;
  return `${pages.size} pages, ${all.size} claims, ${sources.size} sources; ${documents} pages and ${claims} claims can be searched`;
}
