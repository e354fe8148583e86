import type { z } from 'zod';
import { Claim } from '#schema/claim.ts';
import { Entity, Topic } from '#schema/page.ts';
import { Relation } from '#schema/relation.ts';
import { Source } from '#schema/source.ts';
import { topOf, type Issue } from '#issues/issue.ts';

interface Sort {
  readonly folder: string;
  readonly noun: string;
  readonly schema: z.ZodType;
  readonly isList?: true;
}

/** An entity is known by its folder alone: what has no more fields than one may be a topic as well. */
const ENTITY: Sort = { folder: 'entities', noun: 'entity', schema: Entity };

/** Records of which each sort has a folder of its own, and is no other by its fields. */
const SORTS: readonly Sort[] = [
  { folder: 'claims', noun: 'claim', schema: Claim, isList: true },
  { folder: 'relations', noun: 'relation', schema: Relation, isList: true },
  { folder: 'sources', noun: 'source', schema: Source },
  { folder: 'topics', noun: 'topic', schema: Topic },
];

/** What is wrong with a sound record, or list of records, in the folder of another sort, and where it belongs. */
export function misplaced(file: string, path: string, value: unknown): { issue: Issue; belongs: string } | undefined {
  const [folder, name] = [path.split('/')[0], path.split('/').at(-1)];
  const own = [...SORTS, ENTITY].find((sort) => sort.folder === folder);
  if (!own || fits(own, value)) return undefined;
  const other = SORTS.find((sort) => fits(sort, value));
  if (!other) return undefined;
  const belongs = `${other.folder}/${name}`;
  const issue: Issue = {
    rule: 'misplaced-file',
    at: topOf(file),
    what: `What stands in this file is a ${other.noun}.`,
    why: `Files in ${folder}/ hold ${own.isList ? `a list of ${own.noun}s` : `one ${own.noun}`}.`,
    fix: `Move it to ${belongs}.`,
  };
  return { issue, belongs };
}

/** Of a list its first record tells. */
const fits = ({ schema, isList }: Sort, value: unknown): boolean =>
  Array.isArray(value) === (isList ?? false) && schema.safeParse(Array.isArray(value) ? value[0] : value).success;
