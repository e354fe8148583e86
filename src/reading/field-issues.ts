import type { z } from 'zod';
import type { Issue, Words } from '#issues/issue.ts';
import { didYouMean, nearest } from '#issues/nearest.ts';
import type { Condition } from '#schema/condition.ts';
import type { Path, Spot } from '#schema/entry.ts';
import { quoted } from './report.ts';
import { described, keysOf, pathOf, valueAt } from './schema-walk.ts';

/** A record that does not fit its schema. */
interface Misfit {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly at: Spot;
  /** What the record is, in the singular: `claim`. */
  readonly noun: string;
}

/** A record with more unknown fields than this is something else altogether. */
const MOST_UNKNOWN = 50;

/** What zod found, one issue for each field, in the words of an author. */
export function* fieldIssues(found: readonly z.core.$ZodIssue[], misfit: Misfit): Iterable<Issue> {
  const misspelt = new Set(
    found.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => meantKey(key, issue.path, misfit)) : [],
    ),
  );
  for (const issue of found) {
    const path = pathOf(issue.path);
    if (issue.code === 'unrecognized_keys') yield* unknownFields(issue.keys, path, misfit);
    else if (issue.code === 'invalid_union') yield* unionIssues(issue, misfit);
    // A field that is only misspelt is not missing as well.
    else if (valueAt(misfit.value, path) !== undefined || !misspelt.has([...path].join('.')))
      yield fieldIssue(issue, path, misfit);
  }
}

/** The way to the field that a misspelt key most likely stands for, among those that the record does not have. */
function meantKey(key: string, path: readonly PropertyKey[], { schema, value }: Misfit): string | undefined {
  const way = pathOf(path);
  const record = valueAt(value, way);
  const meant = nearest(
    key,
    keysOf(schema, way).filter(
      (known) => typeof record !== 'object' || record === null || !Object.hasOwn(record, known),
    ),
  );
  return meant === undefined ? undefined : [...way, meant].join('.');
}

function* unknownFields(keys: readonly string[], path: Path, misfit: Misfit): Iterable<Issue> {
  const known = keysOf(misfit.schema, path);
  for (const key of keys.slice(0, MOST_UNKNOWN))
    yield {
      rule: 'unknown-field',
      at: misfit.at([...path, key], 'key'),
      what: `No field of this ${misfit.noun} is called "${quoted(key)}".`,
      why: `A field that nobody reads would be lost without a word. Fields here: ${known.join(', ')}.`,
      fix: /^\d+$/.test(key)
        ? 'Write the number before it without a comma; between fields a comma stands before a name.'
        : didYouMean(key, known, 'Delete it, or use one of these fields.'),
    };
}

/** Of a choice, the form with the fewest faults is taken for the one that was meant. */
function* unionIssues(issue: z.core.$ZodIssueInvalidUnion, misfit: Misfit): Iterable<Issue> {
  const forms = [...issue.errors].sort((a, b) => a.length - b.length);
  const inside = (form: readonly z.core.$ZodIssue[]) =>
    form.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  const [closest = []] = forms;
  const others = forms
    .slice(1)
    .filter((form) => form.length === 1 && closest.length === 1 && isMissing(form[0], misfit.value, issue.path));
  for (const found of fieldIssues(inside(closest), misfit)) {
    const instead = found.rule === 'missing-field' ? others.map((form) => `"${String(form[0]?.path.at(-1))}:"`) : [];
    yield instead.length > 0
      ? { ...found, fix: `${found.fix.replace(/\.$/, '')}, or ${instead.join(' or ')} instead.` }
      : found;
  }
}

const isMissing = (issue: z.core.$ZodIssue | undefined, value: unknown, path: readonly PropertyKey[]) =>
  issue?.code === 'invalid_type' && valueAt(value, pathOf([...path, ...issue.path])) === undefined;

/** A fault of one field, with what all that is said of it needs. */
interface Field extends Pick<Misfit, 'noun'> {
  readonly issue: z.core.$ZodIssue;
  readonly written: unknown;
  /** Fields that it may have, where it is a record. */
  readonly keys: readonly string[];
  /** What the schema says of the field; empty for a whole record. */
  readonly meaning: string;
}

/** Words whose first sentence goes on from the name of the field. */
type FieldWords = Words & Pick<Issue, 'rule'>;

function fieldIssue(issue: z.core.$ZodIssue, path: Path, { schema, value, at, noun }: Misfit): Issue {
  const name = path.filter((step) => typeof step === 'string').at(-1);
  const item = typeof path.at(-1) === 'number' ? 'An entry of ' : '';
  const field: Field = {
    issue,
    written: valueAt(value, path),
    meaning: described(schema, path),
    keys: keysOf(schema, path),
    noun,
  };
  const { what, ...words } = fieldWords(field, name ?? noun);
  return { at: at(path), what: `${name === undefined ? `The ${noun}` : `${item}"${name}"`} ${what}.`, ...words };
}

