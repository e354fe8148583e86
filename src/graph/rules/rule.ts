import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** A check of the records against each other. It never throws; what it cannot judge it leaves to another rule. */
export type Rule = (records: Records, known: Known) => Iterable<Issue>;
