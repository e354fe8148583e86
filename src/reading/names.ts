import { topOf, type Issue, type Words } from '#issues/issue.ts';
import { didYouMean, nearest } from '#issues/nearest.ts';
import { ID_PATTERN, LONGEST_ID, WINDOWS_NAME } from '#schema/ids.ts';
import { inLatin, mixedWord } from '#schema/one-script.ts';
import { RESERVED_IDS } from '#schema/reserved.ts';
import { plainId } from '#schema/plain-id.ts';
import { isLeftover, LEFTOVER, otherEnding, renamed } from './other-files.ts';

const FOLDERS = ['claims', 'entities', 'relations', 'sources', 'topics', 'vocabulary'];
const FILES = [
  'clauses.yaml',
  'common-errors.yaml',
  'disagreements.yaml',
  'gaps.yaml',
  'gone.yaml',
  'published.txt',
  'site.yaml',
  'unanswered.yaml',
];
const VOCABULARY = ['amounts.yaml', 'kinds.yaml', 'relations.yaml', 'sources.yaml', 'synonyms.yaml'];
const NEEDED = {
  'site.yaml': 'It names the site and the day on which the facts were checked.',
  'vocabulary/kinds.yaml': 'It says which kinds of entity there are.',
  'vocabulary/relations.yaml': 'It says which types of relation there are.',
  'vocabulary/sources.yaml': 'It says which kinds of source there are.',
};

/** The name of a file without its folder and ending: the id of what it holds. */
export const fileName = (path: string) => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

/** Files beside the records, which are not read as such: for people and systems, and editions, which were frozen. */
export const isApart = (path: string) =>
  /(?:^|\/)(?:README\.md|LICENSE|(?:eh)?thumbs\.db|desktop\.ini|Icon\r)$/i.test(path) ||
  path === 'rules.md' ||
  /^(?:schemas|editions)\//.test(path);

const issueAt = (file: string, fault: Omit<Issue, 'at'>): Issue => ({ at: topOf(file), ...fault });

/**
 * What is wrong with the place and the name of a file, and whether it is read in spite of that.
 *
 * @param taken - The paths of all files, so that no name is proposed that another one has.
 */
export function placeFaults(
  file: string,
  path: string,
  taken: ReadonlySet<string> = new Set(),
): { issues: Issue[]; isRead: boolean } {
  const unread = unreadReason(file, path, taken);
  if (unread) return { issues: [unread], isRead: false };
  return { issues: nameFaults(file, path, taken), isRead: true };
}

function unreadReason(file: string, path: string, taken: ReadonlySet<string>): Issue | undefined {
  const parts = path.split('/');
  const [folder = ''] = parts;
  const name = parts.at(-1) ?? '';
  const notRead = (words: Words) => issueAt(file, { rule: 'not-read', ...words });
  if (isLeftover(name)) return notRead(LEFTOVER);
  if (parts.length === 1)
    return FILES.includes(name)
      ? undefined
      : notRead({
          what: `The file "${name}" is not read.`,
          why: `At the top of the subject these are read: ${FILES.join(', ')}.`,
          fix: didYouMean(name, FILES, 'Move it into the folder it belongs to, or delete it.'),
        });
  if (!FOLDERS.includes(folder))
    return notRead({
      what: `The folder "${folder}" is not read.`,
      why: `These folders are read: ${FOLDERS.join(', ')}.`,
      fix: didYouMean(folder, FOLDERS, 'Move the file into one of them, or delete it.'),
    });
  if (folder === 'vocabulary')
    return parts.length === 2 && VOCABULARY.includes(name)
      ? undefined
      : notRead({
          what: `The file "${name}" is not read.`,
          why: `The vocabulary is in ${VOCABULARY.join(', ')}.`,
          fix: didYouMean(name, VOCABULARY, 'Move its entries into one of these, or delete it.'),
        });
  const ending = endingOf(folder);
  if (!name.endsWith(ending)) return issueAt(file, otherEnding(path, ending, taken));
  if (parts.length === (folder === 'entities' ? 3 : 2)) return undefined;
  return issueAt(file, {
    rule: 'misplaced-file',
    what: `The file lies at the wrong depth: ${path}.`,
    why:
      folder === 'entities'
        ? 'An entity lies in the folder of its kind: entities/<kind>/<id>.mdx.'
        : `Files lie directly in ${folder}/.`,
    fix: `Move it to ${folder === 'entities' ? 'entities/<kind>' : folder}/${name}.`,
  });
}

