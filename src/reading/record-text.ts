import type { z } from 'zod';
import type { Prose } from '#graph/prose.ts';
import type { Issue } from '#issues/issue.ts';
import type { Entry, Path, Spot } from '#schema/entry.ts';
import { RelationVocabulary } from '#schema/vocabulary.ts';
import { frontMatter } from './front-matter.ts';
import type { LostRecords } from './lost-records.ts';
import { misplaced } from './misplaced.ts';
import { readProse } from './prose.ts';
import { readOnce } from './read-before.ts';
import { valueAt } from './schema-walk.ts';
import { shaped } from './shape.ts';
import type { TextFile } from './text-file.ts';
import { parsedYaml, type YamlValue } from './yaml.ts';

/** Where it is taken down what is wrong with a text, and what is lost by it. */
interface TakenDown {
  report(issues: readonly Issue[]): void;
  readonly lost: LostRecords;
}

/** Faults in one list after which its other records are not looked at. */
const MOST_FAULTS = 1000;

/** Fields and the line that ends them, at the head of what seems to be prose. */
const OPENED_AGAIN = /^\s*[\w-]+:[\s\S]*?^---[ \t]*$/m;

/** The text of a file, which is read as one record, as a list of records, or as a page. */
export class RecordText {
  readonly #path: string;
  readonly #file: TextFile;
  readonly #taken: TakenDown;

  /** @param path - Of the file in the subject. */
  constructor(path: string, file: TextFile, taken: TakenDown) {
    this.#path = path;
    this.#file = file;
    this.#taken = taken;
  }

  /** The record that the whole text is; none where none can be made of it. */
  one<S extends z.ZodType>(schema: S, id: string, noun: string): Entry<z.output<S>>[] {
    const yaml = this.#yaml();
    if (this.#isMisplaced(yaml)) return [];
    const value = this.#shape(schema, yaml, [], noun);
    return value === undefined ? [] : [this.#entry(id, value, yaml, [])];
  }

  /** Every record of a list for itself, so that one bad record does not hide the others. */
  list<T extends { id: string }>(schema: z.ZodType<T>, noun: string): Entry<T>[] {
    const yaml = this.#yaml();
    if (!('value' in yaml) || this.#isMisplaced(yaml)) return [];
    if (!Array.isArray(yaml.value) || yaml.value.length === 0) {
      this.#taken.lost.addEmptied(this.#path);
      this.#taken.report([noList(yaml, noun)]);
      return [];
    }
    const read: Entry<T>[] = [];
    let faults = 0;
    for (const index of yaml.value.keys()) {
      // A file that is wrong from end to end is not a thousand separate slips.
      if (faults > MOST_FAULTS) break;
      const value = this.#shape(schema, yaml, [index], noun, (issues) => (faults += issues.length));
      if (value !== undefined) read.push(this.#entry(value.id, value, yaml, [index]));
      else this.#taken.lost.addNameless(this.#path, valueAt(yaml.value, [index, 'id']));
    }
    return read;
  }

  /** The record in the front matter, with the prose below it. */
  page<S extends z.ZodType>(schema: S, id: string, noun: string): (Entry<z.output<S>> & { readonly prose: Prose })[] {
    const file = this.#file;
    const { matter, proseStart, issues } = frontMatter(file);
    this.#taken.report(issues);
    // Where it begins cannot be told, nor with it what is prose.
    if (!matter) return [];
    const yaml = this.#yaml(matter);
    const isEmpty = 'value' in yaml && yaml.value === null;
    if (isEmpty && OPENED_AGAIN.test(file.text.slice(proseStart))) {
      this.#taken.report([
        {
          rule: 'front-matter',
          at: yaml.at(),
          what: 'The front matter is opened twice.',
          why: 'The second line of three hyphens ends it, so that it has nothing in it.',
          fix: 'Delete this line.',
        },
      ]);
      return [];
    }
    const { prose, issues: ofProse } = readOnce(file, 'prose', () => readProse(file, proseStart));
    this.#taken.report(ofProse);
    if (isEmpty) {
      this.#taken.report([
        {
          rule: 'front-matter',
          at: yaml.at(),
          what: 'The front matter is empty.',
          why: `Every ${noun} has at least a title and a summary.`,
          fix: 'Write them between the two lines of three hyphens.',
        },
      ]);
      return [];
    }
    if (this.#isMisplaced(yaml)) return [];
    const value = this.#shape(schema, yaml, [], noun);
    return value === undefined ? [] : [{ ...this.#entry(id, value, yaml, []), prose }];
  }

  /** The two lists of the vocabulary of relations. */
  relations() {
    const yaml = this.#yaml();
    const value = this.#shape(RelationVocabulary, yaml, [], 'vocabulary');
    const { lost } = this.#taken;
    for (const list of ['groups', 'types'] as const) {
      const read = new Set<unknown>(value?.[list].map((record) => record.id));
      if (read.size === 0) lost.addEmptied(this.#path);
      const written = 'value' in yaml ? valueAt(yaml.value, [list]) : [];
      for (const record of Array.isArray(written) ? written : [])
        if (!read.has(valueAt(record, ['id']))) lost.addNameless(this.#path, valueAt(record, ['id']));
    }
    const entries = <T extends { id: string }>(list: string, records: readonly T[] = []) =>
      records.map((record, index) => this.#entry(record.id, record, yaml, [list, index]));
    return { groups: entries('groups', value?.groups), types: entries('types', value?.types) };
  }

  /** Whether this is another sort of record than its folder holds, which is told then. */
  #isMisplaced({ value }: YamlValue): boolean {
    const found = misplaced(this.#file.file, this.#path, value);
    if (!found) return false;
    this.#taken.report([found.issue]);
    this.#taken.lost.add(found.belongs, this.#file.text);
    return true;
  }

  #yaml(part?: { start: number; end: number }): YamlValue {
    const yaml = readOnce(this.#file, 'yaml', () => parsedYaml(this.#file, part));
    this.#taken.report(yaml.issues);
    return yaml;
  }

  /**
   * The record that stands at a place of a YAML text, with its faults taken down; nothing if none can be made of it.
   *
   * @param found - Is told the faults as well.
   */
  #shape<S extends z.ZodType>(
    schema: S,
    yaml: YamlValue,
    at: Path,
    noun: string,
    found?: (issues: readonly Issue[]) => void,
  ): z.output<S> | undefined {
    if (!('value' in yaml)) return undefined;
    const written = valueAt(yaml.value, at);
    const spot: Spot = (path = [], part) => yaml.at([...at, ...path], part);
    const { value, issues } = readOnce(this.#file, at.join(' '), () => shaped(schema, written, spot, noun));
    this.#taken.report(issues);
    found?.(issues);
    return value;
  }

  #entry<T>(id: string, value: T, yaml: YamlValue, at: Path): Entry<T> {
    return { id, value, file: this.#file.file, at: (path = [], part) => yaml.at([...at, ...path], part) };
  }
}

function noList({ value, at }: YamlValue, noun: string): Issue {
  const isEmpty = value === null || Array.isArray(value);
  return {
    rule: 'wrong-type',
    at: at(),
    what: isEmpty ? `The file holds no ${noun}.` : `The file is not a list of ${noun}s.`,
    why: `It is read as a list, each ${noun} beginning with a hyphen.`,
    fix: isEmpty
      ? 'Write the list, or delete the file.'
      : 'Put a hyphen and a space before the first field of each, and indent the others as far.',
  };
}
