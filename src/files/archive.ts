import { deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { Graph } from '#graph/graph.ts';
import { asHtml } from '#markdown/as-html.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Absolute } from '#views/absolute.ts';
import type { Beside } from '#views/data/beside.ts';
import type { DataFile } from '#views/data/data-files.ts';
import { folderLinks } from '#views/data/folder-links.ts';
import { FOLDER_SHEET, folderPage } from '#views/data/folder-page.ts';
import { withAddresses } from './addresses-later.ts';

/** What the archive of a site holds. */
interface Archived {
  readonly graph: Graph;
  readonly pages: readonly Beside[];
  readonly records: readonly DataFile[];
  /** A page as Markdown whose addresses are marked. */
  readonly textOf: (page: Beside) => string;
  readonly absolute: Absolute;
}

/**
 * Everything in one file, as a zip: the records, and every page as Markdown and as a page of plain HTML, linked to one
 * another, to be read from a folder. The same content is always the same bytes.
 */
export function archive({ graph, pages, records, textOf, absolute }: Archived): Uint8Array {
  const [asMarkdown, asPage] = ['md', 'html'].map((ending) => folderLinks(pages, absolute, ending));
  function* files(): Iterable<readonly [name: string, text: string]> {
    for (const { name, text } of records) yield [`data/${name}`, text];
    for (const one of pages) {
      const { path, title } = one;
      const text = textOf(one);
      yield [`pages/${path}.md`, withAddresses(text, asMarkdown!(path))];
      yield [`site/${path}.html`, folderPage(graph, path, title, asHtml(withAddresses(text, asPage!(path))))];
    }
    yield ['site/style.css', FOLDER_SHEET];
  }
  return zipped(files(), graph.site.checked);
}

/** A file of an archive that Node packs, which takes a tenth of the time. */
class Packed extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(chunk)), isLast);
  }
}

/** @param checked - The day that its files bear, by the clock of wherever it is built: the format knows no other. */
function zipped(files: Iterable<readonly [name: string, text: string]>, checked: Day): Uint8Array {
  const [year, month, day] = checked.split('-').map(Number);
  const mtime = new Date(year!, month! - 1, day);
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, text] of files) {
    const file = Object.assign(new Packed(name), { mtime });
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return Buffer.concat(parts);
}
