/** A stretch of a text, and what is to stand in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with stretches of it replaced, which do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + instead + result.slice(end);
  return result;
}
