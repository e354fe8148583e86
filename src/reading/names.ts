import type { Issue } from '#issues/issue.ts';
import { didYouMean } from '#issues/nearest.ts';
import { ID_PATTERN } from '#schema/ids.ts';
import { plainId } from './shape.ts';

/** Words that addresses of the site itself use, so that no page may have them as its id. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(['404', 'about', 'as-of', 'assets', 'claims', 'compare', 'content', 'data', 'disagreements', 'feed', 'fonts', 'index', 'money', 'pagefind', 'paths', 'robots', 'search', 'sitemap', 'sources', 'ties', 'timeline', 'topics']);

const FOLDERS = ['claims', 'entities', 'relations', 'sources', 'topics', 'vocabulary'];
const FILES = ['disagreements.yaml', 'gaps.yaml', 'site.yaml'];
const VOCABULARY = ['amounts.yaml', 'kinds.yaml', 'relations.yaml'];

/** The name of a file without its folder and ending: the id of what it holds. */
export const fileName = (path: string) => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

/** Files that people keep beside the records, which are left alone. */
export const isForPeople = (path: string) => path === 'README.md' || path.startsWith('schemas/');

/** What is wrong with the place or the name of a file; nothing for one that is in order. */
export function misplaced(file: string, path: string): Issue[] | undefined {
  const make = (rule: string, what: string, why: string, fix: string, severity: Issue['severity'] = 'error'): Issue[] => [{ rule, severity, at: { file, line: 1, column: 1 }, what, why, fix }];
  const parts = path.split('/');
  const folder = parts[0] ?? '';
  const name = parts.at(-1) ?? '';
  if (parts.length === 1) {
    if (FILES.includes(name)) return undefined;
    return make('not-read', `The file "${name}" is not read.`, `At the top of the subject these are read: ${FILES.join(', ')}.`, didYouMean(name, FILES, 'Move it into the folder it belongs to, or delete it.'), 'warning');
  }
  if (!FOLDERS.includes(folder)) return make('not-read', `The folder "${folder}" is not read.`, `These folders are read: ${FOLDERS.join(', ')}.`, didYouMean(folder, FOLDERS, 'Move the file into one of them, or delete it.'), 'warning');
  if (folder === 'vocabulary') {
    if (parts.length === 2 && VOCABULARY.includes(name)) return undefined;
    return make('not-read', `The file "${name}" is not read.`, `The vocabulary is in ${VOCABULARY.join(', ')}.`, didYouMean(name, VOCABULARY, 'Move its entries into one of these, or delete it.'), 'warning');
  }
  const page = folder === 'entities' || folder === 'topics';
  const ending = page ? '.mdx' : '.yaml';
  if (!name.endsWith(ending)) return make('not-read', `The file "${name}" is not read.`, `Files in ${folder}/ end in ${ending}, in lower case.`, `Name it "${plainId(fileName(name))}${ending}", or delete it.`, 'warning');
  const depth = folder === 'entities' ? 3 : 2;
  if (parts.length !== depth) return make('misplaced-file', `The file lies at the wrong depth: ${path}.`, folder === 'entities' ? 'An entity lies in the folder of its kind: entities/<kind>/<id>.mdx.' : `Files lie directly in ${folder}/.`, 'Move it.');
  const id = fileName(name);
  if (!ID_PATTERN.test(id)) return make('bad-file-name', `The name "${id}" cannot be an id.`, 'The name of a file is its id and part of its address: lower-case letters and digits joined by single hyphens.', `Rename it to "${plainId(id)}${ending}".`);
  if (page && RESERVED_IDS.has(id)) return make('reserved-id', `The id "${id}" is an address of the site itself.`, `These words are taken: ${[...RESERVED_IDS].join(', ')}.`, 'Give the file another name.');
  return undefined;
}
