import { subjectOf, type Issue } from '#issues/issue.ts';
import type { RuleName } from '#issues/rules.ts';
import type { Records } from './records.ts';

/** A folder or a file of a subject that holds all records of a sort. */
interface Holder {
  readonly sorts: 'entities' | 'topics' | 'claims' | 'sources' | 'amountKinds';
  readonly lost: keyof Records['lost'];
  readonly path: string;
  readonly one: string;
  /** What is said of each place that leads to one of its records, or follows from that. */
  readonly rules: ReadonlySet<RuleName>;
  /** More records than that do not go missing one by one. */
  readonly most: number;
  readonly fix: string;
}

const OF_PAGES: ReadonlySet<RuleName> = new Set([
  'unknown-page',
  'unknown-link',
  'unknown-entity',
  'unlinked-page',
  'lost-address',
  'home-change',
]);
const RESTORE = 'Restore the folder, or correct its name.';

const HOLDERS: readonly Holder[] = [
  ...(['entities', 'topics'] as const).map((sorts) => ({
    sorts,
    lost: 'pages' as const,
    path: sorts,
    one: 'page',
    rules: OF_PAGES,
    most: 5,
    fix: RESTORE,
  })),
  {
    sorts: 'claims',
    lost: 'claims',
    path: 'claims',
    one: 'claim',
    rules: new Set<RuleName>([
      'unknown-claim',
      'unknown-claim-file',
      'unused-source',
      'unreasoned-change',
      'lost-address',
    ]),
    most: 5,
    fix: RESTORE,
  },
  {
    sorts: 'sources',
    lost: 'sources',
    path: 'sources',
    one: 'source',
    rules: new Set<RuleName>(['unknown-source', 'lost-address']),
    most: 5,
    fix: RESTORE,
  },
  {
    sorts: 'amountKinds',
    lost: 'vocabulary',
    path: 'vocabulary/amounts.yaml',
    one: 'kind of amount',
    rules: new Set<RuleName>(['unknown-amount-kind']),
    most: 1,
    fix: 'Write the list of kinds; content/README.md shows what it holds.',
  },
];

/** Faults in which a folder or a file without a record is named, and not each record that is missing in it. */
export function withAbsentTold(found: readonly Issue[], records: Records): Issue[] {
  let left = [...found];
  for (const { sorts, lost, path, one, rules, most, fix } of HOLDERS) {
    const its = left.filter(({ rule }) => rules.has(rule));
    const [first] = its;
    const { ids, emptied } = records.lost[lost];
    const isAbsent = records[sorts].length === 0 && ids.size === 0;
    if ((!isAbsent && !emptied) || !first || its.length <= most) continue;
    if (!isAbsent && idsUnknown(its) <= most) continue;
    left = left.filter(({ rule }) => !rules.has(rule));
    // What was emptied has a report of its own.
    if (emptied) continue;
    left.push({
      rule: 'missing-file',
      at: { file: `${subjectOf(first.at.file)}/${path}`, line: 1, column: 1 },
      what: `There is no ${one} in ${path}${path.includes('.') ? '' : '/'}, and ${its.length} places lead to one.`,
      why: 'What is named must be there.',
      fix,
    });
  }
  return left;
}

/** How many ids lead nowhere. In a file that was emptied stood more than the slips of a few. */
const idsUnknown = (issues: readonly Issue[]) =>
  new Set(issues.filter(({ rule }) => rule.startsWith('unknown-')).map(({ what }) => what)).size;
