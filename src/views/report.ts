import type { Day } from '#schema/partial-date.ts';
import type { Site } from '#schema/site.ts';
import { href } from './href.ts';
import * as say from '#words/site.ts';

/** What a reader may find fault with. */
interface Reported {
  readonly title: string;
  /** Its address, as far as the build knows it. */
  readonly address: string;
  /** The edition that holds it as it is. */
  readonly edition?: Day | undefined;
}

/**
 * Where a problem of a page is reported: in the repository of the site or by mail, with the page named already; where
 * there is neither, the part of the site that says what else can be done.
 */
export function reportHref(
  { repository, mail, checked }: Pick<Site, 'repository' | 'mail' | 'checked'>,
  { title, address, edition }: Reported,
): string {
  const body = say.reportBegins(address, checked, edition);
  if (repository !== undefined)
    return `${repository.replace(/\/$/, '')}/issues/new?${new URLSearchParams({ title, body })}`;
  if (mail === undefined) return href.about('report');
  // A program for mail reads a plus sign as such.
  return `mailto:${mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/**
 * Where the text of a page or the record of a fact is changed, in a repository that has a way to do so in the browser.
 *
 * @param line - On which it begins, where the file holds others too.
 */
export const editHref = ({ repository }: Pick<Site, 'repository'>, path: string, line?: number): string | undefined =>
  repository && `${repository.replace(/\/$/, '')}/edit/HEAD/content/${path}${line === undefined ? '' : `#L${line}`}`;
