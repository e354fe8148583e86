import type { z } from 'zod';
import type { Issue, Position } from '#issues/issue.ts';
import { didYouMean, nearest } from '#issues/nearest.ts';
import type { Path } from '#schema/entry.ts';
import { withoutFaults } from './salvage.ts';
import { described, keysOf } from './schema-walk.ts';

type Spot = (path?: Path) => Position;

/** What came of holding a value against its schema. */
export interface Shaped<T> {
  /** The typed value; with issues, what is left of it without the fields that do not fit, for rules to look at. */
  readonly value?: T;
  /** One issue for each field that does not fit, at the field. */
  readonly issues: readonly Issue[];
}

/** Holds a value against its schema. */
export function shaped<S extends z.ZodType>(schema: S, value: unknown, at: Spot, noun: string): Shaped<z.output<S>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, issues: [] };
  const issues = result.error.issues.flatMap((issue) => [...fieldIssues(issue, schema, value, at, noun)]);
  const rest = withoutFaults(schema, value);
  return rest === undefined ? { issues } : { value: rest, issues };
}

const MOST_UNKNOWN = 50;

function* fieldIssues(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown, at: Spot, noun: string): Iterable<Issue> {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const spot = at(path);
  const field = path.filter((step) => typeof step === 'string').at(-1);
  const named = field === undefined ? `The ${noun}` : `"${field}"`;
  const meaning = described(schema, path);
  const make = (rule: string, what: string, why: string, fix: string, where = spot): Issue => ({ rule, severity: 'error', at: where, what, why, fix });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(schema, path);
      // A record with more unknown fields than this is something else altogether.
      for (const key of issue.keys.slice(0, MOST_UNKNOWN))
        yield make('unknown-field', `No field of this ${noun} is called "${key}".`, `A field that nobody reads would be lost without a word. Fields here: ${known.join(', ')}.`, didYouMean(key, known, 'Delete it, or use one of these fields.'), at([...path, key]));
      return;
    }
    case 'invalid_type': {
      if (valueAt(value, path) === undefined) yield make('missing-field', `${named} is missing.`, meaning || `Every ${noun} has it.`, `Add it.`);
      else yield make('wrong-type', `${named} is ${typed(valueAt(value, path))}, and ${article(issue.expected)} is needed.`, meaning || `The ${noun} cannot be read otherwise.`, issue.expected === 'string' ? 'Put it in quotation marks, or write text.' : `Write ${article(issue.expected)}.`);
      return;
    }
    case 'too_big':
      yield make('too-long', `${named} is longer than ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}.`, meaning || 'Longer texts break lists and search results.', 'Shorten it.');
      return;
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') yield make('wrong-value', `${named} is ${String(valueAt(value, path))}.`, meaning || `The ${noun} cannot be read.`, `Write a number of at least ${issue.minimum}.`);
      else yield make('too-short', `${named} needs at least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : issue.minimum === 1 ? 'entry' : 'entries'}.`, meaning || `The ${noun} means nothing without it.`, 'Add what is missing.');
      return;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const written = valueAt(value, path);
      if (written === undefined) yield make('missing-field', `${named} is missing.`, meaning || `Every ${noun} has it.`, `Add one of: ${allowed.join(', ')}.`);
      else {
        const close = typeof written === 'string' ? nearest(written, allowed) : undefined;
        yield make('wrong-value', `${named} is "${String(written)}".`, `It must be one of: ${allowed.join(', ')}.`, close === undefined ? 'Choose one of these words.' : `Did you mean "${close}"?`);
      }
      return;
    }
    case 'invalid_union': {
      const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
      if (!closest || closest.length === 0) yield make('wrong-value', `${named} does not fit.`, meaning || `The ${noun} cannot be read.`, 'Look at how other records write it.');
      for (const inner of closest ?? []) yield* fieldIssues({ ...inner, path: [...issue.path, ...inner.path] }, schema, value, at, noun);
      return;
    }
    default:
      yield custom(issue.message, named, valueAt(value, path), meaning, make);
  }
}

function custom(message: string, named: string, written: unknown, meaning: string, make: (rule: string, what: string, why: string, fix: string) => Issue): Issue {
  const quoted = `"${String(written)}"`;
  switch (message) {
    case 'not a date of the calendar':
    case 'not a day of the calendar':
      return make('bad-date', `${named} is ${quoted}, which is ${message}.`, 'A date is written 2026, 2026-04 or 2026-04-27 and must exist.', message.includes('day') ? 'Write a full day, such as 2026-04-27.' : 'Correct the date.');
    case 'not an id':
      return make('bad-id', `${named} is ${quoted}, which cannot be an id.`, 'An id is made of lower-case letters and digits joined by single hyphens, because it is part of addresses.', `Write it like "${plainId(String(written))}".`);
    case 'not an address of the web':
      return make('bad-address', `${named} is ${quoted}, which is not an address of the web.`, 'It must start with https:// or http:// and lead to a public host.', 'Correct the address, or leave the field out.');
    case 'not a currency code':
      return make('wrong-value', `${named} is ${quoted}, which is ${message}.`, meaning, 'Write three capital letters.');
    case 'neither a claim nor a source':
      return make('missing-field', `This position names ${message}.`, 'Every position is one that a source takes.', 'Add the ids of its claims, or its sources.');
    case 'a control character':
      return make('wrong-value', `${named} holds a line break or ${message}.`, 'It is one line of text.', 'Write it on one line.');
    case 'nothing that can be seen':
      return make('empty-text', `${named} holds nothing that can be seen.`, meaning || 'Readers would find an empty line.', 'Write the text, or leave the field out.');
    default:
      return make('wrong-value', `${named} does not fit: ${message}.`, meaning || 'The record cannot be read.', 'Correct it.');
  }
}

/** The nearest text that can be an id. */
export function plainId(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/(?![\uFE00-\uFE0F])[^\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}]+|[\uFE00-\uFE0F]+/gu, '-').replace(/^[-\p{M}]+|-+$/gu, '').replace(/-[-\p{M}]+/gu, '-') || 'a-plain-id';
}

const valueAt = (value: unknown, path: Path) => path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);

function typed(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a record' : `the ${typeof value} ${JSON.stringify(value)}`;
}

const NAMES: Readonly<Record<string, string>> = { string: 'text', array: 'a list', object: 'a record with fields', record: 'a record with fields', number: 'a number', int: 'a whole number', boolean: 'true or false' };
const article = (expected: string) => NAMES[expected] ?? expected;
