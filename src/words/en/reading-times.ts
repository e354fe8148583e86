/** What asks for a day, so that none that is named is one to be told of. */
export const asksForADay = /^\s*(?:since )?when\b|\b(?:what|which) (?:day|date|month|year)\b/i;

/** What stands between a part of a year and the year. */
export const of = '(?:\\s+(?:of|in))?[\\s-]+';
/** Parts of a year: how they are written, and their first and last months. */
export const partsOfAYear = [
  ['q1|first quarter', 1, 3],
  ['q2|second quarter', 4, 6],
  ['q3|third quarter', 7, 9],
  ['q4|fourth quarter|last quarter', 10, 12],
  ['h1|first half', 1, 6],
  ['h2|second half', 7, 12],
  ['early|(?:the )?(?:start|beginning)', 1, 4],
  ['mid|(?:the )?middle', 5, 8],
  ['late|(?:the )?end', 9, 12],
  ['spring', 3, 5],
  ['summer', 6, 8],
  ['autumn|fall', 9, 11],
] as const;

/** What leads to a time, at the end of what stands before it. */
export const before = /(?:just |right |shortly |(?:the )?day )?(?:before|prior to)(?: the)? $/i;
export const after = /(?<day>(?:the )?day )?(?:after|following)(?: the)? $/i;
export const since = /(?:since|from)(?: the)? $/i;
export const at = /(?:on|in|at|during|as of|as at|by|around|for|until|till|to|and|between|through)(?: the)? $/i;
export const between = /(?:between|from)(?: the)? $/i;
/** What is so long before or after something is on a day that is not worked out here. */
export const away = /\b(?:days|weeks?|months?|quarters?|years?) $/i;
/** What stands between two times, and before a month whose year stands behind the next. */
export const and = ' (?:to|and|until|till|through|-|–) (?:the )?';
export const from = '(?:from|between) ';
