import { z } from 'zod';
import type { Condition } from './condition.ts';
import { anew, mixedWord } from './one-script.ts';
import { plainId } from './plain-id.ts';

/**
 * What an id may look like: lower-case letters of any script and digits, joined by single hyphens.
 * It is part of addresses and anchors, so it holds nothing that an address would have to escape by hand.
 * Letters may carry marks, as Hindi and Thai write them; what cannot be seen is none, nor what is only another look of a
 * letter.
 */
export const ID_PATTERN =
  /^(?!.*[\p{DI}\u00AA\u00BA\u017F\u02B0-\u02B8\u1D2C-\u1D6A\u2071\u207F\u2090-\u209C\u2102-\u2149\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\uFF10-\uFF9D\u{1D400}-\u{1D7FF}])[\p{Ll}\p{Lo}\p{Lm}\p{Nd}][\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}]*(?:-[\p{Ll}\p{Lo}\p{Lm}\p{Nd}][\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}]*)*$/u;

/** The most characters an id may have, in UTF-16 units. */
export const LONGEST_ID = 80;

/** Names that Windows keeps for machines: no file or folder can have them there, whatever its ending. */
export const WINDOWS_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const OF_WINDOWS: Condition = {
  rule: 'bad-id',
  which: 'is a name that Windows keeps for itself',
  why: 'Neither the files here nor the site could be copied to such a machine.',
  fix: 'Choose another id, in which more stands.',
};

/** Ids that are most likely meant by a text: several in a row, and those of files by their paths. */
const idsMeant = (written: string): string[] =>
  written
    .split(/[,;]/)
    .filter((part) => part.trim() !== '')
    .map((part) => plainId(part.replace(/^(?:.*\/)?([^/]*)\.(?:mdx?|ya?ml)$/, '$1')));

/** What is said of letters that look like others. */
export const MIXED = {
  rule: 'mixed-scripts',
  which: 'has letters of two scripts in one word',
  why: 'They look alike, so that nobody can tell this id from the one that is meant.',
  fix: anew,
} satisfies Condition;

/** The sorts of record that have an id of their own, as a schema says which of them an id names. */
export const NAMED = [
  'page',
  'claim',
  'source',
  'relation',
  'disagreement',
  'gap',
  'kind',
  'relation type',
  'group',
  'kind of amount',
  'kind of source',
  'synonyms',
  'clause',
  'common error',
  'file of claims',
] as const;
export type NamedSort = (typeof NAMED)[number];

/**
 * A text that is an id.
 *
 * @param names - Of which sort the record is that it names; none for ids of another time, or of another place.
 */
export const id = (names?: NamedSort) =>
  z
    .string()
    .refine((text) => ID_PATTERN.test(text), {
      params: {
        rule: 'bad-id',
        which: 'cannot be an id',
        why:
          'An id is made of lower-case letters and digits joined ' +
          'by single hyphens, because it is part of addresses.',
        fix: (written) =>
          written.trim() === plainId(written)
            ? 'Delete the blank before or after it.'
            : `Write it like ${idsMeant(written)
                .map((one) => `"${one}"`)
                .join(' and ')}.`,
      } satisfies Condition,
    })
    .refine((text) => !mixedWord(text), { params: MIXED })
    .refine((text) => !WINDOWS_NAME.test(text), { params: OF_WINDOWS })
    .max(LONGEST_ID)
    // Editors are told the form as well.
    .meta({ pattern: ID_PATTERN.source, ...(names && { names }) });

export const PageId = id('page').brand<'PageId'>();
/** Id of an entity or a topic: the name of its file. */
export type PageId = z.infer<typeof PageId>;

export const SourceId = id('source').brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

export const ClaimId = id('claim').brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;

export const RelationId = id('relation').brand<'RelationId'>();
export type RelationId = z.infer<typeof RelationId>;

export const KindId = id('kind').brand<'KindId'>();
/** Id of a kind of entity: the name of its folder under `entities/`. */
export type KindId = z.infer<typeof KindId>;

export const RelationTypeId = id('relation type').brand<'RelationTypeId'>();
/** Id of a type of relation: the name of its file under `relations/`. */
export type RelationTypeId = z.infer<typeof RelationTypeId>;

export const SynonymsId = id('synonyms').brand<'SynonymsId'>();
export type SynonymsId = z.infer<typeof SynonymsId>;

export const AmountKindId = id('kind of amount').brand<'AmountKindId'>();
export type AmountKindId = z.infer<typeof AmountKindId>;

export const SourceKindId = id('kind of source').brand<'SourceKindId'>();
export type SourceKindId = z.infer<typeof SourceKindId>;
