import type { z } from 'zod';
import type { ClaimEntry, EntityEntry, Records, RelationEntry, TopicEntry } from '#graph/records.ts';
import { topOf, type Issue, type Words } from '#issues/issue.ts';
import { Answers } from '#schema/answer.ts';
import { Claim } from '#schema/claim.ts';
import { CommonError } from '#schema/common-error.ts';
import { Clause } from '#schema/clause.ts';
import { Disagreement, Gap } from '#schema/disagreement.ts';
import type { Entry, Path } from '#schema/entry.ts';
import { Gone } from '#schema/moved.ts';
import { Entity, Topic } from '#schema/page.ts';
import { Relation } from '#schema/relation.ts';
import { Site } from '#schema/site.ts';
import { Source } from '#schema/source.ts';
import { AmountKind, Kind, RelationVocabulary, SourceKind, Synonyms } from '#schema/vocabulary.ts';
import type { ContentFiles } from './content-files.ts';
import { readEditions } from './editions.ts';
import { frontMatter } from './front-matter.ts';
import { hiddenSigns, partedLetters } from './hidden-signs.ts';
import { LostRecords } from './lost-records.ts';
import { mergeMarkers } from './merge-markers.ts';
import { caseClash, caseClashes, fileName, isApart, missingFiles, partedName, placeFaults } from './names.ts';
import { readPublished } from './published.ts';
import { readProse } from './prose.ts';
import { valueAt } from './schema-walk.ts';
import { shaped } from './shape.ts';
import { ReadBefore, readOnce } from './read-before.ts';
import { positionAt, type Decoded, type TextFile } from './text-file.ts';
import { parsedYaml, type YamlValue } from './yaml.ts';

/** Everything that was read, and every fault found on the way. */
export interface ReadRecords {
  readonly records: Records;
  readonly issues: readonly Issue[];
}

type Lists = {
  -readonly [
    K in keyof Omit<Records, 'lost' | 'mentioned' | 'site' | 'editions'>
  ]: Records[K] extends readonly (infer U)[] ? U[] : never;
};

/**
 * Reads a whole subject once, in the order of the names, keeping positions.
 *
 * Files are reported by their path from the folder above the subject: `content/site.yaml`.
 *
 * @param before - What was read of them before, where a subject is read again and again.
 */
export function readContent(content: ContentFiles, before = new ReadBefore()): ReadRecords {
  const { name, files } = content;
  const reader = new RecordReader(before);
  const { editions, issues: changed } = readEditions(content);
  reader.report(changed);
  const paths = [...files.keys()].filter((path) => !isApart(path)).sort();
  reader.report(missingFiles(name, paths));
  const clashes = caseClashes(paths);
  const taken = new Set(paths);
  for (const path of paths) {
    const bytes = files.get(path)!;
    const twin = clashes.get(path);
    if (twin !== undefined) {
      reader.report([caseClash(name, path, twin)]);
      reader.leave(path, bytes);
      continue;
    }
    const place = path.normalize('NFC');
    if (place !== path) reader.report([partedName(`${name}/${path}`)]);
    const { issues, isRead } = placeFaults(`${name}/${place}`, place, taken);
    // A link that leads nowhere has no name to speak of.
    const isThere = bytes instanceof Uint8Array;
    if (isThere) reader.misnamed(path, issues, bytes);
    if (isRead || !isThere) reader.file(`${name}/${place}`, place, bytes);
  }
  if (['kinds', 'relations', 'sources'].some((list) => !paths.includes(`vocabulary/${list}.yaml`)))
    reader.lost.ids.vocabulary.all = true;
  return {
    records: { ...reader.lists, editions, site: reader.site, mentioned: reader.lost.mentioned, lost: reader.lost.ids },
    issues: withoutEchoes(reader.issues),
  };
}

/** Faults without those of places that name an id just as wrongly as the record that has it. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const said = ({ what }: Issue) => what.replace(/^(?:An entry of )?"[\w-]+" /, '');
  const isOfId = ({ rule }: Issue) => rule === 'bad-id' || rule === 'mixed-scripts';
  const own = new Set(issues.filter((issue) => isOfId(issue) && issue.what.startsWith('"id" ')).map(said));
  return issues.filter((issue) => !isOfId(issue) || issue.what.startsWith('"id" ') || !own.has(said(issue)));
}

/** Faults in one list after which its other records are not looked at. */
const MOST_FAULTS = 1000;

class RecordReader {
  readonly issues: Issue[] = [];
  readonly lists: Lists = {
    kinds: [],
    relationGroups: [],
    relationTypes: [],
    amountKinds: [],
    sourceKinds: [],
    synonyms: [],
    sources: [],
    claims: [],
    relations: [],
    entities: [],
    topics: [],
    commonErrors: [],
    disagreements: [],
    gaps: [],
    clauses: [],
    gone: [],
    answers: [],
    published: [],
  };
  readonly lost = new LostRecords();
  site: Entry<Site> | undefined;
  readonly #before: ReadBefore;

