import { z } from 'zod';
import { AnswersFile } from '#schema/answer.ts';
import { ClaimFile } from '#schema/claim.ts';
import { ClauseFile } from '#schema/clause.ts';
import { CommonErrorFile } from '#schema/common-error.ts';
import { DisagreementFile, GapFile } from '#schema/disagreement.ts';
import type { Path } from '#schema/entry.ts';
import type { NamedSort } from '#schema/ids.ts';
import { GoneFile } from '#schema/moved.ts';
import { Entity, Topic } from '#schema/page.ts';
import { RelationFile } from '#schema/relation.ts';
import { Site } from '#schema/site.ts';
import { Source } from '#schema/source.ts';
import {
  AmountVocabulary,
  KindVocabulary,
  RelationVocabulary,
  SourceVocabulary,
  SynonymVocabulary,
} from '#schema/vocabulary.ts';
import { frontMatter } from '#reading/front-matter.ts';
import { bare } from '#reading/schema-walk.ts';
import { offsetAt, type TextFile } from '#reading/text-file.ts';
import { parsedYaml } from '#reading/yaml.ts';

const SCHEMAS: readonly [path: RegExp, schema: z.ZodType][] = [
  [/^entities\//, Entity],
  [/^topics\//, Topic],
  [/^sources\//, Source],
  [/^claims\//, ClaimFile],
  [/^relations\//, RelationFile],
  [/^vocabulary\/kinds/, KindVocabulary],
  [/^vocabulary\/relations/, RelationVocabulary],
  [/^vocabulary\/amounts/, AmountVocabulary],
  [/^vocabulary\/sources/, SourceVocabulary],
  [/^vocabulary\/synonyms/, SynonymVocabulary],
  [/^disagreements/, DisagreementFile],
  [/^gaps/, GapFile],
  [/^clauses/, ClauseFile],
  [/^common-errors/, CommonErrorFile],
  [/^gone/, GoneFile],
  [/^unanswered/, AnswersFile],
  [/^site/, Site],
];

/** An id in YAML, with the sort of record that it names by its schema. */
export interface IdPlace {
  readonly id: string;
  readonly sort: NamedSort;
  readonly path: Path;
  /** Offset in the text of its file. */
  readonly start: number;
  /** Whether it is the id of the record that it stands in. */
  readonly isOwn: boolean;
}

/** Every id in the YAML of a file, in no order. */
export function idPlaces(path: string, file: TextFile): IdPlace[] {
  const schema = SCHEMAS.find(([pattern]) => pattern.test(path))?.[1];
  const extent = path.endsWith('.mdx') ? frontMatter(file).matter : { start: 0, end: file.text.length };
  if (!schema || !extent) return [];
  const yaml = parsedYaml(file, extent);
  const places = new Map<string, IdPlace>();
  for (const { sort, id, path: way } of named(schema, yaml.value, [])) {
    const { line, column } = yaml.at(way);
    const at = offsetAt(file, line, column);
    const start = at + (/["']/.test(file.text[at]!) ? 1 : 0);
    if (file.text.startsWith(id, start))
      places.set(`${start} ${sort}`, {
        id,
        sort,
        path: way,
        start,
        isOwn: way.at(-1) === 'id' && !/^(?:gone|unanswered)/.test(path),
      });
  }
  return [...places.values()];
}

function* named(schema: z.ZodType, value: unknown, path: Path): Iterable<Pick<IdPlace, 'sort' | 'id' | 'path'>> {
  const inner = bare(schema);
  const sort = sortOf(schema) ?? sortOf(inner);
  if (sort !== undefined && typeof value === 'string') yield { sort, id: value, path };
  else if (inner instanceof z.ZodUnion)
    for (const option of inner.options as readonly z.ZodType[]) yield* named(option, value, path);
  else if (inner instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries()) yield* named(inner.element as z.ZodType, item, [...path, index]);
  else if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null)
    for (const [key, field] of Object.entries(inner.shape as Record<string, z.ZodType>))
      yield* named(field, (value as Record<string, unknown>)[key], [...path, key]);
}

const sortOf = (schema: z.ZodType) => z.globalRegistry.get(schema)?.['names'] as NamedSort | undefined;
