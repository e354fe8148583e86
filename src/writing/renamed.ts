import { namedByAnchor, namedByPath } from '#graph/published.ts';
import type { NamedSort } from '#schema/ids.ts';
import type { ContentFiles } from '#reading/content-files.ts';
import { frontMatter } from '#reading/front-matter.ts';
import { edited, type Edit } from './edit.ts';
import { idPlaces } from './id-places.ts';
import { movedEdits } from './moved-field.ts';
import { linkedFile } from '#reading/links.ts';
import { fileName, isApart } from '#reading/names.ts';
import { readProse } from '#reading/prose.ts';
import { readPublished } from '#reading/published.ts';
import { decoded, offsetAt, type TextFile } from '#reading/text-file.ts';

/** A record by its sort and id. */
export interface Named {
  readonly sort: NamedSort;
  readonly id: string;
}

/** Sorts that others know by an address or from an edition, which must go on to name the same record. */
const KNOWN_BY_ID: ReadonlySet<NamedSort> = new Set([
  'page',
  'claim',
  'source',
  'relation',
  'disagreement',
  'gap',
  'relation type',
  'kind of amount',
  'kind of source',
]);

/** The records of a subject that have an id, of whatever sort. */
export function recordsNamed({ name, files }: ContentFiles, id: string): Named[] {
  const found: Named[] = [];
  for (const [path, bytes] of textsOf({ name, files })) {
    const byName = sortByName(path);
    if (byName && fileName(path) === id) found.push({ sort: byName, id });
    for (const place of idPlaces(path, bytes)) if (place.isOwn && place.id === id) found.push({ sort: place.sort, id });
  }
  return found;
}

/**
 * What the files of a subject are when a record has another id: their texts by their new paths, and nothing for a path
 * that is no more. Files in which nothing changes are not among them.
 */
export function renamed(subject: ContentFiles, { sort, id: old }: Named, id: string): Map<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  const isPublished = KNOWN_BY_ID.has(sort) && wasPublished(subject, { sort, id: old });
  for (const [path, file] of textsOf(subject)) {
    const edits = [
      ...idEdits(path, file, { sort, id: old }, id),
      ...(path.endsWith('.mdx') ? proseEdits(file, { sort, id: old }, id) : []),
    ];
    const isHolder = sortByName(path) === sort && fileName(path) === old;
    const own = idPlaces(path, file).find((place) => place.isOwn && place.sort === sort && place.id === old);
    if (KNOWN_BY_ID.has(sort) && (isHolder || own))
      edits.push(...movedEdits(path, file, own, isPublished ? [old] : [], id));
    const to = movedPath(path, { sort, id: old }, id);
    if (to !== path) changes.set(path, undefined);
    if (edits.length > 0 || to !== path) changes.set(to, edited(file.text, edits));
  }
  return changes;
}

function* textsOf({ name, files }: ContentFiles): Iterable<[path: string, file: TextFile]> {
  for (const [path, bytes] of files)
    if (bytes instanceof Uint8Array && !isApart(path) && /\.(?:mdx|yaml)$/.test(path))
      yield [path, decoded(`${name}/${path}`, bytes).file];
}

/** The sort of record that a file holds, where its name is the id. */
function sortByName(path: string): NamedSort | undefined {
  if (/^(?:entities\/[^/]+|topics)\/[^/]+\.mdx$/.test(path)) return 'page';
  if (path.startsWith('sources/')) return 'source';
  return path.startsWith('claims/') ? 'file of claims' : undefined;
}

function movedPath(path: string, { sort, id: old }: Named, id: string): string {
  if (sort === 'kind') return path.replace(`entities/${old}/`, `entities/${id}/`);
  const isOfType = sort === 'relation type' && path.startsWith('relations/');
  return fileName(path) === old && (sortByName(path) === sort || isOfType)
    ? path.replace(/[^/]*(\.\w+)$/, `${id}$1`)
    : path;
}

const idEdits = (path: string, file: TextFile, { sort, id: old }: Named, id: string): Edit[] =>
  idPlaces(path, file)
    .filter((place) => place.sort === sort && place.id === old)
    .map(({ start }) => ({ start, end: start + old.length, text: id }));

/** Citations, and links by the file of a page, its folder, or the anchor of a record. */
function* proseEdits(file: TextFile, { sort, id: old }: Named, id: string): Iterable<Edit> {
  const { prose } = readProse(file, frontMatter(file).proseStart);
  const offset = ({ line, column }: { line: number; column: number }) => offsetAt(file, line, column);
  if (sort === 'claim')
    for (const { claim, at } of prose.citings)
      if (claim === old) yield { start: offset(at), end: offset(at) + old.length, text: id };
  const done = new Set<number>();
  for (const { at } of prose.mentions) {
    const start = offset(at);
    const url = /^[^\s)>]*/.exec(file.text.slice(start))?.[0] ?? '';
    const text = linkTo(url, file.file, { sort, id: old }, id);
    if (text !== url && !done.has(start)) yield { start, end: start + url.length, text };
    done.add(start);
  }
}

function linkTo(url: string, from: string, { sort, id: old }: Named, id: string): string {
  const [path = '', anchor] = url.split('#');
  const spelt = (text: string) => (url.includes('%') ? encodeURIComponent(text) : text);
  const file = linkedFile(from, decodeURI(path));
  let way = path;
  if (sort === 'page' && file.endsWith(`/${old}.mdx`)) way = path.replace(/[^/]*\.mdx$/, `${spelt(id)}.mdx`);
  if (sort === 'kind' && new RegExp(`/entities/${old}/[^/]+$`).test(file))
    way = path.replace(/[^/]+(\/[^/]+)$/, (whole, rest: string) =>
      decodeURI(whole.slice(0, -rest.length)) === old ? `${spelt(id)}${rest}` : whole,
    );
  const named = anchor === undefined ? undefined : namedByAnchor(decodeURI(anchor));
  const place = named?.sort === sort && named.id === old ? `${named.prefix}${spelt(id)}` : anchor;
  return place === undefined ? way : `${way}#${place}`;
}

/** Whether somebody may have its id: from an address that was given out, or from an edition. */
function wasPublished({ name, files }: ContentFiles, { sort, id }: Named): boolean {
  for (const [path, bytes] of files)
    if (/^editions\/.*\.json$/.test(path) && bytes instanceof Uint8Array)
      if (new TextDecoder().decode(bytes).includes(JSON.stringify(id))) return true;
  const bytes = files.get('published.txt');
  if (!(bytes instanceof Uint8Array)) return false;
  return readPublished(decoded(`${name}/published.txt`, bytes).file).addresses.some(({ value }) =>
    [namedByPath(value.path), value.anchor ? namedByAnchor(value.anchor) : undefined].some(
      (named) => named?.sort === sort && named.id === id,
    ),
  );
}
