import type { Scalar } from 'yaml';
import type { Issue } from '#issues/issue.ts';

export const TEXT_IN_COMMENT: Omit<Issue, 'at'> = {
  rule: 'text-in-comment',
  what: 'Everything from this number sign on is a comment, and lost to readers.',
  why: 'In YAML a number sign after a space ends a text that has no quotation marks.',
  fix: "Put the whole text in quotation marks. A comment that is meant as one has two spaces before it and one behind its sign: '  # so'.",
};

/**
 * Offset of a number sign that ends a text, where it was most likely meant as a sign: right before a word, or with one
 * space before it in a text of several words.
 */
export function hidingSign(node: Scalar, source: string): number | undefined {
  if (node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  const [comment, blank = '', next = ''] = /^([ \t]*)#(.?)/.exec(source.slice(end, end + 80)) ?? [];
  if (comment === undefined) return undefined;
  const isMeant = /^[\s#!]?$/.test(next) && (blank.length > 1 || !/\s/.test(source.slice(start, end)));
  return isMeant ? undefined : end + blank.length;
}