  constructor(before: ReadBefore) {
    this.#before = before;
  }

  report(issues: readonly Issue[]): void {
    // Not push(...issues): a file may have more faults than a call may have arguments.
    for (const issue of issues) this.issues.push(issue);
  }

  /** Takes down what is wrong with the name of a file, so that no rule calls its record unknown. */
  misnamed(path: string, issues: readonly Issue[], bytes: Uint8Array): void {
    this.report(issues);
    if (issues.every(({ rule }) => rule === 'not-read')) return;
    this.leave(path, bytes);
    this.lost.addNameless(path, fileName(path));
  }

  /** Takes down what is not read, so that no rule calls it unknown. */
  leave(path: string, bytes: Uint8Array | Words): void {
    this.lost.add(path, bytes instanceof Uint8Array ? this.#before.decoded(path, bytes).file.text : '');
  }

  file(file: string, path: string, bytes: Uint8Array | Words): void {
    const before = this.issues.length;
    if (bytes instanceof Uint8Array) this.#text(path, this.#before.decoded(file, bytes));
    else {
      this.report([{ rule: 'unreadable-file', at: topOf(file), ...bytes }]);
      this.lost.addUnread(path);
    }
    if (this.issues.length > before) this.lost.add(path, '');
  }

  #text(path: string, { file, fault }: Decoded): void {
    const before = this.issues.length;
    if (fault) {
      const { offset, ...words } = fault;
      this.report([{ rule: 'unreadable-file', at: positionAt(file, offset), ...words }]);
      if (file.text.trim() === '') this.lost.addEmptied(path);
    } else {
      const found =
        [mergeMarkers, hiddenSigns, partedLetters].map((look) => look(file)).find(({ length }) => length > 0) ?? [];
      this.report(found);
      if (found.length === 0) this.#record(path, file);
    }
    // The list of addresses names what there was, not what there is.
    if (this.issues.length > before && path !== 'published.txt') this.lost.add(path, file.text);
  }

