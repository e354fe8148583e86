import type { Issue, Position } from '#issues/issue.ts';
import { didYouMean } from '#issues/nearest.ts';
import type { RuleName } from '#issues/rules.ts';
import type { BuiltSite, Document, StyleSheet } from './built-site.ts';
import { readMarkup, spot } from './markup-file.ts';
import { placedReferences, type Reference } from './references.ts';

/** What is wrong with a reference, wherever it stands. */
type Fault = Omit<Issue, 'at'>;

/** Links, images, scripts and the like of a document that lead nowhere. */
export function linkFaults(document: Document, site: BuiltSite, root: string): Issue[] {
  if (document.references.every((reference) => !faultOf(reference, document.file, site, root))) return [];
  // Where they stand is looked up only now, since most documents have none.
  const located = readMarkup(site.folder, document.file, { isLocated: true });
  return [...placedReferences(located)].flatMap(({ place, ...reference }) => {
    const fault = faultOf(reference, document.file, site, root);
    return fault ? { ...fault, at: spot(located, ...place) } : [];
  });
}

/** The same for what a stylesheet fetches. */
export function styleSheetFaults(sheet: StyleSheet, site: BuiltSite, root: string): Issue[] {
  return [...addressesIn(sheet)].flatMap(({ at, ...reference }) => {
    const fault = faultOf(reference, sheet.file, site, root);
    return fault ? { ...fault, at } : [];
  });
}

function* addressesIn(sheet: StyleSheet): Iterable<Reference & { readonly at: Position }> {
  const withoutComments = sheet.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  for (const match of withoutComments.matchAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const before = withoutComments.slice(0, match.index).split('\n');
    const at = { file: sheet.file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    yield { address: match.slice(1).find((part) => part !== undefined) ?? '', isFetched: true, at };
  }
}

/** What is known of addresses that are the same from everywhere: most pages link to the same ones. */
const judged = new WeakMap<BuiltSite, Map<string, Fault | undefined>>();

function faultOf(reference: Reference, from: string, site: BuiltSite, root: string): Fault | undefined {
  const { address, isFetched } = reference;
  if (!address.startsWith('/')) return faultFound(reference, from, site, root);
  const known = judged.get(site) ?? new Map<string, Fault | undefined>();
  judged.set(site, known);
  const key = `${root} ${isFetched} ${address}`;
  if (!known.has(key)) known.set(key, faultFound(reference, from, site, root));
  return known.get(key);
}

function faultFound({ address, isFetched }: Reference, from: string, site: BuiltSite, root: string): Fault | undefined {
  const fault = (rule: RuleName, what: string, why: string, fix: string): Fault => ({
    rule,
    what,
    why,
    fix,
  });
  const url = URL.parse(address, `${HERE}${root}${encodeURI(from)}`);
  if (!url)
    return fault(
      'dead-link',
      `"${address}" is no address.`,
      'A browser cannot read it.',
      'Write it with href of src/views/href.ts.',
    );
  if (url.origin !== HERE) {
    if (!isFetched) return undefined; // A link out of the site; where it leads is not for a build to find out.
    return fault(
      'other-origin',
      `The page fetches "${address}".`,
      'Nothing is fetched from another host: the content policy refuses it, and readers are followed by nobody.',
      'Put the file into public/ or take it from a package.',
    );
  }
  if (!url.pathname.startsWith(root)) {
    return fault(
      'link-without-base',
      `"${address}" leads out of the site, which is published at ${root}.`,
      'Under a base path every address of the site begins with it.',
      'Write the address with href of src/views/href.ts.',
    );
  }
  const path = decoded(url.pathname.slice(root.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    if (site.files.has(`${file}/index.html`))
      return fault(
        'link-without-slash',
        `"${address}" has no slash at its end.`,
        'Hosts differ in what they make of it: a redirect, or a page not found.',
        `Write "${url.pathname}/".`,
      );
    return fault(
      'dead-link',
      `"${address}" leads to no file of the site.`,
      'Every link must lead somewhere.',
      didYouMean(path, addressesOf(site), 'Correct the address, or publish the page.'),
    );
  }
  const anchor = decoded(url.hash.slice(1).replace(/:~:.*$/s, ''));
  const target = site.documents.get(file);
  if (anchor === '' || anchor === 'top' || !target || target.anchors.has(anchor)) return undefined;
  return fault(
    'dead-anchor',
    `"${address}" leads to a spot that ${file} does not have.`,
    'Every anchor must be the id of an element.',
    didYouMean(anchor, target.anchors, `Correct the anchor, or give the element the id "${anchor}".`),
  );
}

/** Stands for the host of the site, whichever that will be. */
const HERE = 'http://this.site.invalid';

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const addressesOf = (site: BuiltSite) => [...site.files].map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
