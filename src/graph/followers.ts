import type { Issue, Position } from '#issues/issue.ts';
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
/** What is said for each record that names a page which is not there. */
const OF_PAGES = new Set(['unknown-page', 'unknown-link', 'unknown-entity', 'unlinked-page', 'lost-address']);
/** More pages than that do not go missing one by one. */
const MOST_MISSING = 5;

/**
 * Faults without those that follow from another one: what is held against a record with a fault of its own waits until
 * that is mended, and where a whole folder is missing, its pages are not named one by one.
 *
 * @param earlier - Faults of files and fields.
 */
export function withoutFollowers(found: readonly Issue[], earlier: readonly Issue[], records: Records): Issue[] {
  const recordAt = recordsByLine(records);
  const faulty = new Set(earlier.map(({ at }) => recordAt(at)));
  const isFaulty = (at: Position) => faulty.has(recordAt(at));
  // A slip in a field changes it as well.
  const slips = new Set(found.flatMap(({ rule, at }) => (rule === 'unreasoned-change' ? [] : spotOf(at))));
  const left = found.filter(
    ({ rule, at, what, also = [] }) =>
      !what.includes(`"${UNREAD}"`) &&
      (OF_BOTH.test(rule) || !also.some(isFaulty)) &&
      !(OF_ITSELF.has(rule) && isFaulty(at)) &&
      !(rule === 'unreasoned-change' && slips.has(spotOf(at))),
  );
  const ofPages = left.filter(({ rule }) => OF_PAGES.has(rule));
  const missing = (['entities', 'topics'] as const).find((sort) => records[sort].length === 0);
  const [first] = ofPages;
  if (missing === undefined || !first || ofPages.length <= MOST_MISSING || records.lost.pages.ids.size > 0) return left;
  const folder = `${first.at.file.split('/')[0]}/${missing}`;
  return [
    ...left.filter(({ rule }) => !OF_PAGES.has(rule)),
    {
      rule: 'missing-file',
      at: { file: folder, line: 1, column: 1 },
      what: `There is no page in ${missing}/, and ${ofPages.length} places lead to pages that are not there.`,
      why: 'The pages of a subject lie in entities/ and topics/.',
      fix: 'Restore the folder, or correct its name.',
    },
  ];
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
