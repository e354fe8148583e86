import type { Issue } from '#issues/issue.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { sameTitles } from './frame-faults.ts';
import { linkFaults, styleSheetFaults } from './link-faults.ts';

/**
 * Everything in a built site that would break for a reader or under the site's content policy:
 * links and anchors that lead nowhere, ids that stand twice, pages without exactly one h1 or without a title of their
 * own, style or script inside a page, files from other hosts, style sheets that come late.
 *
 * Each finding is a fault of the engine or its templates, so `at` points into the built file.
 *
 * @param folder - The finished site.
 * @param base - Address of that folder on its host: `/`, or `/kb/`.
 * @returns Findings by file, in the order of the text; the same fault in many places once.
 */
export const checkBuiltSite = (folder: string, base: string): Issue[] => faultsOf(readBuiltSite(folder), base);

/** The same of a site that has been read. */
export function faultsOf(site: BuiltSite, base: string): Issue[] {
  return oncePerFault([
    ...[...site.documents.values()].flatMap((document) => [...document.faults, ...linkFaults(document, site, base)]),
    ...sameTitles(site.documents.values()),
    ...site.styleSheets.flatMap((sheet) => styleSheetFaults(sheet, site, base)),
  ]);
}

/**
 * A fault of a template stands on every page made from it: it is told once, with two more places and the number of the
 * rest.
 */
function oncePerFault(issues: readonly Issue[]): Issue[] {
  return [...Map.groupBy(issues, ({ rule, what }) => `${rule}\0${what}`).values()].map(([first, ...others]) => {
    const also = [...(first!.also ?? []), ...others.slice(0, 2).map(({ at }) => at)];
    const rest = others.length - 2;
    return {
      ...first!,
      ...(also.length > 0 ? { also } : {}),
      ...(rest > 0
        ? { what: `${first!.what} So it is in ${rest} more ${rest === 1 ? 'place' : 'places'} than are named here.` }
        : {}),
    };
  });
}
