import { build as buildPages, type AstroIntegration } from 'astro';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from '#files/site-files.ts';
import type { Graph } from '#graph/graph.ts';
import { locked } from '#publishing/lock.ts';
import { isIn, type Share } from '#publishing/share.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { handOver } from '#reading/handed-graph.ts';
import { proseSource } from '#reading/prose-source.ts';
import { textOf } from '#reading/text-of.ts';
import { writeFonts } from '#render/fonts.ts';
import { renderDiagrams } from '#render/render-diagrams.ts';
import { renderShareImages } from '#render/share-images.ts';
import { siteConfig } from '#site-config.ts';
import { relationTable } from '#views/as-of/relation-table.ts';
import { allDiagrams } from '#views/diagram/all-diagrams.ts';
import { shareImages } from '#views/share/share-image.ts';
import { writeFiles } from './editions.ts';
import type { Progress } from './progress.ts';

/**
 * Makes what the pages of a subject take, such as drawings; what it returns then writes them, and all that programs
 * read, into a folder.
 *
 * @param share - Of the site; without one, all of it.
 */
export async function pagesAndData(
  graph: Graph,
  step: Progress['step'],
  share: Share | undefined,
): Promise<(folder: string) => Promise<void>> {
  const isOurs = (path: string) => share === undefined || isIn(share, path);
  // A larger form stands on a page of its own.
  const isShown = (page: string) => isOurs(page) || isOurs(`${page}/relations`);
  handOver(graph);
  const fonts = await step('Fonts cut', () => writeFonts(textOf(contentFolder())));
  const diagrams = [...allDiagrams(graph)].flatMap(([address, diagram]) =>
    isShown(address.split('#', 1)[0]!) ? [diagram] : [],
  );
  const drawings = await step('Diagrams drawn', (onProgress) => renderDiagrams(diagrams, fonts, { onProgress }));
  const { integrations = [], ...config } = siteConfig({ fonts, drawings });

  return async (folder) => {
    await step('Pages written', () =>
      alone(() =>
        buildPages({
          ...config,
          integrations: [...integrations, pagesThat(isOurs)],
          configFile: false,
          root: process.cwd(),
          logLevel: 'error',
          outDir: folder,
        }),
      ),
    );
    await step('Data and citations written', () => {
      const host = process.env['SITE_URL'];
      const files = siteFiles({
        graph,
        relations: relationTable(graph),
        proseOf: ({ path }) => proseSource(contentFolder(), path),
        host: host ? new URL(host) : undefined,
      });
      for (const [path, content] of files) if (isOurs(path)) writeFiles(folder, [[path, content()]]);
    });
    // What others fetch must be addressed in full: without a host nobody is told of a picture.
    if (!process.env['SITE_URL']) return;
    const images = shareImages(graph).filter(({ path }) => isOurs(path));
    const painted = await step('Pictures for sharing painted', (tell) => renderShareImages(images, fonts, tell));
    writeFiles(folder, painted);
  };
}

/** Lets Astro make some of the pages that it would make. */
const pagesThat = (isOurs: (path: string) => boolean): AstroIntegration => ({
  name: 'share',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((all) => ({
        ...all,
        name: 'share',
        getStaticPaths: async () => (await all.getStaticPaths()).filter(({ pathname }) => isOurs(pathname)),
      })),
  },
});

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
