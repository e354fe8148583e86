/** Whether what stands in braces is a note to other authors, of which nothing reaches the site. */
export const isComment = (code: string): boolean => /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(code);
