import { z } from 'zod';
import { Claim, ClaimStatus } from './claim.ts';
import { Clause } from './clause.ts';
import { CommonError } from './common-error.ts';
import { Disagreement, Gap } from './disagreement.ts';
import { id, KindId, RelationTypeId, SourceId } from './ids.ts';
import { schemaOf } from './json-schemas.ts';
import { Entity, Topic } from './page.ts';
import { Day, PartialDate } from './partial-date.ts';
import { Relation } from './relation.ts';
import { Source } from './source.ts';
import { AmountKind, Kind, RelationType, SourceKind } from './vocabulary.ts';

const permalink = z.string().describe('Address of the record on the site, which stays.');
const standing = z
  .enum(['upcoming', 'in-force', 'ended', 'not-known'])
  .describe('Where it stands on the day on which the facts were checked.');
const bounds = z
  .strictObject({
    earliest: Day.optional().describe('First day on which it can have held; without it, it may always have.'),
    sure: Day.optional().describe(
      'First day on which it held for certain, 1000-01-01 if always; without it, it is not known to have begun.',
    ),
    unsure: Day.optional().describe('First day from which it is not known any more whether it held.'),
    over: Day.optional().describe('First day on which it no longer held for certain; without it, no end is known.'),
  })
  .describe(
    'The days that bound it: it holds from sure to before unsure, does not before earliest and from over on, ' +
      'and else it is not known.',
  );
const relation = Relation.omit({ moved: true });
// Two of its fields go together, which leaves a shape that nothing can be taken from but field by field.
const { moved: _, ...source } = Source.shape;

/** What each file of data holds: a list of such records. They are those of authors, with what the graph adds. */
export const DATA_SHAPES = {
  claims: Claim.omit({ moved: true }).extend({ permalink, standing: standing.optional(), bounds: bounds.optional() }),
  relations: relation.extend({
    permalink,
    type: RelationTypeId.describe('Id of its type, in relation-types.'),
    status: ClaimStatus.describe('How it is known: by its best claim, or less well.'),
    standing,
    bounds,
  }),
  sources: z.strictObject({ ...source, id: SourceId.describe('Permanent id.'), permalink }),
  pages: z.strictObject({
    ...Topic.omit({ moved: true, moved_headings: true }).shape,
    ...Entity.omit({ moved: true, moved_headings: true }).shape,
    id: id().describe('Permanent id; its address.'),
    permalink,
    shape: z
      .enum(['entity', 'topic'])
      .describe('An entity, which is a thing; or a topic, which is a question or a term.'),
    kind: KindId.optional().describe('Of an entity: id of its kind, in kinds.'),
  }),
  terms: z.strictObject({
    id: id().describe('Id of its page.'),
    permalink,
    term: z.string().describe('The term.'),
    aliases: z.array(z.string()).optional().describe('Other words for it.'),
    definition: z.string().describe('What it means on this site.'),
    now: z.string().optional().describe('How it applies on the day on which the facts were checked, in a sentence.'),
    since: PartialDate.optional().describe('From when on it has applied so.'),
    claims: z.array(id()).optional().describe('Ids of the claims by which the site defines it.'),
  }),
  disagreements: Disagreement.omit({ moved: true }).extend({ permalink }),
  'common-errors': CommonError.extend({ permalink }),
  gaps: Gap.omit({ moved: true }).extend({ permalink }),
  clauses: Clause.extend({ permalink }),
  kinds: Kind,
  'relation-types': RelationType,
  'amount-kinds': AmountKind,
  'source-kinds': SourceKind,
} as const satisfies Readonly<Record<string, z.ZodObject>>;

export type DataSort = keyof typeof DATA_SHAPES;

/** The file beside this one that holds the lines of the shapes of version 1 that were given out. */
export const SHAPES_FILE = 'data-shapes.v1.txt';

/** A part of a JSON Schema, as far as it is read here. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** The schema of the records of each file of data. */
export const dataSchemas = (): Readonly<Record<DataSort, JsonSchema>> =>
  Object.fromEntries(
    Object.entries(DATA_SHAPES).map(([sort, shape]) => [sort, schemaOf(shape, { title: sort, datesAreText: true })]),
  ) as unknown as Record<DataSort, JsonSchema>;

/**
 * The shape of data as lines, `claims.sources[].locator text, optional`, so that two versions of it can be compared.
 * Words that describe it are left out.
 */
export function shapeLines(schemas: Readonly<Record<string, JsonSchema>>): readonly string[] {
  const lines: string[] = [];
  const visit = (path: string, schema: JsonSchema, isNeeded: boolean): void => {
    lines.push(`${path} ${typeOf(schema)}${isNeeded ? '' : ', optional'}`);
    for (const one of schema.anyOf ?? [schema]) {
      for (const [name, field] of Object.entries(one.properties ?? {}))
        visit(`${path}.${name}`, field, one.required?.includes(name) ?? false);
      if (one.items) visit(`${path}[]`, one.items, true);
    }
  };
  for (const [sort, schema] of Object.entries(schemas)) visit(sort, schema, true);
  return [...new Set(lines)].toSorted();
}

function typeOf(schema: JsonSchema): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  const values = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
  return values ? values.map((value) => JSON.stringify(value)).join(' | ') : (schema.type ?? 'any');
}

/**
 * What of a shape that was given out is no longer so: fields that are gone or different. Further ones break nothing.
 */
export const broken = (before: readonly string[], now: readonly string[]): readonly string[] => {
  const kept = new Set(now);
  return before.filter((line) => !kept.has(line));
};
