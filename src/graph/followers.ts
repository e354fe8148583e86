import type { Issue, Position } from '#issues/issue.ts';
import { nearest } from '#issues/nearest.ts';
import { inOrder } from '#issues/order.ts';
import type { RuleName } from '#issues/rules.ts';
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
/** What is said of a date or figure beside what is told of it already. */
const SAME_SLIP: readonly [follower: RuleName, told: RuleName][] = [
  ['unsupported-figure', 'uncited'],
  ['inconsistent-claim', 'future-date'],
];
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
  const withNames = (issues: readonly Issue[]) =>
    new Set(
      issues.filter(({ rule, at }) => OF_NAMES.has(rule) && at.line === 1 && at.column === 1).map(({ at }) => at.file),
    );
  const namedWrong = withNames(earlier);
  const misnamed = withNames([...earlier, ...found]);
  const recordsWith = (rule: (name: string) => boolean) =>
    new Set(found.flatMap(({ rule: name, at }) => (rule(name) ? [recordAt(at)] : [])));
  const crossed = recordsWith((rule) => OF_DATES.has(rule));
  // The date of a claim is that of all that rests on it.
  const misdated = recordsWith((rule) => rule === 'future-date' || rule === 'inconsistent-claim');
  const twins = recordsWith((rule) => rule === 'duplicate-id');
  // Links to a page in the folder of another kind are right again once it lies in its own.
  const astray = new Set(found.map(({ what }) => WRONG_FOLDER.exec(what)?.[1]));
  const spotsOf = (name: RuleName) => new Set(found.flatMap(({ rule, at }) => (rule === name ? spotOf(at) : [])));
  const of = Object.fromEntries(SAME_SLIP.map(([, told]) => [told, spotsOf(told)]));
  const noType = new Set(found.flatMap(({ rule, at }) => (rule === 'unknown-relation-type' ? at.file : [])));
  const unknown = found.filter(({ rule }) => rule.startsWith('unknown-'));
  const noSource = unknown.flatMap(({ rule, what }) =>
    rule === 'unknown-source' ? (/"(.*)"/.exec(what)?.[1] ?? []) : [],
  );
  // What nobody names is named by the id that it had.
  const meant = new Set(unknown.flatMap(({ fix }) => fix.match(/[\p{L}\p{N}-]+/gu) ?? []));
  // A slip in a field changes it as well.
  const slips = new Set(found.flatMap(({ rule, at }) => (rule === 'unreasoned-change' ? [] : spotOf(at))));
  const follows: readonly ((issue: Issue) => boolean)[] = [
    ({ what }) => what.includes(`"${UNREAD}"`),
    ({ rule, also = [] }) => !OF_BOTH.test(rule) && also.some(isFaulty),
    ({ rule, at }) => OF_ITSELF.has(rule) && isFaulty(at),
    ({ rule, also = [] }) => rule === 'unsupported-date' && also.some((at) => misdated.has(recordAt(at))),
    ({ rule, at }) => BY_NAME.has(rule) && misnamed.has(at.file),
    ({ rule, at }) => rule === 'unknown-kind' && namedWrong.has(at.file),
    ({ rule, at, what }) =>
      rule === 'unknown-link' && [NO_PAGE.exec(what)?.[1] ?? '', fileOf(at)].some((id) => astray.has(id)),
    ({ rule, at }) => (rule === 'unused-source' || rule === 'unlinked-page') && meant.has(fileOf(at)),
    ({ rule, at }) => rule === 'unused-source' && noSource.some((id) => nearest(id, [fileOf(at)])),
    ({ rule, at }) => SAME_SLIP.some(([follower, told]) => follower === rule && of[told]!.has(spotOf(at))),
    ({ rule, at }) => OF_ONE_DATE.has(rule) && crossed.has(recordAt(at)),
    ({ rule, at }) =>
      rule === 'unreasoned-change' && (slips.has(spotOf(at)) || twins.has(recordAt(at)) || noType.has(at.file)),
  ];
  const left = found.filter((issue) => !follows.some((does) => does(issue)));
  return toldOnce(withAbsentTold(left, records));
}

/** The id of a page in the words of a fault that it is not there. */
const NO_PAGE = /^(?:No (?:page|entity) has the id|The link leads to) "(?:.*\/)?([^"/]+?)(?:\.mdx)?"/;

/** The id of a page that cannot stand where records have it for the folder in which it lies. */
const WRONG_FOLDER = /^"([^"]+)" is (?:of the kind |a topic, not an entity)/;

/** Faults of which those that say the same of one id are one, at the first of its places. */
function toldOnce(found: readonly Issue[]): Issue[] {
  const moved = movedTogether(found);
  const alike = Map.groupBy(found, (issue) => {
    const page = pageOf(issue);
    if (page !== undefined) return moved(page);
    return issue.rule.startsWith('unknown-') ? `${issue.rule}: ${issue.what}` : issue;
  });
  return [...alike.values()].map((all) => {
    const [first, ...others] = inOrder(all);
    return others.length === 0 ? first! : { ...first!, also: [...(first!.also ?? []), ...others.map(({ at }) => at)] };
  });
}

const pageOf = ({ what }: Issue) => NO_PAGE.exec(what)?.[1];

/**
 * One id for all pages between which links are wrong though all of them are there: a file that was moved is led to from
 * where it was, and leads on from there.
 */
function movedTogether(found: readonly Issue[]): (id: string) => string {
  const others = new Map<string, string>();
  const oneOf = (id: string): string => (others.has(id) ? oneOf(others.get(id)!) : id);
  for (const issue of found) {
    const to = pageOf(issue);
    if (issue.rule !== 'unknown-link' || to === undefined || !issue.fix.includes(`/${to}.mdx"`)) continue;
    const [a, b] = [oneOf(fileOf(issue.at)), oneOf(to)];
    if (a !== b) others.set(a, b);
  }
  return oneOf;
}

/** The name of a file without its folder and ending. */
const fileOf = ({ file }: Position) => file.replace(/^.*\/|\.\w+$/g, '');

const spotOf = ({ file, line, column }: Position) => `${file}:${line}:${column}`;

/** Tells records apart: the file, and the line on which the record begins that a place lies in. */
function recordsByLine(records: Records): (at: Position) => string {
  const starts = new Map<string, number[]>();
  const { claims, relations, clauses, disagreements, gaps, commonErrors, kinds, relationTypes, amountKinds } = records;
  const all = [claims, relations, clauses, disagreements, gaps, commonErrors, kinds, relationTypes, amountKinds];
  for (const { file, at } of all.flat()) starts.set(file, [...(starts.get(file) ?? []), at().line]);
  return ({ file, line }) => `${file}:${starts.get(file)?.findLast((start) => start <= line) ?? 0}`;
}
