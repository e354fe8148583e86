import type { Issue, Position } from '#issues/issue.ts';
import type { PageId } from '#schema/ids.ts';
import { mixedWord } from '#schema/one-script.ts';
import { HOST_FORM, hostInLetters, isHostName, isPublicHost } from '#schema/web-address.ts';
import { mixedId } from './mixed-id.ts';
import { quoted, type Report } from './report.ts';

/** Where a link inside the site leads. Whether it is there is for a rule to say. */
export interface Target {
  readonly to: PageId;
  readonly file: string;
  readonly anchor?: string | undefined;
}

/**
 * Reads the address of a link.
 *
 * @param from - The file it stands in, as files are reported.
 * @returns Where it leads inside the site; nothing for an outside address, and for one that cannot stand, which is reported.
 */
export function linkTarget(from: string, url: string, at: Position, report: Report): Target | undefined {
  const fault = (found: Omit<Issue, 'at'>) => void report({ at, ...found });
  if (url.trim() === '' || url === '#')
    return fault({
      rule: 'empty-link',
      what: 'The link leads nowhere.',
      why: 'A link has an address.',
      fix: 'Write the address in the round brackets, or delete the link.',
    });
  // Browsers drop control characters and white space, so "java\nscript:" is a scheme to them.
  const plain = url.replace(/[\s\p{Cc}]/gu, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain)) return outside(plain, fault);
  if (/^[\\/]{2}/.test(plain))
    return fault({
      rule: 'link-scheme',
      what: `The link leads to "${quoted(url)}".`,
      why: 'An outside address names its scheme.',
      fix: `Write https:${quoted(plain)}.`,
    });
  if (/^[\\/]/.test(plain))
    return fault({
      rule: 'absolute-link',
      what: `The link is the absolute path "${quoted(url)}".`,
      why: 'An absolute path breaks where the site is published under another folder, and in editors.',
      fix: 'Link to the file of the page, such as ../entities/company/name.mdx.',
    });
  const [path = '', anchor] = splitOnce(url, '#');
  const fragment = anchor === undefined || anchor === '' ? undefined : decoded(anchor).normalize('NFC');
  const mixedAnchor = mixedId(fragment ?? '');
  if (mixedAnchor) return fault(mixedAnchor);
  if (path === '') return { to: idOf(from), file: from, anchor: fragment };
  if (!path.endsWith('.mdx'))
    return fault({
      rule: 'link-form',
      what: `The link leads to "${quoted(url)}", which is not the file of a page.`,
      why: 'Links between pages are relative links to their files, which editors and code hosts follow too.',
      fix: 'Write the path from this file to the .mdx file of the page.',
    });
  if (anchor === '')
    return fault({
      rule: 'empty-link',
      what: 'The address ends in a number sign.',
      why: 'The id of a heading stands behind it.',
      fix: 'Write the id, or leave the sign out.',
    });
  const plainPath = decoded(path).normalize('NFC');
  if (plainPath.split('/').length !== path.split('/').length || plainPath.includes('\\'))
    return fault({
      rule: 'link-form',
      what: `The link writes a slash in another way: "${quoted(url)}".`,
      why: 'Browsers, editors and code hosts take it for a part of a name.',
      // Before a dot a backslash is a sign of Markdown, and is gone.
      fix: `Write "${quoted(plainPath.replaceAll('\\', '/').replace(/^(?:\.\.)+(?=\.\.\/)/, (dots) => dots.replaceAll('..', '../')))}".`,
    });
  const mixed = mixedId(plainPath);
  if (mixed) return fault(mixed);
  const file = linkedFile(from, plainPath);
  return { to: idOf(file), file, anchor: fragment };
}

function outside(url: string, fault: (found: Omit<Issue, 'at'>) => void): undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol === 'mailto:')
    fault({
      rule: 'link-scheme',
      what: `The link leads to the mailbox "${quoted(url.slice('mailto:'.length))}".`,
      why: 'A link leads to a page of the site or to an address that starts with https:// or http://.',
      fix: 'Link to a page on which it stands, or write it between backticks.',
    });
  else if (!target || !/^https?:$/.test(target.protocol))
    fault({
      rule: 'link-scheme',
      what: `The link leads to "${quoted(url)}".`,
      why: 'A link leads to a page of the site or to an address that starts with https:// or http://.',
      fix: 'Correct the address, or delete the link.',
    });
  else if (!/^https?:\/\/[^\\]+$/i.test(url) || target.username !== '' || target.password !== '')
    fault({
      rule: 'link-scheme',
      what: `The link leads to "${quoted(url)}".`,
      why: 'An address has two slashes, no backslash, and names no user.',
      fix: `Write ${quoted(`${target.protocol}//${target.host}${target.pathname}`)}.`,
    });
  else if (mixedWord(hostInLetters(url)))
    fault({
      rule: 'mixed-scripts',
      what: `The host "${quoted(hostInLetters(url))}" has letters of two scripts in one word.`,
      why: 'They look alike, and the host is another one than it seems.',
      fix: 'Copy the address anew from the page that it leads to.',
    });
  else if (!isPublicHost(target.hostname))
    fault({
      rule: 'link-to-this-machine',
      what: `The link leads to "${target.host}".`,
      why: 'Readers cannot reach a host of your own machine or network.',
      fix: 'Link to the public address, or to the file of the page.',
    });
  else if (!isHostName(target.hostname))
    fault({
      rule: 'bad-address',
      what: `The link leads to "${target.host}", which is no name of a host.`,
      why: HOST_FORM,
      fix: 'Copy the address anew from the page that it leads to.',
    });
  return undefined;
}

/**
 * The file that a relative path leads to from another file. A step above the top stays in the path, so that it leads
 * nowhere.
 */
export function linkedFile(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

/** The id of the page that a file is. */
const idOf = (file: string) => file.replace(/^.*\//, '').replace(/\.mdx$/, '') as PageId;

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
