import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '#issues/issue.ts';
import { anchorsGiven, isListed } from './anchors-given.ts';
import { frameFaults, titleOf } from './frame-faults.ts';
import { inlineFaults } from './inline-faults.ts';
import { filesIn } from './mark.ts';
import { readMarkup } from './markup-file.ts';
import { referencesOf, type Reference } from './references.ts';

/** What is kept of one HTML or SVG file once it has been judged; all its elements would be a hundred times as much. */
export interface Document {
  /** Its path in the site, with forward slashes: `tea-pot/index.html`. */
  readonly file: string;
  readonly isPage: boolean;
  /** Whether it is to be found at its address: it does not only say where to go. */
  readonly isListed: boolean;
  readonly title: string;
  /** What `#…` may lead to: its ids, and the names of its `<a name>`. */
  readonly anchors: ReadonlySet<string>;
  /** Those of them that others may link to, in the order of the text. */
  readonly given: readonly string[];
  /** Each address in it once. */
  readonly references: readonly Reference[];
  /** What is wrong with it whatever else the site holds. */
  readonly faults: readonly Issue[];
}

export interface StyleSheet {
  readonly file: string;
  readonly text: string;
}

/** A built site as a link checker sees it: which files there are, and what stands in those that refer to others. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly styleSheets: readonly StyleSheet[];
}

/**
 * Pages of editions were checked when they were frozen and could not be mended; that they are what they were is for
 * their sums to say. The page about an edition is one like others.
 */
const isFrozen = (file: string) => /^editions\/[^/]+\/.+\//.test(file);

export function readBuiltSite(folder: string): BuiltSite {
  const files = filesIn(folder);
  const markup = files.filter((file) => /\.(html|svg)$/.test(file) && !isFrozen(file));
  const documents = markup.map((file) => judged(folder, file));
  return {
    folder,
    files: new Set(files),
    documents: new Map(documents.map((document) => [document.file, document])),
    styleSheets: files
      .filter((file) => file.endsWith('.css'))
      .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
  };
}

/** The same site after some of its documents were written anew. */
export const readAgain = (site: BuiltSite, files: Iterable<string>): BuiltSite => ({
  ...site,
  documents: new Map([...site.documents, ...[...files].map((file) => [file, judged(site.folder, file)] as const)]),
});

function judged(folder: string, file: string): Document {
  const read = readMarkup(folder, file, { isLocated: false });
  const { isPage, anchors } = read;
  return {
    file,
    isPage,
    isListed: isListed(read),
    title: isPage ? titleOf(read) : '',
    anchors,
    given: anchorsGiven(read),
    references: [...new Map([...referencesOf(read)].map((one) => [one.address, one])).values()],
    faults: ownFaults(read).length === 0 ? [] : ownFaults(readMarkup(folder, file, { isLocated: true })),
  };
}

const ownFaults = (read: Parameters<typeof frameFaults>[0]) => [...frameFaults(read), ...inlineFaults(read)];
