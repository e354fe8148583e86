import type { AstroIntegration } from 'astro';
import { basePath } from '#publishing/base-path.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { editionFiles, EDITIONS, servedFiles, SUMS } from '#reading/editions.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { mediaType } from '#serving/media-type.ts';

/** Serves the files of editions while the site is being written: they are frozen, and no page of the site makes them. */
export const serveEditions: AstroIntegration = {
  name: 'serve-editions',
  hooks: {
    'astro:server:setup'({ server: { middlewares } }) {
      let texts: ReadonlyMap<string, string> | undefined;
      middlewares.use((request, response, next) => {
        const [address = ''] = (request.originalUrl ?? '').split('?');
        const under = `${basePath()}${EDITIONS}/`;
        if (!address.startsWith(under)) return next();
        texts ??= textsOfEditions();
        const path = address.slice(under.length).replace(/\/$/, '/index.html');
        const text = texts.get(path) ?? texts.get(readable(path));
        if (text === undefined) return next();
        response.setHeader('Content-Type', mediaType(path)).end(text);
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

/** Every file of every edition, by its path below the folder of all. */
function textsOfEditions(): ReadonlyMap<string, string> {
  const editions = [...editionFiles(filesOnDisk(contentFolder()))];
  return new Map(
    editions.flatMap(([day, files]) =>
      [...servedFiles(files), [SUMS, files.get(SUMS) ?? ''] as const].map(
        ([path, text]) => [`${day}/${path}`, text] as const,
      ),
    ),
  );
}
