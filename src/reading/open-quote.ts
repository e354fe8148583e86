/** Where a value may begin with a quotation mark: after a key or a hyphen, and in brackets. */
const BEGINS = /(?:^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?|[[{][ \t]*(?:[\w-]+:[ \t]+)?|,[ \t]*[\w-]+:[ \t]+)(["'])/gm;

/** What may stand behind a text in quotation marks. */
const AFTER = /^[ \t]*(?:#.*|[,\]}:].*)?$/;

/**
 * Offset of the first quotation mark that opens a text and does not close it where it should: there is no other one, or
 * the next is that of another text further down. A parser notices the last of them.
 */
export function openQuote(source: string): number | undefined {
  BEGINS.lastIndex = 0;
  for (let found = BEGINS.exec(source); found; found = BEGINS.exec(source)) {
    const opens = found.index + found[0].length - 1;
    const closes = closingQuote(source, opens);
    if (closes === undefined) return opens;
    const end = source.indexOf('\n', closes);
    const rest = source.slice(closes + 1, end < 0 ? undefined : end);
    if (!AFTER.test(rest) && source.slice(opens, closes).includes('\n')) return opens;
    BEGINS.lastIndex = closes + 1;
  }
  return undefined;
}

function closingQuote(source: string, opens: number): number | undefined {
  const mark = source[opens]!;
  for (let at = opens + 1; at < source.length; at++) {
    if (mark === '"' && source[at] === '\\') at++;
    else if (mark === "'" && source.startsWith("''", at)) at++;
    else if (source[at] === mark) return at;
  }
  return undefined;
}