function fieldWords(field: Field, name: string): FieldWords {
  const { issue, written } = field;
  switch (issue.code) {
    case 'invalid_type':
      return written === undefined
        ? missing(field, `Add "${name}:" with ${NAMES[issue.expected] ?? issue.expected}.`)
        : wrongType(field, issue.expected);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return written === undefined
        ? missing(field, `Add one of: ${allowed.join(', ')}.`)
        : notAllowed(written, allowed);
    }
    case 'too_big':
      return tooBig(field, issue);
    case 'too_small':
      return tooSmall(field, issue);
    default:
      return unfulfilled(field);
  }
}

const missing = ({ meaning, noun }: Field, fix: string): FieldWords => ({
  rule: 'missing-field',
  what: 'is missing',
  why: meaning || `Every ${noun} has it.`,
  fix,
});

/** The right form of a text that stands where another sort of value is needed, as far as it can be told. */
function formOf(text: string, expected: string, [key]: readonly string[]): string | undefined {
  const parts = text.replace(/^[(\s]+|[)\s]+$/g, '').split(/\s*[,;]\s*/);
  if (expected === 'array') return `[${parts.join(', ')}]`;
  if (expected === 'number')
    return /^[^\d\s-]?((?:\d+(?:\.\d+)?)|\d{1,3}(?:,\d{3})+)\s?%?$/.exec(text)?.[1]?.replaceAll(',', '');
  return expected === 'object' && key !== undefined ? `{ ${key}: ${text} }` : undefined;
}

function wrongType({ written, meaning, keys, noun }: Field, expected: string): FieldWords {
  const form = typeof written === 'string' ? formOf(written, expected, keys) : undefined;
  const needed = NAMES[expected] ?? expected;
  return {
    rule: 'wrong-type',
    what: `is ${typed(written)}, and ${needed} is needed`,
    why: meaning || `The ${noun} cannot be read otherwise.`,
    fix:
      written === null
        ? `Write ${needed}, or leave the field out.`
        : expected === 'string'
          ? 'Put it in quotation marks, or write text.'
          : `Write ${needed}${form === undefined ? '' : `: ${quoted(form)}`}.`,
  };
}

const notAllowed = (written: unknown, allowed: readonly string[]): FieldWords => ({
  rule: 'wrong-value',
  what: `is ${written === null ? 'empty' : `"${quoted(String(written))}"`}`,
  why: `It must be one of: ${allowed.join(', ')}.`,
  fix: allowed.includes(String(written))
    ? 'Write it without quotation marks.'
    : didYouMean(String(written), allowed, 'Choose one of these words.'),
});

function tooBig({ written, meaning }: Field, { maximum, origin }: z.core.$ZodIssueTooBig): FieldWords {
  if (typeof written === 'number')
    return { rule: 'wrong-value', what: `is ${written}`, why: meaning, fix: `Write a number of at most ${maximum}.` };
  return {
    rule: 'too-long',
    what: `is longer than ${maximum} ${origin === 'string' ? 'characters' : 'entries'}`,
    why: meaning || 'Longer texts break lists and search results.',
    fix: 'Shorten it.',
  };
}

function tooSmall({ written, meaning, noun }: Field, { minimum }: z.core.$ZodIssueTooSmall): FieldWords {
  if (typeof written === 'number')
    return { rule: 'wrong-value', what: `is ${written}`, why: meaning, fix: `Write a number of at least ${minimum}.` };
  return {
    rule: 'too-short',
    what: `needs at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`,
    why: meaning || `The ${noun} means nothing without it.`,
    fix: 'Add what is missing.',
  };
}

/** A form that the schema gives as a pattern alone, without a condition in words. */
const UNNAMED: Condition = {
  rule: 'wrong-value',
  which: 'does not have the right form',
  fix: 'Write it in the form that is described here.',
};

/** The conditions of our own schemas, which bring their words with them. */
function unfulfilled({ issue, written, meaning }: Field): FieldWords {
  const broken = issue.code === 'custom' && issue.params ? (issue.params as Condition) : UNNAMED;
  const text = String(written);
  return {
    rule: broken.rule,
    what: 'what' in broken ? broken.what : `is "${quoted(text)}", which ${broken.which}`,
    why: broken.why ?? (meaning || 'It cannot be read.'),
    fix: typeof broken.fix === 'string' ? broken.fix : broken.fix(text),
  };
}

function typed(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a record with fields';
  return typeof value === 'string'
    ? `the text "${quoted(value)}"`
    : `the ${typeof value === 'number' ? 'number' : 'word'} ${String(value)}`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a record with fields',
  record: 'a record with fields',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
