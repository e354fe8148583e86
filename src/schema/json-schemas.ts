import { z } from 'zod';
import { AnswersFile } from './answer.ts';
import { ClaimFile } from './claim.ts';
import { CommonErrorFile } from './common-error.ts';
import { ClauseFile } from './clause.ts';
import { DisagreementFile, GapFile } from './disagreement.ts';
import { GoneFile } from './moved.ts';
import { Entity, Topic } from './page.ts';
import { RelationFile } from './relation.ts';
import { Site } from './site.ts';
import { Source } from './source.ts';
import {
  AmountVocabulary,
  KindVocabulary,
  RelationVocabulary,
  SourceVocabulary,
  SynonymVocabulary,
} from './vocabulary.ts';

const FILES: Readonly<Record<string, { readonly schema: z.ZodType; readonly title: string }>> = {
  'amounts.json': { schema: AmountVocabulary, title: 'Kinds of amount' },
  'claims.json': { schema: ClaimFile, title: 'Claims' },
  'common-errors.json': { schema: CommonErrorFile, title: 'Common errors' },
  'clauses.json': { schema: ClauseFile, title: 'Clauses' },
  'disagreements.json': { schema: DisagreementFile, title: 'Disagreements' },
  'entity.json': { schema: Entity, title: 'Front matter of an entity' },
  'gaps.json': { schema: GapFile, title: 'Gaps' },
  'gone.json': { schema: GoneFile, title: 'What is gone' },
  'kinds.json': { schema: KindVocabulary, title: 'Kinds of entity' },
  'relation-types.json': { schema: RelationVocabulary, title: 'Types of relation' },
  'relations.json': { schema: RelationFile, title: 'Relations' },
  'site.json': { schema: Site, title: 'The site' },
  'source.json': { schema: Source, title: 'A source' },
  'source-kinds.json': { schema: SourceVocabulary, title: 'Kinds of source' },
  'synonyms.json': { schema: SynonymVocabulary, title: 'Synonyms' },
  'unanswered.json': { schema: AnswersFile, title: 'Addresses that did not answer' },
  'topic.json': { schema: Topic, title: 'Front matter of a topic' },
};

/**
 * JSON Schemas of all records, by the name of their file, for editors that complete and check YAML.
 * They say what an author may write; what records say of each other is for the check alone.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, { schema, title }]) => [
      name,
      `${JSON.stringify(schemaOf(schema, { title }), null, 2)}\n`,
    ]),
  );
}

/**
 * A shape as JSON Schema.
 *
 * @param datesAreText - Whether a bare year is text as well, as in data; else it may be a number, as authors write it.
 */
export const schemaOf = (
  schema: z.ZodType,
  { title, datesAreText = false }: { readonly title: string; readonly datesAreText?: boolean },
): z.core.JSONSchema.BaseSchema => ({
  title,
  ...z.toJSONSchema(schema, { io: 'input', override: (part) => withDate(part, datesAreText) }),
});

/** Months with the days that each has; which years have a 29 February the check knows. */
const DAY = String.raw`(0[1-9]|1[0-2])-(0[1-9]|[12]\d)|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31`;
const DATE = String.raw`^([1-9]\d{3}(-(0[1-9]|1[0-2]|${DAY}))?[~?%]?|[1-9]\d{3}-3[3-6]|[1-9]\d{2}X|[1-9]\dXX)$`;

/** A date is read as text, and YAML gives a bare year as a number. */
function withDate(
  { zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema },
  isText: boolean,
): void {
  if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.def.out instanceof z.ZodString)) return;
  delete jsonSchema.type;
  const isYear = zodSchema.safeParse(2024).success;
  if (isYear && isText) Object.assign(jsonSchema, { type: 'string', pattern: DATE });
  else if (isYear)
    jsonSchema.anyOf = [
      { type: 'string', pattern: DATE },
      { type: 'integer', minimum: 1000, maximum: 9999 },
    ];
  else Object.assign(jsonSchema, { type: 'string', pattern: `^[1-9]\\d{3}-(${DAY})$` });
}