  #record(path: string, file: TextFile): void {
    const [folder = '', second = ''] = path.split('/');
    const id = fileName(path);
    const { lists } = this;
    switch (folder) {
      case 'entities':
        return this.#page(file, Entity, id, 'entity', (entry) =>
          lists.entities.push({ ...entry, kind: second } satisfies EntityEntry),
        );
      case 'topics':
        return this.#page(file, Topic, id, 'topic', (entry) => lists.topics.push(entry satisfies TopicEntry));
      case 'sources':
        return this.#one(file, Source, id, 'source', (entry) => lists.sources.push(entry));
      case 'claims':
        return this.#list(path, file, Claim, 'claim', (entry) =>
          lists.claims.push({ ...entry, group: id } satisfies ClaimEntry),
        );
      case 'relations':
        return this.#list(path, file, Relation, 'relation', (entry) =>
          lists.relations.push({ ...entry, type: id } satisfies RelationEntry),
        );
      case 'common-errors.yaml':
        return this.#list(path, file, CommonError, 'common error', (entry) => lists.commonErrors.push(entry));
      case 'disagreements.yaml':
        return this.#list(path, file, Disagreement, 'disagreement', (entry) => lists.disagreements.push(entry));
      case 'gaps.yaml':
        return this.#list(path, file, Gap, 'gap', (entry) => lists.gaps.push(entry));
      case 'clauses.yaml':
        return this.#list(path, file, Clause, 'clause', (entry) => lists.clauses.push(entry));
      case 'gone.yaml':
        return this.#list(path, file, Gone, 'record that is gone', (entry) => lists.gone.push(entry));
      case 'unanswered.yaml':
        return this.#list(path, file, Answers, 'source that was asked', (entry) => lists.answers.push(entry));
      case 'published.txt': {
        const { addresses, issues } = readPublished(file);
        lists.published.push(...addresses);
        return this.report(issues);
      }
      case 'site.yaml':
        return this.#one(file, Site, id, 'site', (entry) => (this.site = entry));
      default:
        return this.#vocabulary(path, file, id);
    }
  }

  #vocabulary(path: string, file: TextFile, id: string): void {
    if (id === 'kinds') return this.#list(path, file, Kind, 'kind', (entry) => this.lists.kinds.push(entry));
    if (id === 'amounts')
      return this.#list(path, file, AmountKind, 'kind of amount', (entry) => this.lists.amountKinds.push(entry));
    if (id === 'sources')
      return this.#list(path, file, SourceKind, 'kind of source', (entry) => this.lists.sourceKinds.push(entry));
    if (id === 'synonyms')
      return this.#list(path, file, Synonyms, 'group of synonyms', (entry) => this.lists.synonyms.push(entry));
    const yaml = this.#yaml(file);
    const value = this.#shape(RelationVocabulary, yaml, [], 'vocabulary');
    for (const list of ['groups', 'types'] as const) {
      const read = new Set<unknown>(value?.[list].map((record) => record.id));
      if (read.size === 0) this.lost.addEmptied(path);
      const written = 'value' in yaml ? valueAt(yaml.value, [list]) : [];
      for (const record of Array.isArray(written) ? written : [])
        if (!read.has(valueAt(record, ['id']))) this.lost.addNameless(path, valueAt(record, ['id']));
    }
    for (const [index, group] of (value?.groups ?? []).entries())
      this.lists.relationGroups.push(entryOf(group.id, group, file, yaml, ['groups', index]));
    for (const [index, type] of (value?.types ?? []).entries())
      this.lists.relationTypes.push(entryOf(type.id, type, file, yaml, ['types', index]));
  }

  #one<S extends z.ZodType>(
    file: TextFile,
    schema: S,
    id: string,
    noun: string,
    keep: (entry: Entry<z.output<S>>) => void,
  ): void {
    const yaml = this.#yaml(file);
    const value = this.#shape(schema, yaml, [], noun);
    if (value !== undefined) keep(entryOf(id, value, file, yaml, []));
  }

  /** Reads a list record by record, so that one bad record does not hide the others. */
  #list<T extends { id: string }>(
    path: string,
    file: TextFile,
    schema: z.ZodType<T>,
    noun: string,
    keep: (entry: Entry<T>) => void,
  ): void {
    const yaml = this.#yaml(file);
    if (!('value' in yaml)) return;
    const isEmpty = yaml.value === null || (Array.isArray(yaml.value) && yaml.value.length === 0);
    if (!Array.isArray(yaml.value) || isEmpty) {
      const what = isEmpty ? `The file holds no ${noun}.` : `The file is not a list of ${noun}s.`;
      this.lost.addEmptied(path);
      this.report([
        {
          rule: 'wrong-type',
          at: yaml.at(),
          what,
          why: `It is read as a list, each ${noun} beginning with a hyphen.`,
          fix: isEmpty
            ? 'Write the list, or delete the file.'
            : 'Put a hyphen and a space before the first field of each, and indent the others as far.',
        },
      ]);
      return;
    }
    const before = this.issues.length;
    for (const index of yaml.value.keys()) {
      // A file that is wrong from end to end is not a thousand separate slips.
      if (this.issues.length - before > MOST_FAULTS) return;
      const value = this.#shape(schema, yaml, [index], noun);
      if (value !== undefined) keep(entryOf(value.id, value, file, yaml, [index]));
      else this.lost.addNameless(path, valueAt(yaml.value, [index, 'id']));
    }
  }

  #page<S extends z.ZodType>(
    file: TextFile,
    schema: S,
    id: string,
    noun: string,
    keep: (entry: Entry<z.output<S>> & Pick<TopicEntry, 'prose'>) => void,
  ): void {
    const { matter, proseStart, issues } = frontMatter(file);
    const { prose, issues: proseIssues } = readOnce(file, 'prose', () => readProse(file, proseStart));
    this.report(issues);
    this.report(proseIssues);
    if (!matter) return;
    const yaml = this.#yaml(file, matter);
    if ('value' in yaml && yaml.value === null) {
      this.report([
        {
          rule: 'front-matter',
          at: yaml.at(),
          what: 'The front matter is empty.',
          why: `Every ${noun} has at least a title and a summary.`,
          fix: 'Write them between the two lines of three hyphens.',
        },
      ]);
      return;
    }
    const value = this.#shape(schema, yaml, [], noun);
    if (value !== undefined) keep({ ...entryOf(id, value, file, yaml, []), prose });
  }

  #yaml(file: TextFile, part?: { start: number; end: number }): YamlValue {
    const yaml = readOnce(file, 'yaml', () => parsedYaml(file, part));
    this.report(yaml.issues);
    return yaml;
  }

  /**
   * The record that stands at a place of a YAML text, with its faults taken down; nothing if none can be made of it.
   */
  #shape<S extends z.ZodType>(schema: S, yaml: YamlValue, at: Path, noun: string): z.output<S> | undefined {
    if (!('value' in yaml)) return undefined;
    const written = valueAt(yaml.value, at);
    const { value, issues } = shaped(schema, written, (path = [], part) => yaml.at([...at, ...path], part), noun);
    this.report(issues);
    return value;
  }
}

function entryOf<T>(id: string, value: T, file: TextFile, yaml: YamlValue, at: Path): Entry<T> {
  return { id, value, file: file.file, at: (path = [], part) => yaml.at([...at, ...path], part) };
}
