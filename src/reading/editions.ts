import { createHash } from 'node:crypto';
import type { Edition, FrozenClaim, FrozenRelation, FrozenSource } from '#graph/edition.ts';
import { topOf, type Issue, type Words } from '#issues/issue.ts';
import { byCodePoint } from '#issues/order.ts';
import type { ContentFiles } from './content-files.ts';
import { ReadBefore } from './read-before.ts';

/** Where the editions of a subject lie, each in a folder named by its day. */
export const EDITIONS = 'editions';
/** The sum of each file that is served, as `sha256sum -c` reads it. */
export const SUMS = 'manifest.sha256';

/** From these the pages of an edition are put together; they are not served themselves. */
const [FRAME, BODIES] = ['frame.html', 'bodies.jsonl'];

type Texts = ReadonlyMap<string, string>;

/**
 * The files that are served of an edition, by their path below its folder, in the order of paths.
 *
 * Its pages are final: each is a frame and a body that were frozen together, and nothing is worked out anew. That this
 * stays so whatever becomes of the code is held by the sums, which are those of the served files.
 *
 * @param files - What lies in the folder of the edition.
 */
export function servedFiles(files: Texts): Texts {
  const frame = files.get(FRAME) ?? '';
  const bodies = (files.get(BODIES) ?? '').split('\n').filter((line) => line !== '');
  const pages = bodies.map((line): [string, string] => {
    const { path, title, body } = JSON.parse(line) as Record<'path' | 'title' | 'body', string>;
    const filled = { title, body, path: encodeURI(path), top: '../'.repeat(path.split('/').length - 1) };
    const page = frame.replaceAll(/\{\{(title|body|path|top)\}\}/g, (_, name: keyof typeof filled) => filled[name]);
    return [`${path}index.html`, page];
  });
  const others = [...files].filter(([path]) => ![FRAME, BODIES, SUMS].includes(path));
  return new Map([...others, ...pages].sort(([a], [b]) => byCodePoint(a, b)));
}

export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The file of sums for the files that are served. */
export const manifestOf = (served: Texts): string =>
  [...served].map(([path, text]) => `${sumOf(text)}  ${path}\n`).join('');

const sumsOf = (manifest: string): Map<string, string> =>
  new Map(
    manifest
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

/** The texts of all files of editions, by the day of their edition and by their path in it. */
export function editionFiles({ files }: ContentFiles): ReadonlyMap<string, Texts> {
  const found = new Map<string, Map<string, string>>();
  const decoder = new TextDecoder();
  for (const [path, bytes] of files) {
    const [, day, inside] = /^editions\/([^/]+)\/(.+)$/.exec(path) ?? [];
    if (day === undefined || inside === undefined || !(bytes instanceof Uint8Array)) continue;
    // A repository may be checked out with other line ends.
    const text = decoder.decode(bytes).replaceAll('\r\n', '\n');
    found.set(day, (found.get(day) ?? new Map<string, string>()).set(inside, text));
  }
  return found;
}

interface ReadEditions {
  readonly editions: readonly Edition[];
  readonly issues: readonly Issue[];
}

/** Every edition that is whole, the oldest first, and what is wrong with the others. */
export function readEditions(content: ContentFiles, before = new ReadBefore()): ReadEditions {
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of content.files)
    if (path.startsWith(`${EDITIONS}/`) && bytes instanceof Uint8Array) files.set(path, bytes);
  return before.frozen(files, () => editionsAmong({ name: content.name, files }));
}

function editionsAmong(content: ContentFiles): ReadEditions {
  const editions: Edition[] = [];
  const issues: Issue[] = [];
  for (const [day, files] of editionFiles(content)) {
    const folder = `${content.name}/${EDITIONS}/${day}`;
    const faults = [...changedFiles(files)].map(([path, words]): Issue => {
      return { rule: 'changed-edition', at: topOf(`${folder}/${path}`), ...words };
    });
    issues.push(...faults);
    if (faults.length === 0) editions.push(editionOf(files));
  }
  return { editions: editions.sort((a, b) => byCodePoint(a.day, b.day)), issues };
}

/** What differs from the sums; the name of a file with what is wrong with it. */
function* changedFiles(files: Texts): Iterable<[string, Words]> {
  const sums = sumsOf(files.get(SUMS) ?? '');
  const fault = (what: string): Words => ({
    what,
    why: 'An edition is what others have cited: it stays as it was frozen, to the byte.',
    fix: 'Take the file back as it was. What was wrong is corrected in the records, and told by the next edition.',
  });
  if (sums.size === 0) return yield [SUMS, fault('There are no sums of this edition.')];
  let served: Texts;
  try {
    served = servedFiles(files);
  } catch {
    return yield [BODIES, fault('The pages of this edition cannot be read any more.')];
  }
  const differing = [...new Set([...sums.keys(), ...served.keys()])].filter((path) => {
    const text = served.get(path);
    return text === undefined || sumOf(text) !== sums.get(path);
  });
  const [pages, others] = [differing.filter(isPage), differing.filter((path) => !isPage(path))];
  for (const path of others) yield [path, fault(`"${path}" is not as it was frozen.`)];
  if (pages.length > 0) {
    const more =
      pages.length === 1
        ? ''
        : `, nor ${pages.length === 2 ? 'is another page' : `are ${pages.length - 1} more pages`}`;
    yield [BODIES, fault(`"${pages[0]}" is not as it was frozen${more}.`)];
  }
}

/** Pages lie in one file. */
const isPage = (path: string) => path.endsWith('.html');

function editionOf(files: Texts): Edition {
  const json = <T>(name: string) => JSON.parse(files.get(name) ?? '[]') as T;
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id as T['id'], record]));
  const { day, pages, gone, vocabulary } = json<Pick<Edition, 'day' | 'pages' | 'gone' | 'vocabulary'>>('edition.json');
  return {
    day,
    pages,
    gone,
    vocabulary,
    claims: byId(json<FrozenClaim[]>('claims.json')),
    relations: byId(json<FrozenRelation[]>('relations.json')),
    sources: byId(json<FrozenSource[]>('sources.json')),
    sums: sumsOf(files.get(SUMS) ?? ''),
  };
}
