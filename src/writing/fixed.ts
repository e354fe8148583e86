import { relativePath } from '#graph/rules/unknown-link.ts';
import type { Issue, Position } from '#issues/issue.ts';
import type { ContentFiles } from '#reading/content-files.ts';
import { withPlainLetters } from '#reading/hidden-signs.ts';
import { fileName } from '#reading/names.ts';
import { decoded } from '#reading/text-file.ts';
import { ANCHOR_PREFIX, PAGE_ANCHORS } from '#schema/reserved.ts';

/** A file as it is to be, and what was done to it. */
export interface Fixed {
  readonly path: string;
  readonly text: string;
  /** The path that it had, where it is another one. */
  readonly from: string;
  readonly did: readonly string[];
}

/**
 * What is beyond doubt: the look of letters, the form in which they are stored, in texts and names, the form of dates,
 * links to files that lie elsewhere, ids for headings without one, and links of terms.
 */
export function fixed({ name, files }: ContentFiles, issues: readonly Issue[]): Fixed[] {
  const found: Fixed[] = [];
  const astray = issues.flatMap(({ rule, at, also = [] }) => (rule === 'unknown-link' ? [at, ...also] : []));
  const pages = Map.groupBy(
    [...files.keys()].filter((path) => /^(?:entities|topics)\//.test(path)),
    fileName,
  );
  for (const [from, bytes] of files) {
    if (!(bytes instanceof Uint8Array)) continue;
    const its = issues.filter(({ at }) => at.file.normalize('NFC') === `${name}/${from}`.normalize('NFC'));
    const isParted = its.some(({ rule }) => rule === 'parted-letters');
    const headings = its.filter(({ rule }) => rule === 'heading-without-id');
    const path = isParted && !files.has(from.normalize('NFC')) ? from.normalize('NFC') : from;
    const { text } = decoded(`${name}/${from}`, bytes).file;
    const plain = its.some(({ rule }) => rule === 'styled-letter') ? withPlainLetters(text) : text;
    const whole = isParted ? plain.normalize('NFC') : plain;
    const dated = withDates(whole, its);
    const led = withLinks(
      dated.text,
      path,
      astray.filter(({ file }) => file === `${name}/${path}`),
      pages,
    );
    const linked = withTermLinks(led.text, its);
    const withIds = headings.length > 0 ? withHeadingIds(linked.text, headings) : { text: linked.text, ids: [] };
    const did = [
      ...(path === from ? [] : ['its name is in the form NFC now']),
      ...(plain === text ? [] : ['its letters have their usual look now']),
      ...(whole === plain ? [] : ['its text is in the form NFC now']),
      ...dated.dates.map(([was, is]) => `"${was}" is written ${is} now`),
      ...led.links.map((link) => `a link leads to ${link} now`),
      ...linked.terms.map((words) => `"${words}" leads to its page now`),
      ...withIds.ids.map((id) => `a heading has the id {#${id}} now`),
    ];
    if (did.length > 0) found.push({ path, from, text: withIds.text, did });
  }
  return found;
}

/** Dates in the one form that they can be meant to have, the last first, so that the places of the others stay. */
function withDates(whole: string, issues: readonly Issue[]): { text: string; dates: (readonly [string, string])[] } {
  const lines = whole.split('\n');
  const dates = issues
    .filter(({ rule }) => rule === 'bad-date')
    .sort((a, b) => b.at.column - a.at.column)
    .flatMap(({ at, what, fix }) => {
      const [, was = ''] = / is "(.*)", which /.exec(what) ?? [];
      const [, is] = /^Write (\d\S+)\.$/.exec(fix) ?? [];
      const line = lines[at.line - 1] ?? '';
      const start = line.indexOf(was, at.column - 1);
      if (!is || !was || start < 0 || start > at.column) return [];
      lines[at.line - 1] = line.slice(0, start) + is + line.slice(start + was.length);
      return [[was, is] as const];
    });
  return { text: lines.join('\n'), dates };
}

/** Links to the one page that is called so, wherever it lies; the last first, so that the places of the others stay. */
function withLinks(
  whole: string,
  from: string,
  places: readonly Position[],
  pages: ReadonlyMap<string, readonly string[]>,
): { text: string; links: string[] } {
  const lines = whole.split('\n');
  const links = places
    .toSorted((a, b) => b.column - a.column)
    .flatMap(({ line: number, column }) => {
      const line = lines[number - 1] ?? '';
      const [, was = ''] = /^([^\s)>#]+)\.mdx/.exec(line.slice(column - 1)) ?? [];
      const [page, ...others] = pages.get(fileName(`${was}.mdx`)) ?? [];
      if (page === undefined || others.length > 0) return [];
      const link = relativePath(from, page);
      lines[number - 1] = line.slice(0, column - 1) + link + line.slice(column - 1 + `${was}.mdx`.length);
      return [link];
    });
  return { text: lines.join('\n'), links };
}

/** Links as their faults propose them, the last first, so that the places of the others stay. */
function withTermLinks(whole: string, issues: readonly Issue[]): { text: string; terms: string[] } {
  const lines = whole.split('\n');
  const terms = issues
    .filter(({ rule }) => rule === 'unlinked-term')
    .sort((a, b) => b.at.column - a.at.column)
    .flatMap(({ at, fix }) => {
      const { link, words } = /(?<link>\[(?<words>[^\]]+)\]\([^)]+\))/.exec(fix)?.groups ?? {};
      const line = lines[at.line - 1] ?? '';
      // Signs that are written longer than they read, such as \$, move the term on.
      const start = words ? line.indexOf(words, at.column - 1) : -1;
      const isThere = start >= 0 && !/[[`“"]/.test(line.slice(at.column - 1, start));
      // A term may also be written in two lines; its author links that.
      if (!link || !words || !isThere) return [];
      lines[at.line - 1] = line.slice(0, start) + link + line.slice(start + words.length);
      return [words];
    });
  return { text: lines.join('\n'), terms };
}

/** Each heading gets the id that was proposed for it, with a number where the page has that one already. */
function withHeadingIds(text: string, headings: readonly Issue[]): { text: string; ids: string[] } {
  const lines = text.split('\n');
  const taken = new Set([...text.matchAll(/\{#([^}\s]+)\}/g)].map(([, id]) => id!));
  const ids = headings.flatMap(({ at, fix }) => {
    const proposed = /\{#([^}]+)\}/.exec(fix)?.[1];
    const line = lines[at.line - 1];
    if (proposed === undefined || line === undefined) return [];
    let id = proposed;
    for (let count = 2; taken.has(id) || PAGE_ANCHORS.has(id) || ANCHOR_PREFIX.test(id); count++)
      id = `${proposed}-${count}`;
    taken.add(id);
    lines[at.line - 1] = `${line.trimEnd()} {#${id}}`;
    return [id];
  });
  return { text: lines.join('\n'), ids };
}
