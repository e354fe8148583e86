import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { ClaimEntry, EntityEntry, Records, RelationEntry, TopicEntry } from '#graph/records.ts';
import type { Issue } from '#issues/issue.ts';
import { ClaimFile } from '#schema/claim.ts';
import { DisagreementFile, GapFile } from '#schema/disagreement.ts';
import type { Entry, Path } from '#schema/entry.ts';
import { Entity, Topic } from '#schema/page.ts';
import { RelationFile } from '#schema/relation.ts';
import { Site } from '#schema/site.ts';
import { Source } from '#schema/source.ts';
import { AmountVocabulary, KindVocabulary, RelationVocabulary } from '#schema/vocabulary.ts';
import { fileName, isForPeople, misplaced } from './names.ts';
import { readProse } from './prose.ts';
import { shaped } from './shape.ts';
import { decoded, positionAt, type TextFile } from './text-file.ts';
import { parsedYaml, type YamlValue } from './yaml.ts';

/** Everything that was read, and every fault found on the way. */
export interface Reading {
  readonly records: Records;
  readonly issues: readonly Issue[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/**
 * Reads a whole subject once, in the order of the names, keeping positions.
 *
 * Files are reported by their path from the folder above the subject: `content/site.yaml`.
 */
export function readContent(folder: string): Reading {
  const issues: Issue[] = [];
  const records: Mutable<Records> = { site: undefined, kinds: [], relationGroups: [], relationTypes: [], amountKinds: [], sources: [], claims: [], relations: [], entities: [], topics: [], disagreements: [], gaps: [] };
  for (const path of [...filesBelow(folder, issues)].sort()) {
    if (isForPeople(path)) continue;
    const file = `${basename(folder)}/${path}`;
    const wrong = misplaced(file, path);
    if (wrong) {
      issues.push(...wrong);
      continue;
    }
    const text = readText(folder, path, file);
    if ('rule' in text) issues.push(text);
    else issues.push(...readInto(records, path, text));
  }
  if (!records.site) {
    const file = `${basename(folder)}/site.yaml`;
    if (!issues.some((issue) => issue.at.file === file)) issues.push({ rule: 'missing-file', severity: 'error', at: { file, line: 1, column: 1 }, what: 'There is no site.yaml.', why: 'It names the site and the day on which the facts were checked.', fix: 'Add it; content/README.md shows what it holds.' });
  }
  return { records, issues };
}

function readText(folder: string, path: string, file: string): TextFile | Issue {
  try {
    return decoded(file, readFileSync(join(folder, path)));
  } catch (error) {
    return { rule: 'unreadable-file', severity: 'error', at: { file, line: 1, column: 1 }, what: `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, why: 'Every file of the subject is part of the site.', fix: 'Make it readable, or delete it.' };
  }
}

/** Paths of all files below a folder, with forward slashes; hidden ones left out. */
function* filesBelow(folder: string, issues: Issue[], inside = ''): Iterable<string> {
  const root = realpathSync(folder);
  for (const name of readdirSync(join(folder, inside)).sort()) {
    if (name.startsWith('.')) continue;
    const path = inside === '' ? name : `${inside}/${name}`;
    const fault = (what: string, why: string, fix: string) => void issues.push({ rule: 'unreadable-file', severity: 'error', at: { file: `${basename(folder)}/${path}`, line: 1, column: 1 }, what, why, fix });
    let real: string;
    try {
      real = realpathSync(join(folder, path));
    } catch {
      fault('This is a link to a file that is not there.', 'Every file of the subject is part of the site.', 'Restore the file, or delete the link.');
      continue;
    }
    if (relative(root, real).startsWith(`..${sep}`) || relative(root, real) === '..') {
      fault('This is a link out of the folder of the subject.', 'A site is built from its own folder alone.', 'Copy the file here, or delete the link.');
      continue;
    }
    if (statSync(real).isDirectory()) yield* filesBelow(folder, issues, path);
    else yield path;
  }
}

/** Reads one file into the records it belongs to. */
function readInto(records: Mutable<Records>, path: string, file: TextFile): Issue[] {
  const [folder = '', second = ''] = path.split('/');
  const id = fileName(path);
  switch (folder) {
    case 'entities':
      return readPage(file, Entity, id, 'entity', (entry) => records.entities.push({ ...entry, kind: second } as EntityEntry));
    case 'topics':
      return readPage(file, Topic, id, 'topic', (entry) => records.topics.push(entry as TopicEntry));
    case 'sources':
      return readOne(file, Source, id, 'source', (entry) => records.sources.push(entry));
    case 'claims':
      return readList(file, ClaimFile, 'claim', (entry) => records.claims.push({ ...entry, group: id } as ClaimEntry));
    case 'relations':
      return readList(file, RelationFile, 'relation', (entry) => records.relations.push({ ...entry, type: id } as RelationEntry));
    case 'disagreements.yaml':
      return readList(file, DisagreementFile, 'disagreement', (entry) => records.disagreements.push(entry));
    case 'gaps.yaml':
      return readList(file, GapFile, 'gap', (entry) => records.gaps.push(entry));
    case 'site.yaml':
      return readOne(file, Site, id, 'site', (entry) => (records.site = entry));
    default:
      return readVocabulary(records, id, file);
  }
}

function readVocabulary(records: Mutable<Records>, id: string, file: TextFile): Issue[] {
  switch (id) {
    case 'kinds':
      return readList(file, KindVocabulary, 'kind', (entry) => records.kinds.push(entry));
    case 'amounts':
      return readList(file, AmountVocabulary, 'kind of amount', (entry) => records.amountKinds.push(entry));
    default: {
      const yaml = parsedYaml(file);
      if (Array.isArray(yaml)) return yaml;
      const result = shaped(RelationVocabulary, yaml.value, yaml.at, 'vocabulary');
      if (Array.isArray(result)) return result;
      for (const [index, value] of result.value.groups.entries()) records.relationGroups.push(entryOf(value.id, value, file, yaml, ['groups', index]));
      for (const [index, value] of result.value.types.entries()) records.relationTypes.push(entryOf(value.id, value, file, yaml, ['types', index]));
      return [];
    }
  }
}

function readOne<S extends z.ZodType>(file: TextFile, schema: S, id: string, noun: string, keep: (entry: Entry<z.output<S>>) => void): Issue[] {
  const yaml = parsedYaml(file);
  if (Array.isArray(yaml)) return yaml;
  const result = shaped(schema, yaml.value, yaml.at, noun);
  if (Array.isArray(result)) return result;
  keep(entryOf(id, result.value, file, yaml, []));
  return [];
}

/** Reads a list record by record, so that one bad record does not hide the others. */
function readList<T extends { id: string }>(file: TextFile, schema: z.ZodArray<z.ZodType<T>>, noun: string, keep: (entry: Entry<T>) => void): Issue[] {
  const yaml = parsedYaml(file);
  if (Array.isArray(yaml)) return yaml;
  if (!Array.isArray(yaml.value)) return shaped(schema, yaml.value, yaml.at, `list of ${noun}s`) as Issue[];
  const issues: Issue[] = [];
  for (const [index, value] of yaml.value.entries()) {
    const result = shaped(schema.element, value, (path = []) => yaml.at([index, ...path]), noun);
    if (Array.isArray(result)) issues.push(...result);
    else keep(entryOf(result.value.id, result.value, file, yaml, [index]));
  }
  return issues;
}

function readPage<S extends z.ZodType>(file: TextFile, schema: S, id: string, noun: string, keep: (entry: Entry<z.output<S>> & Pick<TopicEntry, 'prose'>) => void): Issue[] {
  const matter = frontMatter(file);
  if (Array.isArray(matter)) return matter;
  const { prose, issues } = readProse(file, matter.proseStart);
  const yaml = parsedYaml(file, matter);
  if (Array.isArray(yaml)) return [...yaml, ...issues];
  const result = shaped(schema, yaml.value ?? {}, yaml.at, noun);
  if (Array.isArray(result)) return [...result, ...issues];
  keep({ ...entryOf(id, result.value, file, yaml, []), prose });
  return [...issues];
}

/** Where the front matter of a page lies, as offsets. */
function frontMatter(file: TextFile): { start: number; end: number; proseStart: number } | Issue[] {
  const { text } = file;
  const why = 'A page begins with its front matter: a line of three hyphens, the fields, and another line of three hyphens.';
  const fault = (offset: number, what: string, fix: string): Issue[] => [{ rule: 'front-matter', severity: 'error', at: positionAt(file, offset), what, why, fix }];
  if (!/^---[ \t]*\n/.test(text)) {
    const later = /^---[ \t]*\n/m.exec(text);
    if (later && text.slice(0, later.index).trim() !== '') return fault(0, 'There is text before the front matter.', 'Delete what stands before the first three hyphens.');
    if (later) return fault(0, 'There are empty lines before the front matter.', 'Delete them.');
    return fault(0, 'The page has no front matter.', 'Add it at the top, with at least a title and a summary.');
  }
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*(?:\n|$)/gm;
  close.lastIndex = start;
  const end = close.exec(text);
  if (!end) return fault(0, 'The front matter is opened here and never closed.', 'Add a line of three hyphens after its last field.');
  return { start, end: end.index, proseStart: end.index + end[0].length };
}

function entryOf<T>(id: string, value: T, file: TextFile, yaml: YamlValue, at: Path): Entry<T> {
  return { id, value, file: file.file, at: (path = []) => yaml.at([...at, ...path]) };
}
