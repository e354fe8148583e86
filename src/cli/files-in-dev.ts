import type { AstroIntegration } from 'astro';
import { siteFiles, type SiteFile } from '#files/site-files.ts';
import type { Graph } from '#graph/graph.ts';
import { basePath } from '#publishing/base-path.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { editionFiles, EDITIONS, servedFiles, SUMS } from '#reading/editions.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { proseSource } from '#reading/prose-source.ts';
import { subjectInHand } from '#reading/subject-in-hand.ts';
import { mediaType } from '#serving/media-type.ts';
import { relationTable } from '#views/as-of/relation-table.ts';

/** Pages, and what they are put together of. The files of a graph take a second to list, and none is one of these. */
const OF_ASTRO = /^$|^@|\.(?:html|m?[jt]s|css|astro|mdx|woff2|svg|png|ico)$/;

/**
 * Serves what no page of Astro makes while the site is being written: the files for programs, of the graph as it is
 * now, and editions as they were frozen.
 */
export const serveFiles: AstroIntegration = {
  name: 'serve-files',
  hooks: {
    'astro:server:setup'({ server: { middlewares } }) {
      let editions: ReadonlyMap<string, SiteFile[1]> | undefined;
      let made: { readonly graph: Graph; readonly files: ReadonlyMap<string, SiteFile[1]> } | undefined;
      middlewares.use((request, response, next) => {
        const [address = ''] = (request.originalUrl ?? '').split('?');
        if (!address.startsWith(basePath())) return next();
        const path = readable(address.slice(basePath().length).replace(/\/$/, '/index.html'));
        editions ??= filesOfEditions();
        const { graph } = subjectInHand();
        const isAstros = OF_ASTRO.test(path) && !editions.has(path);
        if (!isAstros && made?.graph !== graph) made = { graph, files: filesOf(graph) };
        const content = isAstros ? undefined : (editions.get(path) ?? made?.files.get(path));
        if (!content) return next();
        response.setHeader('Content-Type', mediaType(path)).end(content());
      });
    },
  },
};

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function filesOf(graph: Graph): ReadonlyMap<string, SiteFile[1]> {
  const proseOf = ({ path }: { readonly path: string }) => proseSource(contentFolder(), path);
  return new Map(siteFiles({ graph, relations: relationTable(graph), proseOf, host: undefined }));
}

/** Every file of every edition, by its path in the site. */
const filesOfEditions = (): ReadonlyMap<string, SiteFile[1]> =>
  new Map(
    [...editionFiles(filesOnDisk(contentFolder()))].flatMap(([day, files]) =>
      [...servedFiles(files), [SUMS, files.get(SUMS) ?? ''] as const].map(
        ([path, text]) => [`${EDITIONS}/${day}/${path}`, () => text] as const,
      ),
    ),
  );
