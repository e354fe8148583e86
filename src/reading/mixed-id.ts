import type { Issue } from '#issues/issue.ts';
import { MIXED } from '#schema/ids.ts';
import { mixedWord } from '#schema/one-script.ts';

/** What is said of an id in prose that has letters which look like others. */
export const mixedId = (id: string): Omit<Issue, 'at'> | undefined =>
  mixedWord(id) && { rule: MIXED.rule, what: `"${id}" ${MIXED.which}.`, why: MIXED.why, fix: MIXED.fix(id) };
