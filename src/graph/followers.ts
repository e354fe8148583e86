import type { Issue, Position } from '#issues/issue.ts';
import { inOrder } from '#issues/order.ts';
import { withAbsentTold } from './absent.ts';
import type { Records } from './records.ts';

/** Of a field that could not be read this stands in its place; no author wrote it. */
export const UNREAD = '…';

/** Faults that tell of two records with one name or text, whatever else is wrong with one of them. */
const OF_BOTH = /^(?:duplicate|repeated)-/;
/** What is said of a record by itself, and waits until its fields can be read. */
const OF_ITSELF = new Set([
  'inconsistent-claim',
  'missing-day',
  'unsourced-day',
  'end-before-start',
  'clause-order',
  'unreasoned-change',
]);
/** Dates of one record that do not fit each other, and what is said of each of them by itself. */
const OF_DATES = new Set(['end-before-start', 'two-ends', 'two-starts', 'two-dates']);
const OF_ONE_DATE = new Set(['unsupported-date', 'future-date', 'unsourced-day']);
/** What is said of a file or a folder for its name, and what follows from a name that cannot stand. */
const OF_NAMES = new Set(['bad-file-name', 'reserved-id', 'mixed-scripts', 'parted-letters', 'unknown-kind']);
const BY_NAME = new Set(['unused-source', 'unlinked-page', 'unknown-relation-type', 'unreasoned-change']);

/**
 * Faults without those that follow from another one: what is held against a record with a fault of its own waits until
 * that is mended, and what leads to one that is not there is told once, with all its places.
 *
 * @param earlier - Faults of files and fields.
 */
export function withoutFollowers(found: readonly Issue[], earlier: readonly Issue[], records: Records): Issue[] {
  const recordAt = recordsByLine(records);
  const faulty = new Set(earlier.map(({ at }) => recordAt(at)));
  const isFaulty = (at: Position) => faulty.has(recordAt(at));
  const misnamed = new Set(
    [...earlier, ...found]
      .filter(({ rule, at }) => OF_NAMES.has(rule) && at.line === 1 && at.column === 1)
      .map(({ at }) => at.file),
  );
  const recordsWith = (rule: (name: string) => boolean) =>
    new Set(found.flatMap(({ rule: name, at }) => (rule(name) ? [recordAt(at)] : [])));
  const crossed = recordsWith((rule) => OF_DATES.has(rule));
  const twins = recordsWith((rule) => rule === 'duplicate-id');
  // A slip in a field changes it as well.
  const slips = new Set(found.flatMap(({ rule, at }) => (rule === 'unreasoned-change' ? [] : spotOf(at))));
  const left = found.filter(
    ({ rule, at, what, also = [] }) =>
      !what.includes(`"${UNREAD}"`) &&
      (OF_BOTH.test(rule) || !also.some(isFaulty)) &&
      !(OF_ITSELF.has(rule) && isFaulty(at)) &&
      !(BY_NAME.has(rule) && misnamed.has(at.file)) &&
      !(OF_ONE_DATE.has(rule) && crossed.has(recordAt(at))) &&
      !(rule === 'unreasoned-change' && (slips.has(spotOf(at)) || twins.has(recordAt(at)))),
  );
  return toldOnce(withAbsentTold(left, records));
}

/** The id of a page in the words of a fault that it is not there. */
const NO_PAGE = /^(?:No (?:page|entity) has the id|The link leads to) "(?:.*\/)?([^"/]+?)(?:\.mdx)?"/;

/** Faults of which those that say the same of one id are one, at the first of its places. */
function toldOnce(found: readonly Issue[]): Issue[] {
  const alike = Map.groupBy(found, (issue) => {
    const [, page] = NO_PAGE.exec(issue.what) ?? [];
    return page ?? (issue.rule.startsWith('unknown-') ? `${issue.rule}: ${issue.what}` : issue);
  });
  return [...alike.values()].map((all) => {
    const [first, ...others] = inOrder(all);
    return others.length === 0 ? first! : { ...first!, also: [...(first!.also ?? []), ...others.map(({ at }) => at)] };
  });
}

const spotOf = ({ file, line, column }: Position) => `${file}:${line}:${column}`;

/** Tells records apart: the file, and the line on which the record begins that a place lies in. */
function recordsByLine(records: Records): (at: Position) => string {
  const starts = new Map<string, number[]>();
  const { claims, relations, clauses, disagreements, gaps, commonErrors, kinds, relationTypes, amountKinds } = records;
  const all = [claims, relations, clauses, disagreements, gaps, commonErrors, kinds, relationTypes, amountKinds];
  for (const { file, at } of all.flat()) starts.set(file, [...(starts.get(file) ?? []), at().line]);
  return ({ file, line }) => `${file}:${starts.get(file)?.findLast((start) => start <= line) ?? 0}`;
}
