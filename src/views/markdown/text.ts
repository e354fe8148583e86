/**
 * A text as CommonMark shows it letter for letter: nothing in it is a tag or a mark of form, and none of its words
 * leads elsewhere.
 */
export const text = (plain: string): string =>
  plain
    .replaceAll(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** A link; its words are text, and its address cannot end it. */
export const link = (words: string, address: string): string => `[${text(words)}](${destination(address)})`;

/** An address that is its own words. */
export const address = (url: string): string => `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`;

const destination = (url: string) => url.replaceAll(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** Lines of a list. */
export const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
