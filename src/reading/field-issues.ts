import type { z } from 'zod';
import type { Issue } from '#issues/issue.ts';
import { didYouMean, nearest } from '#issues/nearest.ts';
import type { Path, Spot } from '#schema/entry.ts';
import { plainId } from './plain-id.ts';
import { quoted } from './report.ts';
import { described, keysOf } from './schema-walk.ts';

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
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') yield* unknownFields(issue.keys, path, misfit);
    else if (issue.code === 'invalid_union') yield* unionIssues(issue, misfit);
    // A field that is only misspelt is not missing as well.
    else if (valueAt(misfit.value, path) !== undefined || !misspelt.has([...path].join('.')))
      yield fieldIssue(issue, path, misfit);
  }
}

/** The way to the field that a misspelt key most likely stands for, among those that the record does not have. */
function meantKey(key: string, path: readonly PropertyKey[], { schema, value }: Misfit): string | undefined {
  const way = path.filter((step) => typeof step !== 'symbol');
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
      severity: 'error',
      at: misfit.at([...path, key], 'key'),
      what: `No field of this ${misfit.noun} is called "${quoted(key)}".`,
      why: `A field that nobody reads would be lost without a word. Fields here: ${known.join(', ')}.`,
      fix: didYouMean(key, known, 'Delete it, or use one of these fields.'),
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
    const instead = found.rule === 'missing-field' ? others.map((form) => String(form[0]?.path.at(-1))) : [];
    yield instead.length > 0 ? { ...found, fix: `Add it, or ${instead.join(' or ')} instead.` } : found;
  }
}

const isMissing = (issue: z.core.$ZodIssue | undefined, value: unknown, path: readonly PropertyKey[]) =>
  issue?.code === 'invalid_type' &&
  valueAt(
    value,
    [...path, ...issue.path].filter((step) => typeof step !== 'symbol'),
  ) === undefined;

function fieldIssue(issue: z.core.$ZodIssue, path: Path, { schema, value, at, noun }: Misfit): Issue {
  const field = path.filter((step) => typeof step === 'string').at(-1);
  const item = typeof path.at(-1) === 'number' ? 'An entry of ' : '';
  const named = field === undefined ? `The ${noun}` : `${item}"${field}"`;
  const meaning = described(schema, path);
  const written = valueAt(value, path);
  const make = (rule: string, what: string, why: string, fix: string): Issue => ({
    rule,
    severity: 'error',
    at: at(path),
    what: `${named} ${what}.`,
    why,
    fix,
  });
  if (written === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    return make(
      'missing-field',
      'is missing',
      meaning || `Every ${noun} has it.`,
      words.length > 0 ? `Add one of: ${words.join(', ')}.` : 'Add it.',
    );
  }
  switch (issue.code) {
    case 'invalid_type': {
      const needed = NAMES[issue.expected] ?? issue.expected;
      const fix =
        written === null
          ? `Write ${needed}, or leave the field out.`
          : issue.expected === 'string'
            ? 'Put it in quotation marks, or write text.'
            : `Write ${needed}.`;
      return make(
        'wrong-type',
        `is ${typed(written)}, and ${needed} is needed`,
        meaning || `The ${noun} cannot be read otherwise.`,
        fix,
      );
    }
    case 'too_big':
      if (typeof written === 'number')
        return make('wrong-value', `is ${written}`, meaning, `Write a number of at most ${issue.maximum}.`);
      return make(
        'too-long',
        `is longer than ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}`,
        meaning || 'Longer texts break lists and search results.',
        'Shorten it.',
      );
    case 'too_small':
      if (typeof written === 'number')
        return make('wrong-value', `is ${written}`, meaning, `Write a number of at least ${issue.minimum}.`);
      return make(
        'too-short',
        `needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`,
        meaning || `The ${noun} means nothing without it.`,
        'Add what is missing.',
      );
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return make(
        'wrong-value',
        `is ${written === null ? 'empty' : `"${quoted(String(written))}"`}`,
        `It must be one of: ${allowed.join(', ')}.`,
        didYouMean(String(written), allowed, 'Choose one of these words.'),
      );
    }
    default:
      return refined(issue.message, String(written), meaning, make);
  }
}

/** The conditions of our own schemas, by the words that they give. */
function refined(
  condition: string,
  written: string,
  meaning: string,
  make: (rule: string, what: string, why: string, fix: string) => Issue,
): Issue {
  const is = `is "${quoted(written)}"`;
  switch (condition) {
    case 'not a date of the calendar':
    case 'not a day of the calendar':
      return make(
        'bad-date',
        `${is}, which is ${condition}`,
        'A date is written 2026, 2026-04 or 2026-04-27 and must exist.',
        condition.includes('day') ? 'Write a full day, such as 2026-04-27.' : 'Correct the date.',
      );
    case 'not an id':
      return make(
        'bad-id',
        `${is}, which cannot be an id`,
        'An id is made of lower-case letters and digits joined by single hyphens, because it is part of addresses.',
        `Write it like "${plainId(written)}".`,
      );
    case 'not an address of the web':
      return make(
        'bad-address',
        `${is}, which is ${condition}`,
        'It must start with https:// or http:// and lead to a public host.',
        'Correct the address, or leave the field out.',
      );
    case 'not a currency code':
      return make('wrong-value', `${is}, which is ${condition}`, meaning, 'Write three capital letters.');
    case 'neither a claim nor a source':
      return make(
        'missing-field',
        `hold a position with ${condition}`,
        'Every position is one that a source takes.',
        'Add the ids of its claims, or its sources.',
      );
    case 'a control character':
      return make(
        'wrong-value',
        `holds a line break or ${condition}`,
        'It is one line of text.',
        'Write it on one line.',
      );
    case 'nothing that can be seen':
      return make(
        'empty-text',
        `holds ${condition}`,
        meaning || 'Readers would find an empty line.',
        'Write the text, or leave the field out.',
      );
    default:
      return make(
        'wrong-value',
        `${is}, which does not have the right form`,
        meaning || 'It cannot be read.',
        'Correct it.',
      );
  }
}

const valueAt = (value: unknown, path: Path) =>
  path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step], value);

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