function nameFaults(file: string, path: string, taken: ReadonlySet<string>): Issue[] {
  const folder = path.split('/')[0] ?? '';
  if (!path.includes('/') || folder === 'vocabulary') return [];
  const id = fileName(path);
  const ending = endingOf(folder);
  if (ending === '.mdx' && RESERVED_IDS.has(id))
    return [
      issueAt(file, {
        rule: 'reserved-id',
        what: `The id "${id}" is an address of the site itself.`,
        why: `These words are taken: ${[...RESERVED_IDS].join(', ')}.`,
        fix: 'Give the file another name.',
      }),
    ];
  const mixed = mixedWord(id);
  if (mixed)
    return [
      issueAt(file, {
        rule: 'mixed-scripts',
        what: `In the name "${id}" the word "${mixed.word}" has letters of two scripts: ${mixed.scripts.join(' and ')}.`,
        why: 'They look alike, so that nobody can tell this id from the one that is meant.',
        fix: renamed(path, `${plainId(inLatin(id))}${ending}`, taken),
      }),
    ];
  if (!ID_PATTERN.test(id))
    return [
      issueAt(file, {
        rule: 'bad-file-name',
        what: `The name "${id}" cannot be an id.`,
        why:
          'The name of a file is its id and part of its address: ' +
          'lower-case letters and digits joined by single hyphens.',
        fix: renamed(path, `${plainId(id)}${ending}`, taken),
      }),
    ];
  const ofWindows = path
    .split('/')
    .map((part) => part.replace(/\.[^.]*$/, ''))
    .find((part) => WINDOWS_NAME.test(part));
  if (ofWindows)
    return [
      issueAt(file, {
        rule: 'bad-file-name',
        what: `"${ofWindows}" is a name that Windows keeps for itself.`,
        why: 'Neither this file nor the site could be copied to such a machine.',
        fix: 'Choose another name, in which more stands.',
      }),
    ];
  if (id.length > LONGEST_ID)
    return [
      issueAt(file, {
        rule: 'bad-file-name',
        what: `The name "${id}" has ${id.length} characters.`,
        why: `The name of a file is its id and part of its address: at most ${LONGEST_ID} characters.`,
        fix: 'Give it a shorter name.',
      }),
    ];
  return [];
}

/** A name that another system would store in other signs. */
export const partedName = (file: string): Issue =>
  issueAt(file, {
    rule: 'parted-letters',
    what: 'The name of the file has letters whose accents are stored apart (Unicode form NFD).',
    why: 'It looks like the usual name and is another one, so that links to it lead nowhere on other machines.',
    fix: 'Rename it in the form NFC; "npm run check -- --fix" does so.',
  });

const endingOf = (folder: string) => (folder === 'entities' || folder === 'topics' ? '.mdx' : '.yaml');

/** Folders of which none is there, each by the name of one that is there and is none: most likely it was renamed. */
export function renamedFolders(paths: readonly string[]): ReadonlyMap<string, string> {
  const there = new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0]!));
  const absent = FOLDERS.filter((folder) => folder !== 'vocabulary' && !there.has(folder));
  return new Map(
    [...there].flatMap((folder) => {
      const last = paths.find((path) => path.startsWith(`${folder}/`)) ?? '';
      const alike = absent.filter((one) => last.endsWith(endingOf(one)));
      const meant = nearest(folder, absent) ?? (alike.length === 1 ? alike[0] : undefined);
      return FOLDERS.includes(folder) || meant === undefined ? [] : [[folder, meant]];
    }),
  );
}

/** A folder under another name than that of its records. */
export const renamedFolder = (name: string, folder: string, meant: string): Issue =>
  issueAt(`${name}/${folder}`, {
    rule: 'misplaced-file',
    what: `The folder "${folder}" is not read, and there is no folder "${meant}".`,
    why: `These folders are read: ${FOLDERS.join(', ')}.`,
    fix: `Rename it to "${meant}", or delete it.`,
  });

/** Files without which nothing can be built. */
export function missingFiles(name: string, paths: readonly string[]): Issue[] {
  const missing = (path: string, why: string) =>
    issueAt(`${name}/${path}`, {
      rule: 'missing-file',
      what: `There is no ${path}.`,
      why,
      fix: `Add ${name}/${path}; content/README.md shows what it holds.`,
    });
  const without = Object.entries(NEEDED).filter(([path]) => !paths.includes(path));
  const files = without.map(([path, why]) => missing(path, why));
  if (paths.some((path) => path.startsWith('vocabulary/'))) return files;
  return [
    ...files.filter(({ at }) => !at.file.includes('/vocabulary/')),
    missing('vocabulary/', `It holds ${VOCABULARY.join(', ')}.`),
  ];
}

/** Files whose name is in another case, or stored otherwise, than that of a file beside them, and which file that is. */
export function caseClashes(paths: readonly string[]): ReadonlyMap<string, string> {
  const plain = (path: string) => path.normalize('NFC').toLowerCase();
  return new Map(
    [...Map.groupBy(paths, plain)].flatMap(([folded, twins]) => {
      const kept = twins.includes(folded) ? folded : twins[0]!;
      return twins.filter((path) => path !== kept).map((path) => [path, kept] as const);
    }),
  );
}

export const caseClash = (name: string, path: string, twin: string): Issue => ({
  ...issueAt(`${name}/${path}`, {
    rule: 'case-clash',
    what: `The names "${path}" and "${twin}" differ in case or in the way their accents are stored.`,
    why: 'On many machines these are one file, and one of the two is lost.',
    fix: 'Rename or delete one of them.',
  }),
  also: [topOf(`${name}/${twin}`)],
});
