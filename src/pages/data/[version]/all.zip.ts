import type { APIRoute, GetStaticPaths } from 'astro';
import { deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { currentBeside, currentGraph, sourceOf } from '#knowledge.ts';
import { dataSchemas } from '#schema/data-shapes.ts';
import { absoluteUnder } from '#views/absolute.ts';
import { dataFiles } from '#views/data/data-files.ts';
import { asHtml } from '#markdown/as-html.ts';
import { folderLinks } from '#views/data/folder-links.ts';
import { FOLDER_SHEET, folderPage } from '#views/data/folder-page.ts';
import { DATA_VERSION } from '#views/data/version.ts';

export const getStaticPaths = (() => [{ params: { version: `v${DATA_VERSION}` } }]) satisfies GetStaticPaths;

/**
 * Everything in one file: the records, and every page as Markdown and as a page of plain HTML, linked to one another, to be
 * read from a folder. The same content is always the same bytes.
 */
export const GET: APIRoute = async ({ site }) => {
  const [graph, pages] = [await currentGraph(), await currentBeside()];
  const absolute = absoluteUnder(site);
  const [asMarkdown, asPage] = ['md', 'html'].map((ending) => folderLinks(pages, absolute, ending));
  const texts = pages.flatMap(({ path, page, title, markdown }): [string, string][] => {
    const prose = page ? sourceOf(page) : '';
    return [
      [`pages/${path}.md`, markdown(asMarkdown!(path), prose)],
      [`site/${path}.html`, folderPage(graph, path, title, asHtml(markdown(asPage!(path), prose)))],
    ];
  });
  const records = dataFiles(graph, dataSchemas(), absolute).map(({ name, text }) => [`data/${name}`, text] as const);
  const files = [...records, ...texts, ['site/style.css', FOLDER_SHEET] as const];
  // The day is that of the check, by the clock of wherever it is built: the format knows no other.
  const [year, month, day] = graph.site.checked.split('-').map(Number);
  const zip = zipped(files, new Date(year!, month! - 1, day));
  return new Response(zip, { headers: { 'Content-Type': 'application/zip' } });
};

/** A file of an archive that Node packs, which takes a tenth of the time. */
class Packed extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(chunk)), isLast);
  }
}

function zipped(files: readonly (readonly [name: string, text: string])[], mtime: Date): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  for (const [name, text] of files) {
    const file = Object.assign(new Packed(name), { mtime });
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return new Blob(parts);
}
